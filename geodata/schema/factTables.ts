/**
 * The rows of the tables of facts that no kind declares, one schema a table. Dates arrive packed into
 * integers (`src/domain/packedDate.ts`): a date that is not in the calendar is refused here.
 */
import { z } from "zod";
import { packedDateSchema } from "./rowSchema.ts";
import { codeSchema, daySchema, idSchema, textSchema } from "./scalars.ts";

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
