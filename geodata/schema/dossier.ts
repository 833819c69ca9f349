/**
 * A dossier as it is written by hand: `geodata/dossiers/XXX-YYY.yaml`. All scalars are read as
 * text (a year is not a number); EDTF is compiled later, code lists and references are checked
 * across files by `compile/checks`.
 */
import { z } from "zod";
import {
  DOSSIER_DEPTHS,
  MISSION_CLASSES,
  RECOGNITION_STATES,
  RELATION_STATES,
} from "../../src/domain/dataset.ts";
import {
  AMOUNT_QUALIFIERS,
  EVENT_KINDS,
  FACT_STATUSES,
  MISSION_STATUSES,
  TRADE_DIRECTIONS,
} from "../../src/domain/dossierTerms.ts";
import {
  codeSchema as code,
  idSchema as factId,
  pairSchema as pair,
  textSchema,
} from "./scalars.ts";

/** Words for a reader: typed with the keyboard's apostrophe, set with the printer's. */
const text = textSchema.overwrite((words) => words.replaceAll("'", "\u2019"));

/** A fact of another pair: `ESH-PER#relations-frozen`. */
const factReference = z
  .string()
  .regex(/^[A-Z]{3,4}-[A-Z]{3,4}#[a-z0-9-]+$/, "a pair, #, and the id of a fact of it");

const citation = z.strictObject({
  id: z.string().describe("id of a source in sources.yaml"),
  at: text.exactOptional().describe("place in the source, such as the heading of a section"),
});
const sources = z
  .array(citation)
  .min(1)
  .refine(
    (cited) => new Set(cited.map(({ id, at }) => `${id} ${at}`)).size === cited.length,
    "each place of a source once",
  );

const dated = {
  date: text.describe("EDTF (ISO 8601-2), or the word unknown"),
  dateRole: z
    .enum(["span", "within"])
    .exactOptional()
    .describe("for an interval: the fact lasted for it, or happened some time within it"),
  asGiven: text.exactOptional().describe("the source's own words for the date"),
};

const event = z.strictObject({
  id: factId,
  ...dated,
  era: factId.exactOptional().describe("id of an era; only needed where the date is unknown"),
  kind: z.enum(EVENT_KINDS),
  status: z.enum(FACT_STATUSES),
  headline: text.exactOptional(),
  text,
  actors: z.array(code).min(1),
  third: z.array(code).default([]),
  sources,
});

const relation = z.strictObject({
  id: factId,
  ...dated,
  state: z.enum(RELATION_STATES),
  by: code.exactOptional().describe("the party whose decision it was"),
  text,
  sources,
});

const recognition = z.strictObject({
  id: factId,
  ...dated,
  by: code,
  of: code,
  state: z.enum(RECOGNITION_STATES),
  text,
  sources,
});

const mission = z.strictObject({
  id: factId,
  sender: code,
  host: code,
  class: z.enum(MISSION_CLASSES),
  kind: text,
  city: text.exactOptional(),
  status: z.enum(MISSION_STATUSES).describe("as of the source"),
  spells: z
    .array(
      z.strictObject({ ...dated, status: z.enum(MISSION_STATUSES), text: text.exactOptional() }),
    )
    .default([]),
  covers: z.array(code).default([]),
  text: text.exactOptional(),
  sources,
});

const representation = z.strictObject({
  id: factId,
  ...dated,
  sender: code,
  host: code,
  state: z.enum(["none", "covered"]),
  from: code.exactOptional(),
  city: text.exactOptional(),
  text,
  sources,
});

const visit = z.strictObject({
  id: factId,
  ...dated,
  from: code,
  to: code,
  persons: z.array(z.strictObject({ name: text, office: text })).min(1),
  city: text.exactOptional(),
  status: z.enum(FACT_STATUSES),
  text,
  third: z.array(code).default([]),
  sources,
});

const trade = z.strictObject({
  id: factId,
  ...dated,
  direction: z.enum(TRADE_DIRECTIONS),
  qualifier: z.enum(AMOUNT_QUALIFIERS),
  thousandUsd: z
    .string()
    .regex(/^\d+(\.\d+)?$/, "an amount above 0 in figures, as in 1250.5")
    .transform(Number)
    .pipe(z.number().positive().max(1e10)),
  covers: z.enum(["goods", "goods-and-services", "not-stated"]),
  text,
  sources,
});

const agreement = z.strictObject({
  id: factId,
  ...dated,
  title: text,
  subject: text,
  status: z.enum(["signed", "in-force", "expired", "negotiated", "announced"]),
  text,
  sources,
});

const visa = z.strictObject({
  id: factId,
  ...dated,
  from: code,
  to: code,
  rule: z.enum(["visa-free", "on-arrival", "electronic", "required", "no-admission"]),
  days: z.coerce.number().int().positive().exactOptional(),
  text,
  sources,
});

const openQuestion = z.strictObject({
  id: factId,
  text,
  about: z.array(factId).default([]),
  sources,
});

const era = z.strictObject({
  id: factId,
  title: text,
  from: z.string().regex(/^\d{4}$/, "a year of four figures"),
  until: z
    .string()
    .regex(/^\d{4}$/, "a year of four figures")
    .exactOptional()
    .describe("the year before which it ends; the last era has none"),
});

const seeAlso = z.union([
  z.strictObject({ pair }),
  z.strictObject({ party: code, title: text }),
  z.strictObject({ title: text }),
]);

export const dossierSchema = z.strictObject({
  parties: z.tuple([code, code]),
  depth: z.enum(DOSSIER_DEPTHS),
  summary: z.strictObject({ text, sources }).exactOptional(),
  eras: z.array(era).default([]),
  events: z.array(event).default([]),
  relations: z.array(relation).default([]),
  recognitions: z.array(recognition).default([]),
  missions: z.array(mission).default([]),
  representations: z.array(representation).default([]),
  visits: z.array(visit).default([]),
  trade: z.array(trade).default([]),
  agreements: z.array(agreement).default([]),
  visas: z.array(visa).default([]),
  organisations: z.array(z.strictObject({ id: factId, organisation: text, sources })).default([]),
  showAlso: z
    .array(factReference)
    .default([])
    .describe("facts recorded under other pairs that belong into this history too"),
  bandsOf: z.array(pair).default([]).describe("pairs whose relations are drawn as bands here"),
  openQuestions: z.array(openQuestion).default([]),
  seeAlso: z.array(seeAlso).default([]),
});

export type DossierRecord = z.infer<typeof dossierSchema>;
/** A dossier as a hand, or a program, writes it: before defaults are filled in and amounts are numbers. */
export type DossierInput = z.input<typeof dossierSchema>;
