/** `geodata/best_known.csv`: a pair that readers look for first. */
import { z } from "zod";
import { pairSchema } from "./scalars.ts";

export const bestKnownRowSchema = z.strictObject({
  rank: z
    .string()
    .regex(/^[1-9]\d*$/, "a whole number from 1 on")
    .transform(Number),
  pair: pairSchema,
});
export type BestKnownRow = z.infer<typeof bestKnownRowSchema>;
