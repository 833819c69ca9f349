/** `geodata/skipped.csv`: a pair whose texts were read and carry no dossier. */
import { z } from "zod";
import { pairSchema, textSchema } from "./scalars.ts";

export const skippedRowSchema = z.strictObject({
  pair: pairSchema,
  why: textSchema.describe("in a few words, with the age of the texts that were read"),
});
export type SkippedRow = z.infer<typeof skippedRowSchema>;
