import { formatTimes } from "../../messages/format/times.ts";
import { formatWhen } from "../../messages/format/years.ts";
import { defineHead } from "../defineHead.ts";

export const armedConflictHead = defineHead({
  ofTheTwo: ["fought", "foughtOften"],
  clauses: {
    fought: ({ numbers }) => `in armed conflict ${formatWhen(numbers)}`,
    foughtOften: ({ numbers: [count = 1, ...last] }) =>
      `in armed conflict ${formatTimes(count)}, the last ${formatWhen(last)}`,
  },
});
