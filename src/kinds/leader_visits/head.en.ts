import { defineHead } from "../defineHead.ts";

export const leaderVisitHead = defineHead({
  clauses: {
    paid: ({ numbers: [count, year] }) =>
      count === 1
        ? `the lists have one visit of a leader, in ${year}`
        : `the lists have ${count} visits of leaders, the last in ${year}`,
  },
});
