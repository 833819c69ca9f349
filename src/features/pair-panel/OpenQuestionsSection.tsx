import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./OpenQuestionsSection.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { tableQuestions } from "./tableQuestions.ts";

/** What the sources contradict or leave out. */
export function OpenQuestionsSection() {
  const page = usePairPage();
  const questions = [...page.dossier.openQuestions, ...tableQuestions(page)];
  return (
    <Section id="open-questions">
      {questions.length === 0 ? (
        <Nothing>{messages.noOpenQuestions}</Nothing>
      ) : (
        <ul className={styles.questions}>
          {questions.map((question) => (
            <li key={question.id}>
              {question.text}
              <SourceMarks citations={question.sources} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
