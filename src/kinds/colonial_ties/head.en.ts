import { defineHead } from "../defineHead.ts";

export const colonialTieHead = defineHead({
  clauses: {
    ruled: ({ first, second, numbers: [year] }) =>
      `${second} under the rule of ${first} until ${year}`,
    independent: ({ first, second, numbers: [year] }) =>
      `${second} independent of ${first} since ${year}`,
  },
});
