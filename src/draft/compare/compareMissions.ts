import { isStanding, rankOfMission } from "../../domain/countedMission.ts";
import type { MissionFact, RepresentationFact } from "../../domain/dataset.ts";
import { foldText } from "../../domain/foldText.ts";
import type { PairFacts, TableMission } from "../../domain/pairFacts.ts";
import { matchMissions } from "../../domain/pairMissions.ts";
import { accreditations } from "../../kinds/accreditations/kind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { type Answer, answerOf, NOTHING, type TableSays } from "./comparison.ts";
import { doDatesAgree } from "./doDatesAgree.ts";

/** Returns what the table of missions says of each mission of a dossier, in their order. */
export function compareMissions(
  claims: readonly MissionFact[],
  facts: PairFacts | undefined,
): Answer[] {
  const { told, others } = matchMissions(claims, facts?.missions ?? []);
  return told.map(({ mission, table }) => {
    if (table) return { answer: isAlike(mission, table) ? "same" : "other", says: [say(table)] };
    // A state has one embassy in another; of consulates one more is no contradiction.
    const elsewhere = others.filter(
      (other) =>
        mission.class === "embassy" &&
        isStanding(mission) &&
        isStanding(other) &&
        other.class === "embassy" &&
        other.sender === mission.sender,
    );
    return elsewhere.length > 0 ? { answer: "other", says: elsewhere.map(say) } : NOTHING;
  });
}

/** Both stand, or neither, and where both say since when it is the same. */
function isAlike(mission: MissionFact, table: TableMission): boolean {
  if (isStanding(mission) !== isStanding(table)) return false;
  const opened = mission.spells.find(({ status }) => status === "open")?.date;
  const isDated = opened !== undefined && opened.shape !== "unknown" && table.opened !== undefined;
  return !isDated || doDatesAgree(opened, table.opened ?? opened);
}

/** Returns what the tables say where a dossier says that there is no mission, or whence one is covered. */
export function compareRepresentation(
  claim: RepresentationFact,
  facts: PairFacts | undefined,
): Answer {
  const residents = (facts?.missions ?? []).filter(
    (mission) =>
      mission.sender === claim.sender &&
      isStanding(mission) &&
      rankOfMission(mission.class) === "resident",
  );
  if (residents.length > 0) return { answer: "other", says: residents.map(say) };
  const says = factsOf(accreditations, facts)
    .filter(({ sender }) => sender === claim.sender)
    .map(
      ({ city, residentIn, sources }): TableSays => ({
        ...{ about: "accreditation", city, residentIn, sources },
      }),
    );
  // Who is accredited from elsewhere has no mission in the place.
  if (claim.state === "none") return answerOf(says, () => true);
  return answerOf(says, (one) => one.about === "accreditation" && isFrom(claim, one));
}

function isFrom(
  { from, city }: RepresentationFact,
  table: { readonly city: string; readonly residentIn: string },
): boolean {
  if (city !== undefined && foldText(city) === foldText(table.city)) return true;
  return from === undefined ? city === undefined : from === table.residentIn;
}

function say(mission: TableMission): TableSays {
  return { about: "mission", mission, sources: mission.sources };
}
