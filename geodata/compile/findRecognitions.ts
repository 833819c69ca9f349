import { RECOGNITION_STATES, type RecognitionState } from "../../src/domain/dataset.ts";
import type { FactDate } from "../../src/domain/factDate.ts";
import type { PackedDate } from "../../src/domain/packedDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { compileFacts } from "./compileFacts.ts";
import type { FactTables } from "./factTables.ts";
import type { ParsedDossier } from "./geodata.ts";
import { packBeginning, packLast } from "./packFactDate.ts";
import { rememberObject } from "./remember.ts";

/** What one actor said of its recognition of another. */
export interface RecognitionTurn {
  readonly by: PartyCode;
  readonly of: PartyCode;
  readonly state: RecognitionState;
  readonly since: PackedDate;
  readonly until: PackedDate;
  /** Checked by hand or listed; else it is only likely. */
  readonly isCertain: boolean;
  readonly sources: readonly string[];
}

/**
 * Returns all spells of recognition. Rows of the table that speak of relations are left out, and
 * those of which a dossier says who recognises whom.
 */
export function findRecognitions(
  { recognitions }: Pick<FactTables, "recognitions">,
  ofDossiers: readonly RecognitionTurn[],
): RecognitionTurn[] {
  const overruled = new Set(ofDossiers.map(({ by, of }) => `${by}>${of}`));
  const ofTable = recognitions.flatMap(({ value, correctedBy }): RecognitionTurn[] => {
    const { by, of, since = 0, until = 0, certainty, sources } = value;
    const state = RECOGNITION_STATES.find((candidate) => candidate === value.state);
    if (state === undefined || overruled.has(`${by}>${of}`)) return [];
    const isCertain = certainty === "certain" || certainty === "listed";
    return [{ by, of, state, since, until, isCertain, sources: [...sources, ...correctedBy] }];
  });
  return [...ofTable, ...ofDossiers];
}

/** Returns what dossiers say; of each that has not changed the same again. */
export function recognitionsOfDossiers(dossiers: readonly ParsedDossier[]): RecognitionTurn[] {
  return dossiers.flatMap(recognitionsOfDossier);
}

const recognitionsOfDossier = rememberObject(({ record }: ParsedDossier) =>
  compileFacts(record).recognitions.map(
    ({ by, of, state, date, sources }): RecognitionTurn => ({
      by,
      of,
      state,
      since: firstCertain(date),
      until: date.shape === "span" && date.until !== null ? packLast(date.until) : 0,
      isCertain: true,
      sources: sources.map(({ id }) => id),
    }),
  ),
);

/** A spell has one date of its beginning: of a span the last, from which on it held for certain. */
function firstCertain(date: FactDate): PackedDate {
  const beginning = packBeginning(date);
  return beginning.latest === 0 ? beginning.date : beginning.latest;
}
