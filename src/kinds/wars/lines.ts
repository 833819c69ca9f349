import { defineLines } from "../defineLines.ts";
import { wars } from "./kind.ts";

export const warLines = defineLines(wars, {
  group: "conflicts",
  classes: { war: "strong" },
  isOfYear: true,
  classOf: (facts) => (facts.length > 0 ? "war" : undefined),
});
