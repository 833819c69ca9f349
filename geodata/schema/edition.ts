/** `geodata/edition.yaml`: what holds for the edition as a whole. */
import { z } from "zod";
import { daySchema } from "./scalars.ts";

export const editionSchema = z.strictObject({
  asOf: daySchema
    .refine((day) => !(Date.parse(day) > Date.now()), "a day that has come")
    .describe("the newest day that the data speaks of"),
});
export type Edition = z.infer<typeof editionSchema>;
