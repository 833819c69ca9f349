/** `geodata/sources.yaml`: every source that a fact or a table rests on. */
import { z } from "zod";
import { SOURCE_KINDS } from "../../src/domain/dataset.ts";
import { isPlaceAddress, isWebAddress } from "./address.ts";
import { idSchema, textSchema } from "./scalars.ts";

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  address: z
    .string()
    .refine(isWebAddress, "a whole address: http:// or https://, and a host with a name")
    .exactOptional(),
  placeAddress: z
    .string()
    .refine(isPlaceAddress, "a whole address with {place} in it once, after the host")
    .exactOptional()
    .describe("address of a place in it, where citations name one: {place} stands for it"),
  licence: textSchema,
  date: textSchema.describe("date of the state that was used, in words"),
  lastYear: z
    .string()
    .regex(/^\d{4}$/, "a year of four figures")
    .transform(Number)
    .exactOptional()
    .describe("the last year that it covers, where facts that stood then have no end"),
  kind: z.enum(SOURCE_KINDS),
  sentences: z
    .string()
    .regex(/^[1-9]\d*$/, "a number of sentences")
    .transform(Number)
    .exactOptional()
    .describe("how many `npm run geodata:sentences` counts: a ledger accounts for each"),
  weakness: textSchema.exactOptional().describe("what it is weak in, in a sentence"),
  usedBy: z
    .enum(["parties", "tables"])
    .exactOptional()
    .describe(
      "what rests on it as a whole: it is no orphan when nothing cites it. parties: figures, names and memberships of every party",
    ),
});

export type SourceRecord = z.infer<typeof sourceSchema>;
