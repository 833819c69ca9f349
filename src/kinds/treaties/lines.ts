import { defineLines, partOf } from "../defineLines.ts";
import { treaties as allTreaties } from "../subjects/treaties.ts";
import { treaties } from "./kind.ts";

/** Those that have been signed and of which no end is known. */
export const treatyLines = defineLines(treaties, {
  id: "treaties_listed",
  part: partOf(allTreaties, { ofTwo: "ofTwo", ofMore: "ofMore" }),
  classes: { ofTwo: "plain", ofMore: "dashed" },
  endOf: ({ ended }) => ended,
  classOf: (facts) => {
    if (facts.length === 0) return undefined;
    return facts.some(({ parties }) => parties === undefined) ? "ofTwo" : "ofMore";
  },
});
