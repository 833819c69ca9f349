import { isStanding } from "../../domain/countedMission.ts";
import type { Citation } from "../../domain/dataset.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import { missionMessages } from "../../messages/missions.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import type { PairPage } from "./pairPage.ts";

/** Something that the sources contradict or leave out, in words. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** Returns the questions that tables leave: dates that differ or have one source, doubtful missions. */
export function tableQuestions({
  dossier,
  facts,
}: Pick<PairPage, "dossier" | "facts">): Question[] {
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
      text: messages.doubtfulMission(missionMessages.title(mission.kind, mission.city)),
      sources: mission.citations,
    });
  }
  return questions;
}
