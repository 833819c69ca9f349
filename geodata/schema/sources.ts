/** `geodata/sources.yaml`: every source that a fact or a table rests on. */
import { z } from "zod";
import { SOURCE_KINDS } from "../../src/domain/dataset.ts";
import { idSchema, textSchema } from "./scalars.ts";

const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/, "an address that begins with http:// or https://")
    .exactOptional(),
  licence: textSchema,
  date: textSchema.describe("date of the state that was used, in words"),
  kind: z.enum(SOURCE_KINDS),
  usedBy: z
    .literal("tables")
    .exactOptional()
    .describe("the tables rest on it, so that it is no orphan when no dossier cites it"),
});

export const sourcesSchema = z.array(sourceSchema);
export type SourceRecord = z.infer<typeof sourceSchema>;
