import { defineLines, wayOf } from "../defineLines.ts";
import { visas } from "./kind.ts";

/** Whether passports of the one may enter the other without a visa; a line begins where they come from. */
export const visaLines = defineLines(visas, {
  group: "people",
  classes: { bothWays: "plain", aToB: "a-to-b", bToA: "b-to-a" },
  classOf: (rules, parties) => {
    const free = rules.filter(({ rule }) => rule === "visa-free");
    return wayOf(
      free.map(({ from }) => from),
      parties,
    );
  },
});
