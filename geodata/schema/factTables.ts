/**
 * The rows of the tables of facts that no kind declares, one schema a table. Dates arrive packed into
 * integers (`src/domain/packedDate.ts`): a date that is not in the calendar is refused here.
 */
import { z } from "zod";
import { SANCTION_GOALS, SANCTION_MEASURES } from "../../src/domain/sanctionMeasures.ts";
import { citedSourcesSchema, listOf, packedDateSchema } from "./rowSchema.ts";
import { codeSchema, daySchema, idSchema, textSchema } from "./scalars.ts";

export const statehoodRowSchema = z.strictObject({
  party: codeSchema,
  since: packedDateSchema,
  until: packedDateSchema.exactOptional(),
  source: idSchema,
  name_in_source: textSchema.exactOptional(),
});
export type StatehoodRow = z.infer<typeof statehoodRowSchema>;

export const organisationSanctionRowSchema = z.strictObject({
  organisation: textSchema.describe(
    "id of `organisations.csv`; that it is there is checked across the files",
  ),
  target: codeSchema,
  case_id: idSchema,
  measures: listOf(SANCTION_MEASURES).exactOptional(),
  goals: listOf(SANCTION_GOALS).exactOptional(),
  open: z.enum(["ongoing", "unresolved"]).exactOptional(),
  in_fact_until: packedDateSchema.exactOptional(),
  since: packedDateSchema,
  until: packedDateSchema.exactOptional(),
  sources: citedSourcesSchema,
});
export type OrganisationSanctionRow = z.infer<typeof organisationSanctionRowSchema>;

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
