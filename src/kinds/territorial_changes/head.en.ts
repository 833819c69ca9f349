import { formatTimes } from "../../messages/format/times.ts";
import { defineHead } from "../defineHead.ts";

export const territorialChangeHead = defineHead({
  clauses: {
    passed: ({ numbers: [count = 1, year] }) =>
      count === 1
        ? `territory passed from one to the other in ${year}`
        : `territory passed from one to the other ${formatTimes(count)}, the last in ${year}`,
  },
});
