import { defineHead } from "../defineHead.ts";

export const investmentTreatyHead = defineHead({
  clauses: {
    inForce: ({ numbers: [year] }) => `a treaty on investment has been in force since ${year}`,
  },
});
