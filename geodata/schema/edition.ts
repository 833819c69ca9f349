/** `geodata/edition.yaml`: what holds for the edition as a whole. */
import { z } from "zod";

export const editionSchema = z.strictObject({
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "a day, YYYY-MM-DD")
    .describe("the newest day that the data speaks of"),
});
export type Edition = z.infer<typeof editionSchema>;
