/**
 * The rows of the tables of facts about pairs, one schema a table. Dates arrive packed into
 * integers (`src/domain/packedDate.ts`): a date that is not in the calendar is refused here.
 */
import { z } from "zod";
import { MISSION_CLASSES, RELATION_STATES } from "../../src/domain/dataset.ts";
import {
  ABSENCE_KINDS,
  CAUTIONS,
  GRADES,
  MISSION_FLAGS,
  TABLE_MISSION_STATUSES,
  TABLE_RECOGNITION_STATES,
  TRADE_DATA_SETS,
} from "../../src/domain/pairFacts.ts";
import {
  citedSourcesSchema,
  codesSchema,
  listOf,
  monthSchema,
  packedDateSchema,
  yearSchema,
} from "./rowSchema.ts";
import { codeSchema, daySchema, idSchema, textSchema } from "./scalars.ts";

/** `certain`, `likely`, `weak`: checked by hand. `listed`: as one list has it. */
const CERTAINTIES = ["certain", "likely", "weak", "listed"] as const;
const MISSION_PLACES = ["mission", "city"] as const;

/** Ten million millions of dollars, in thousands: more than the trade of any pair. */
const MOST_TRADE = 1e10;
function coordinate(limit: number) {
  const allowed = `a number from -${limit} to ${limit}`;
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, allowed)
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, allowed);
}

const citing = { sources: citedSourcesSchema, pages: codesSchema.exactOptional() };

export const missionRowSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]{3,4}-[A-Z]{3}-[a-z0-9-]+$/, "SENDER-HOST-class-city, as in PER-MAR-emb"),
  sender: codeSchema,
  host: codeSchema,
  class: z.enum(MISSION_CLASSES),
  kind: textSchema,
  city: textSchema,
  located_in: textSchema.exactOptional(),
  lon: coordinate(180).exactOptional(),
  lat: coordinate(90).exactOptional(),
  place_of: z.enum(MISSION_PLACES).exactOptional(),
  opened: packedDateSchema.exactOptional(),
  status: z.enum(TABLE_MISSION_STATUSES),
  status_since: packedDateSchema.exactOptional(),
  status_note: textSchema.exactOptional(),
  last_seen: monthSchema,
  flags: listOf(MISSION_FLAGS).exactOptional(),
  ...citing,
  wikidata: z
    .string()
    .regex(/^Q\d+( Q\d+)*$/, "items of Wikidata, as in Q42")
    .exactOptional(),
});
export type MissionRow = z.infer<typeof missionRowSchema>;

export const relationRowSchema = z.strictObject({
  a: codeSchema,
  b: codeSchema,
  established: packedDateSchema.exactOptional(),
  grade: z.enum(GRADES),
  other_date: packedDateSchema.exactOptional(),
  caution: z.enum(CAUTIONS).exactOptional(),
  caution_of: codesSchema.exactOptional(),
  note: textSchema.exactOptional(),
  ...citing,
});
export type RelationRow = z.infer<typeof relationRowSchema>;

export const relationSpellRowSchema = z.strictObject({
  a: codeSchema,
  b: codeSchema,
  state: z.enum(RELATION_STATES),
  since: packedDateSchema.exactOptional(),
  until: packedDateSchema.exactOptional(),
  by: codeSchema.exactOptional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.exactOptional(),
  ...citing,
});
export type RelationSpellRow = z.infer<typeof relationSpellRowSchema>;

export const absenceRowSchema = z.strictObject({
  a: codeSchema,
  b: codeSchema,
  kind: z.enum(ABSENCE_KINDS),
  certainty: z.enum(CERTAINTIES),
  since: packedDateSchema.exactOptional(),
  note: textSchema.exactOptional(),
  ...citing,
});
export type AbsenceRow = z.infer<typeof absenceRowSchema>;

export const recognitionRowSchema = z.strictObject({
  of: codeSchema,
  by: codeSchema,
  state: z.enum(TABLE_RECOGNITION_STATES),
  since: packedDateSchema.exactOptional(),
  until: packedDateSchema.exactOptional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.exactOptional(),
  ...citing,
});
export type RecognitionRow = z.infer<typeof recognitionRowSchema>;

export const tradeSeriesRowSchema = z.strictObject({
  exporter: codeSchema,
  importer: codeSchema,
  data_set: z.enum(TRADE_DATA_SETS),
  first_year: yearSchema,
  thousand_usd: z
    .string()
    .regex(/^\d+(;\d*)*(?<!;)$/, "thousands of US dollars a year with ; between, none negative")
    .transform((cell) => cell.split(";").map((figure) => (figure === "" ? null : Number(figure))))
    .refine(
      (figures) => figures.every((figure) => (figure ?? 0) <= MOST_TRADE),
      `thousands of US dollars a year up to ${MOST_TRADE}`,
    ),
});
export type TradeSeriesRow = z.infer<typeof tradeSeriesRowSchema>;

export const statehoodRowSchema = z.strictObject({
  party: codeSchema,
  since: packedDateSchema,
  until: packedDateSchema.exactOptional(),
  source: idSchema,
  name_in_source: textSchema.exactOptional(),
});
export type StatehoodRow = z.infer<typeof statehoodRowSchema>;

export const correctionRowSchema = z.strictObject({
  table: textSchema,
  key: textSchema,
  column: textSchema,
  value: textSchema.exactOptional(),
  why: textSchema,
  source: idSchema,
  checked_on: daySchema,
});
export type CorrectionRow = z.infer<typeof correctionRowSchema>;
