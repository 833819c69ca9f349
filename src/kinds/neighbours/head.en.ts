import { defineHead } from "../defineHead.ts";

export const neighbourHead = defineHead({
  ofTheTwo: ["land", "sea"],
  clauses: {
    land: () => "neighbours by land",
    sea: ({ numbers: [miles] }) => `neighbours across up to ${miles} miles of sea`,
  },
});
