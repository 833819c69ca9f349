import { defineHead } from "../defineHead.ts";

export const allianceHead = defineHead({
  ofTheTwo: ["defenceOfMany"],
  clauses: {
    defence: ({ numbers: [year] }) => `a pact of defence of ${year}`,
    defenceOfMany: ({ name, numbers: [year] }) =>
      `both in a pact of defence since ${year}${name === "" ? "" : ` (${name})`}`,
  },
});
