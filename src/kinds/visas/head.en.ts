import { defineHead } from "../defineHead.ts";

export const visaHead = defineHead({
  clauses: {
    refused: ({ first, second }) => `${second} does not admit holders of a passport of ${first}`,
    freeBoth: () => "neither side’s citizens need a visa for the other",
    neededBoth: () => "each side’s citizens need a visa for the other",
    freeOne: ({ first, second }) =>
      `citizens of ${first} need no visa for ${second}, those of ${second} need one for ${first}`,
  },
});
