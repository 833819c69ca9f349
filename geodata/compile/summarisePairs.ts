import { countStanding, levelOfCounts } from "../../src/domain/countedMission.ts";
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
 */
export function summarisePairs(
  tables: FactTables,
  parties: readonly PartyCode[],
  dossiers: readonly DossierEntry[],
  states: ReadonlyMap<PairKey, PairState>,
): string {
  const places = new Map(parties.map((code, index) => [code, index]));
  const missions = groupBy(tables.missions, ({ value }) => `${value.sender}>${value.host}`);
  const entries = new Map(dossiers.map((entry) => [entry.pair, entry]));
  const levelOf = (sender: PartyCode, host: PartyCode) =>
    levelOfCounts(
      countStanding((missions.get(`${sender}>${host}`) ?? []).map(({ value }) => value)),
    );
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
