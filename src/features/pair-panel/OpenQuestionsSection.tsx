import { isStanding } from "../../domain/countedMission.ts";
import type { Citation } from "../../domain/dataset.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { formatList } from "../../messages/lists.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./OpenQuestionsSection.module.css";
import { type PairPage, usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

interface Question {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** What the sources contradict or leave out. */
export function OpenQuestionsSection() {
  const page = usePairPage();
  const questions = [...page.dossier.openQuestions, ...questionsOfTables(page)];
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

/** Dates that differ, dates of one source, and missions that a source contradicts. */
function questionsOfTables({ dossier, facts }: PairPage): Question[] {
  const { established } = pairRelations(dossier, facts);
  const [lead] = established;
  const questions: Question[] = [];
  if (established.length > 1) {
    questions.push({
      id: "dates-differ",
      text: messages.datesDiffer(formatList(established.map(({ date }) => formatFactDate(date)))),
      sources: established.flatMap(({ citations }) => citations),
    });
  } else if (lead?.caution === "one-source") {
    questions.push({
      id: "one-source-date",
      text: messages.oneSourceDate(formatFactDate(lead.date)),
      sources: lead.citations,
    });
  }
  for (const mission of pairMissions(dossier, facts)) {
    if (mission.status !== "doubtful" || !isStanding(mission)) continue;
    questions.push({
      id: mission.id,
      text: messages.doubtfulMission(messages.missionTitle(mission.kind, mission.city)),
      sources: mission.citations,
    });
  }
  return questions;
}
