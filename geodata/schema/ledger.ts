/** `geodata/articles/XXX-YYY.csv`: the claims of an article and the fact that holds each. */
import { z } from "zod";
import { textSchema } from "./scalars.ts";

/** Where a ledger's cell says why a claim of the article is not in the atlas. */
export const LEFT_OUT = "left out: ";

export const ledgerRowSchema = z.strictObject({
  claim: textSchema.describe("number of the claim in the article"),
  place: textSchema.describe("heading under which the article says it"),
  what: textSchema.describe("the claim in our own words"),
  fact: textSchema.describe("PAIR#id of the fact, or `left out: ` and the reason"),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
