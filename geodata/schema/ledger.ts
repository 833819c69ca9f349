/**
 * `geodata/articles/XXX-YYY.csv`: what a text says and what holds it. A ledger is one of claims, each in
 * our words, or one of sentences, each by its number.
 */
import { z } from "zod";
import { idSchema, textSchema } from "./scalars.ts";

/** Where a ledger's cell says why a claim or a sentence is not in the atlas. */
export const LEFT_OUT = "left out: ";
/** Where a ledger of sentences names the tables that have the same already. */
export const IN_TABLE = "table: ";
/** Between what holds one part of a sentence and what holds another. */
export const PART_END = "; ";

export const ledgerRowSchema = z.strictObject({
  claim: textSchema.describe("number of the claim in the article"),
  place: textSchema.describe("heading under which the article says it"),
  what: textSchema.describe("the claim in our own words"),
  fact: textSchema.describe("PAIR#id of the fact, or `left out: ` and the reason"),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

const sentencesSchema = z
  .string()
  .regex(/^[1-9]\d*(-[1-9]\d*)?$/, "the number of a sentence, or two with a hyphen: 12-15")
  .transform((numbers) => {
    const [first = 0, last = first] = numbers.split("-").map(Number);
    return { first, last };
  })
  .refine(({ first, last }) => first <= last, "the smaller number first");

export const sentenceRowSchema = z.strictObject({
  source: idSchema.describe("id of the text in sources.yaml, which says how many sentences it has"),
  sentences: sentencesSchema.describe("as `npm run geodata:sentences` numbers them"),
  place: textSchema.describe("heading under which the text says it"),
  fact: textSchema.describe(
    "PAIR#id of the facts, `table: ` and names of tables, `left out: ` and the reason; `; ` between",
  ),
});
export type SentenceRow = z.infer<typeof sentenceRowSchema>;

/** Returns whether the text of a ledger is one of sentences: its first line names other columns. */
export function isLedgerOfSentences(text: string): boolean {
  return /^\uFEFF?source,/.test(text);
}

/** Returns the references to facts and parts of dossiers in a cell of either form of ledger. */
export function listReferences(cell: string): string[] {
  return cell
    .split(PART_END)
    .filter((part) => !part.startsWith(LEFT_OUT) && !part.startsWith(IN_TABLE))
    .flatMap((part) => part.split(" "));
}
