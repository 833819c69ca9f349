import { encodePair, type PairState, pairPlace } from "../../src/domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import type { AbsenceRow, MissionRow, RelationSpellRow } from "../schema/factTables.ts";
import type { FactTables } from "./factTables.ts";

/** A mission works, as far as is known: doubts and another city do not take it away. */
const STANDING: readonly MissionRow["status"][] = ["listed", "doubtful", "relocated"];
const RESIDENT: readonly MissionRow["class"][] = ["embassy", "office"];

/**
 * Returns one character a pair of parties (`encodePair`), in the order of `pairPlace`.
 *
 * Missions: a resident embassy or office that is listed, doubtful or relocated; not one that is
 * suspended or closed, not consulates. State, from the tables alone, hand-checked ones first: the
 * spell that stands now (severed, suspended: broken; lowered, resumed: relations); an absence that is
 * certain, or says that relations were broken off; relations listed; else nothing found.
 */
export function summarisePairs(tables: FactTables, parties: readonly PartyCode[]): string {
  const places = new Map(parties.map((code, index) => [code, index]));
  const withMission = new Set(
    tables.missions
      .filter(({ value }) => STANDING.includes(value.status) && RESIDENT.includes(value.class))
      .map(({ value }) => `${value.sender}>${value.host}`),
  );
  const states = findPairStates(tables);
  const characters: string[] = [];
  for (const [indexA, partyA] of parties.entries()) {
    for (const partyB of parties.slice(indexA + 1)) {
      characters[pairPlace(indexA, places.get(partyB) ?? 0, parties.length)] = encodePair({
        missionsAToB: withMission.has(`${partyA}>${partyB}`),
        missionsBToA: withMission.has(`${partyB}>${partyA}`),
        state: states.get(makePairKey(partyA, partyB)) ?? "nothing-found",
      });
    }
  }
  return characters.join("");
}

/** Returns the state of every pair of which the tables say something. */
function findPairStates(tables: FactTables): ReadonlyMap<PairKey, PairState> {
  const states = new Map<PairKey, PairState>();
  for (const { value } of tables.relations) states.set(makePairKey(value.a, value.b), "relations");
  for (const { value } of tables.no_relations) {
    const state = stateOfAbsence(value);
    if (state !== "nothing-found") states.set(makePairKey(value.a, value.b), state);
  }
  const newest = new Map<PairKey, RelationSpellRow>();
  for (const { value } of tables.relation_spells) {
    if (value.until !== undefined) continue;
    const pair = makePairKey(value.a, value.b);
    if ((newest.get(pair)?.since ?? 0) <= (value.since ?? 0)) newest.set(pair, value);
  }
  for (const [pair, { state }] of newest) {
    states.set(pair, state === "severed" || state === "suspended" ? "broken" : "relations");
  }
  return states;
}

function stateOfAbsence({ kind, certainty }: AbsenceRow): PairState {
  if (kind === "broken-off" || kind === "suspended") return "broken";
  return certainty === "certain" && kind !== "not-listed" ? "stated-none" : "nothing-found";
}
