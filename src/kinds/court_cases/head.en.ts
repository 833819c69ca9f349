import { defineHead } from "../defineHead.ts";

export const courtCaseHead = defineHead({
  clauses: {
    before: ({ numbers: [count, year] }) =>
      count === 1
        ? `a case before the International Court of Justice, of ${year}`
        : `${count} cases before the International Court of Justice, the last of ${year}`,
  },
});
