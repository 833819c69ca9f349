import {
  countStanding,
  levelOfCounts,
  type MissionLevel,
} from "../../src/domain/countedMission.ts";
import type { DossierEntry } from "../../src/domain/dataset.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import { encodePair, pairPlace } from "../../src/domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import type { FactTables } from "./factTables.ts";
import { groupBy } from "./groupBy.ts";

/**
 * Returns one character a pair of parties (`encodePair`), in the order of `pairPlace`.
 *
 * Missions: the highest rank of those that stand, by table and dossier together.
 * @param states how the relations of pairs stand; of others nothing is found
 * @param findLevels finds the ranks of the missions of the table
 */
export function summarisePairs(
  tables: FactTables,
  parties: readonly PartyCode[],
  dossiers: readonly DossierEntry[],
  states: ReadonlyMap<PairKey, PairState>,
  findLevels = findMissionLevels,
): string {
  const places = new Map(parties.map((code, index) => [code, index]));
  const entries = new Map(dossiers.map((entry) => [entry.pair, entry]));
  const levels = findLevels(tables.missions);
  const levelOf = (sender: PartyCode, host: PartyCode) =>
    levels.get(`${sender}>${host}`) ?? "none-found";
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

/** Returns the highest rank of what each state has in another by the table: `MAR>PER`. */
export function findMissionLevels(
  missions: FactTables["missions"],
): ReadonlyMap<string, MissionLevel> {
  const groups = groupBy(missions, ({ value }) => `${value.sender}>${value.host}`);
  return new Map(
    [...groups].map(([ends, rows]) => [
      ends,
      levelOfCounts(countStanding(rows.map(({ value }) => value))),
    ]),
  );
}
