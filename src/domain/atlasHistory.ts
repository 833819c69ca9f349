import type { Answer } from "./answer.ts";
import { codeAt } from "./codeAt.ts";
import {
  type HistoryFile,
  RECOGNITION_STATES,
  type RecognitionState,
  TURN_KINDS,
} from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";
import { type PackedDate, unpackPoint } from "./packedDate.ts";
import { PAIR_STATES } from "./pairState.ts";
import { countPairs } from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";
import { type DatedTurn, relationsOn, STATE_OF_TURN, type StateOnDay } from "./relationsOn.ts";

/** One change in the relations of a pair. */
export interface PairTurn extends DatedTurn {
  /** Place of the pair in the order of `pairPlace`. */
  readonly place: number;
  readonly date: PackedDate;
  /** The last date that it can have been, where the source leaves a span; else 0. */
  readonly lastDate: PackedDate;
  readonly by?: "a" | "b";
  readonly sourceIds: readonly string[];
}

/** A spell of how one party stands to the recognition of another. */
export interface RecognitionTurn {
  readonly by: PartyCode;
  readonly of: PartyCode;
  readonly state: RecognitionState;
  readonly since: PackedDate;
  readonly until: PackedDate;
  readonly isCertain: boolean;
  readonly sourceIds: readonly string[];
}

/** A spell of independent statehood; without an end it goes on. */
export interface StatehoodSpell {
  readonly since: IsoDay;
  readonly until?: IsoDay;
}

/** What is known of past years, beyond memberships. */
export interface AtlasHistory {
  /** States of all pairs on a day, as places in `PAIR_STATES`, in the order of `pairPlace`. */
  statesOn(day: IsoDay): Uint8Array;
  stateOn(place: number, day: IsoDay): StateOnDay<PairTurn>;
  /** In the order of time; those without a date first. */
  turnsOf(place: number): readonly PairTurn[];
  readonly turns: readonly PairTurn[];
  readonly recognitions: readonly RecognitionTurn[];
  /** Whether a party was an independent state by the list used; `unknown` when it is not on it. */
  isIndependent(party: PartyCode, day: IsoDay): Answer;
  /** Spells of independent statehood by the list used, none for a party that is not on it. */
  statehoodOf(party: PartyCode): readonly StatehoodSpell[];
}

const PLACE_OF_TURN = Object.fromEntries(
  TURN_KINDS.map((kind) => [kind, PAIR_STATES.indexOf(STATE_OF_TURN[kind])]),
) as Readonly<Record<DatedTurn["kind"], number>>;

/**
 * Returns the look-ups over the file of the past.
 * @param parties codes of all parties in code order.
 * @throws RangeError when the file names a pair, a party or a code that is not known
 */
export function createHistory(file: HistoryFile, parties: readonly PartyCode[]): AtlasHistory {
  const turns = readTurns(file);
  const pairs = countPairs(parties.length);
  const starts = indexPlaces(turns, pairs);
  const turnsOf = (place: number) => turns.slice(starts[place] ?? 0, starts[place + 1] ?? 0);
  const spells = readStatehood(file, parties);
  const stateOn = (place: number, day: IsoDay) => relationsOn(turnsOf(place), day);

  return {
    turns,
    turnsOf,
    stateOn,
    statesOn: (day) => statesAfter(turns, pairs, day),
    recognitions: readRecognitions(file, parties),
    statehoodOf: (party) => spells.get(party) ?? [],
    isIndependent: (party, day) => {
      const own = spells.get(party);
      if (!own) return "unknown";
      return own.some(({ since, until }) => since <= day && (until === undefined || day <= until))
        ? "yes"
        : "no";
    },
  };
}

/** `relationsOn` for all pairs at once: this is what a moving year waits for. */
function statesAfter(turns: readonly PairTurn[], pairs: number, day: IsoDay): Uint8Array {
  const states = new Uint8Array(pairs);
  let settled = -1;
  for (const turn of turns) {
    if (turn.place === settled) continue;
    const isBehind = turn.latest === undefined || turn.latest <= day;
    if (isBehind) states[turn.place] = PLACE_OF_TURN[turn.kind];
    else settled = turn.place;
  }
  return states;
}

function readTurns({ turns: rows, sourceSets }: HistoryFile): PairTurn[] {
  return rows.place.map((place, row): PairTurn => {
    const date = rows.date[row] ?? 0;
    const point = unpackPoint(date);
    const lastDate = rows.latest[row] ?? 0;
    const end = unpackPoint(lastDate);
    const by = rows.by[row] ?? 0;
    return {
      place,
      kind: codeAt(TURN_KINDS, rows.kind[row]),
      date,
      lastDate,
      ...(point && { earliest: point.earliest, latest: (end ?? point).latest }),
      ...(by > 0 && { by: by === 1 ? ("a" as const) : ("b" as const) }),
      sourceIds: codeAt(sourceSets, rows.sources[row]),
    };
  });
}

function readRecognitions(
  { recognitions: rows, sourceSets }: HistoryFile,
  parties: readonly PartyCode[],
): RecognitionTurn[] {
  return rows.by.map((by, row) => ({
    by: codeAt(parties, by),
    of: codeAt(parties, rows.of[row]),
    state: codeAt(RECOGNITION_STATES, rows.kind[row]),
    since: rows.since[row] ?? 0,
    until: rows.until[row] ?? 0,
    isCertain: rows.isCertain[row] === 1,
    sourceIds: codeAt(sourceSets, rows.sources[row]),
  }));
}

function readStatehood({ statehood: rows }: HistoryFile, parties: readonly PartyCode[]) {
  const spells = new Map<PartyCode, StatehoodSpell[]>();
  for (const [row, index] of rows.party.entries()) {
    const party = codeAt(parties, index);
    const since = unpackPoint(rows.since[row] ?? 0)?.earliest ?? "";
    const until = unpackPoint(rows.until[row] ?? 0)?.latest;
    const own = spells.get(party) ?? [];
    own.push({ since, ...(until !== undefined && { until }) });
    spells.set(party, own);
  }
  return spells;
}

/** Where the turns of each pair begin, and after the last one where they end. */
function indexPlaces(turns: readonly PairTurn[], pairs: number): Uint32Array {
  const starts = new Uint32Array(pairs + 1);
  for (const { place } of turns) {
    if (!(place >= 0 && place < pairs)) throw new RangeError(`pair ${place} of ${pairs}`);
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  }
  for (let place = 0; place < pairs; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  return starts;
}
