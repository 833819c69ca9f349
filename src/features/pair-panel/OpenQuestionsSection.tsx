import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./OpenQuestionsSection.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

/** What the sources contradict or leave out. */
export function OpenQuestionsSection() {
  const { dossier } = usePairPage();
  return (
    <Section id="open-questions">
      {dossier.openQuestions.length === 0 && <Nothing>{messages.noOpenQuestions}</Nothing>}
      <ul className={styles.questions}>
        {dossier.openQuestions.map((question) => (
          <li key={question.id}>
            {question.text}
            <SourceMarks citations={question.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
