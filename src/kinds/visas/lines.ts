import { defineLines, partOf, wayOf } from "../defineLines.ts";
import { visas as allVisas } from "../subjects/visas.ts";
import { visas } from "./kind.ts";

/** Whether passports of the one may enter the other without a visa; a line begins where they come from. */
export const visaLines = defineLines(visas, {
  part: partOf(allVisas, { bothWays: "bothWays", aToB: "aToB", bToA: "bToA" }),
  classes: { bothWays: "plain", aToB: "a-to-b", bToA: "b-to-a" },
  classOf: (rules, parties) => {
    const free = rules.filter(({ rule }) => rule === "visa-free");
    return wayOf(
      free.map(({ from }) => from),
      parties,
    );
  },
});
