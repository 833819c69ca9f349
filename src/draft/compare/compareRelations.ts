import type { RelationSpell } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import { type Answer, answerOf, type TableSays } from "./comparison.ts";
import { doDatesAgree } from "./doDatesAgree.ts";

/** Returns what the tables say of when relations began, or of a turn that they took. */
export function compareRelations(claim: RelationSpell, facts: PairFacts | undefined): Answer {
  const { established, turns } = pairRelations({ relations: [] }, facts);
  const says: TableSays[] =
    claim.state === "established"
      ? established.map(({ date, citations }) => ({
          about: "establishment",
          date,
          sources: citations,
        }))
      : turns
          .filter(({ state }) => state === claim.state)
          .map(({ state, date, citations }) => ({
            about: "turn",
            state,
            date,
            sources: citations,
          }));
  const dated = says.filter((one) => "date" in one && one.date.shape !== "unknown");
  return answerOf(dated, (one) => "date" in one && doDatesAgree(one.date, claim.date));
}
