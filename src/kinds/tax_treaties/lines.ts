import { defineLines, partOf } from "../defineLines.ts";
import { treaties } from "../subjects/treaties.ts";
import { taxTreaties } from "./kind.ts";

export const taxTreatyLines = defineLines(taxTreaties, {
  part: partOf(treaties, { treaty: "money" }),
  classes: { treaty: "plain" },
  classOf: (facts) => (facts.length > 0 ? "treaty" : undefined),
});
