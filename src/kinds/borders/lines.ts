import { defineLines } from "../defineLines.ts";
import { borders } from "./kind.ts";

export const borderLines = defineLines(borders, {
  group: "people",
  classes: { border: "strong" },
  classOf: (facts) => (facts.length > 0 ? "border" : undefined),
});
