import type { Atlas } from "../domain/atlas.ts";
import { createHistory } from "../domain/atlasHistory.ts";
import { newestYear } from "../domain/atlasYear.ts";
import {
  type HistoryFile,
  RECOGNITION_STATES,
  type RecognitionState,
  TURN_KINDS,
  type TurnKind,
} from "../domain/dataset.ts";
import { pairPlace } from "../domain/pairStates.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { createWorldInYear, type WorldInYear } from "../domain/worldInYear.ts";

/** A turn as a test writes it: `["MAR-PER", "established", 19640000]`, with a last date at the end. */
export type SpokenTurn = readonly [pair: string, kind: TurnKind, date?: number, latest?: number];

/** What of the past a test cares about. */
export interface Past {
  readonly turns?: readonly SpokenTurn[];
  /** Spells of statehood by party; parties not named are not on the list. */
  readonly statehood?: Readonly<
    Record<string, readonly (readonly [since: number, until: number])[]>
  >;
  readonly recognitions?: readonly (readonly [
    by: string,
    of: string,
    state: RecognitionState,
    since: number,
    until: number,
  ])[];
}

/** Returns the file of the past. */
export function makeHistoryFile(atlas: Atlas, past: Past = {}): HistoryFile {
  const indexOf = (text: string) => atlas.partyCodes.indexOf(text as PartyCode);
  const placeOf = (pair: string) => {
    const [indexA = -1, indexB = -1] = pair.split("-").map(indexOf);
    if (indexA < 0 || indexB <= indexA) throw new Error(`${pair} is no pair of this test's world`);
    return pairPlace(indexA, indexB, atlas.partyCodes.length);
  };
  const turns = [...(past.turns ?? [])].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const statehood = Object.entries(past.statehood ?? {}).flatMap(([party, spells]) =>
    spells.map(([since, until]) => ({ party: indexOf(party), since, until })),
  );
  const recognitions = past.recognitions ?? [];
  return {
    sourceSets: [["list"]],
    turns: {
      place: turns.map(([pair]) => placeOf(pair)),
      kind: turns.map(([, kind]) => TURN_KINDS.indexOf(kind)),
      date: turns.map(([, , date = 0]) => date),
      latest: turns.map(([, , , latest = 0]) => latest),
      by: turns.map(() => 0),
      sources: turns.map(() => 0),
    },
    statehood: {
      party: statehood.map(({ party }) => party),
      since: statehood.map(({ since }) => since),
      until: statehood.map(({ until }) => until),
    },
    recognitions: {
      by: recognitions.map(([by]) => indexOf(by)),
      of: recognitions.map(([, of]) => indexOf(of)),
      kind: recognitions.map(([, , state]) => RECOGNITION_STATES.indexOf(state)),
      since: recognitions.map(([, , , since]) => since),
      until: recognitions.map(([, , , , until]) => until),
      isCertain: recognitions.map(() => 1),
      sources: recognitions.map(() => 0),
    },
  };
}

/** Returns the world in a year, the newest where not said; its past where a test tells of one. */
export function makeWorld(
  atlas: Atlas,
  { year, past }: { readonly year?: number | undefined; readonly past?: Past } = {},
): WorldInYear {
  const history = past && createHistory(makeHistoryFile(atlas, past), atlas.partyCodes);
  return createWorldInYear(atlas, year ?? newestYear(atlas.asOf), history);
}
