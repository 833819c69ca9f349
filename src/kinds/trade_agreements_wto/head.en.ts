import { defineHead } from "../defineHead.ts";

export const wtoAgreementHead = defineHead({
  clauses: {
    inForce: ({ numbers: [year] }) =>
      `a trade agreement has been in force between them since ${year}`,
  },
});
