import { defineHead } from "../defineHead.ts";

export const disputeHead = defineHead({
  clauses: {
    force: ({ numbers: [count, year] }) =>
      count === 1
        ? `force used in a dispute of ${year}`
        : `force used in ${count} disputes, the last in ${year}`,
  },
});
