import { countStanding, levelOfCounts } from "../../src/domain/countedMission.ts";
import type { DossierEntry } from "../../src/domain/dataset.ts";
import { encodePair, type PairState, pairPlace } from "../../src/domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import type { RowOf } from "../../src/kinds/defineKind.ts";
import type { absences } from "../../src/kinds/no_relations/kind.ts";
import type { relationSpells } from "../../src/kinds/relation_spells/kind.ts";
import type { FactTables } from "./factTables.ts";
import { groupBy } from "./groupBy.ts";

/**
 * Returns one character a pair of parties (`encodePair`), in the order of `pairPlace`.
 *
 * Missions: the highest rank of those that stand, by table and dossier together. State, from the tables alone, hand-checked ones first: the
 * spell that stands now (severed, suspended: broken; lowered, resumed: relations); an absence that is
 * certain, or says that relations were broken off; relations listed; else nothing found.
 */
export function summarisePairs(
  tables: FactTables,
  parties: readonly PartyCode[],
  dossiers: readonly DossierEntry[],
): string {
  const places = new Map(parties.map((code, index) => [code, index]));
  const missions = groupBy(tables.missions, ({ value }) => `${value.sender}>${value.host}`);
  const entries = new Map(dossiers.map((entry) => [entry.pair, entry]));
  const levelOf = (sender: PartyCode, host: PartyCode) =>
    levelOfCounts(
      countStanding((missions.get(`${sender}>${host}`) ?? []).map(({ value }) => value)),
    );
  const states = findPairStates(tables);
  const characters: string[] = [];
  for (const [indexA, partyA] of parties.entries()) {
    for (const partyB of parties.slice(indexA + 1)) {
      const pair = makePairKey(partyA, partyB);
      const entry = entries.get(pair);
      characters[pairPlace(indexA, places.get(partyB) ?? 0, parties.length)] = encodePair({
        missionsAToB: entry ? levelOfCounts(entry.missionsAToB) : levelOf(partyA, partyB),
        missionsBToA: entry ? levelOfCounts(entry.missionsBToA) : levelOf(partyB, partyA),
        state: states.get(pair) ?? "nothing-found",
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
  const newest = new Map<PairKey, RowOf<typeof relationSpells>>();
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

function stateOfAbsence({ kind, certainty }: RowOf<typeof absences>): PairState {
  if (kind === "broken-off" || kind === "suspended") return "broken";
  return certainty === "certain" && kind !== "not-listed" ? "stated-none" : "nothing-found";
}
