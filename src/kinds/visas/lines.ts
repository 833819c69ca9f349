import { defineLines } from "../defineLines.ts";
import { visas } from "./kind.ts";

/** Whether passports of the one may enter the other without a visa; a line begins where they come from. */
export const visaLines = defineLines(visas, {
  group: "people",
  classes: { bothWays: "plain", aToB: "a-to-b", bToA: "b-to-a" },
  classOf: (rules, [partyA]) => {
    const free = rules.filter(({ rule }) => rule === "visa-free");
    const [isAToB, isBToA] = [
      free.some(({ from }) => from === partyA),
      free.some(({ from }) => from !== partyA),
    ];
    if (isAToB && isBToA) return "bothWays";
    if (isAToB) return "aToB";
    return isBToA ? "bToA" : undefined;
  },
});
