import { defineLines } from "../defineLines.ts";
import { treaties } from "./kind.ts";

/** Those that have been signed and of which no end is known. */
export const treatyLines = defineLines(treaties, {
  group: "treaties",
  classes: { ofTwo: "plain", ofMore: "dashed" },
  endOf: ({ ended }) => ended,
  classOf: (facts) => {
    if (facts.length === 0) return undefined;
    return facts.some(({ parties }) => parties === undefined) ? "ofTwo" : "ofMore";
  },
});
