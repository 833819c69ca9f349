import { formatTimes } from "../../messages/format/times.ts";
import { formatWhen } from "../../messages/format/years.ts";
import { defineHead } from "../defineHead.ts";

export const warHead = defineHead({
  ofTheTwo: ["fought", "foughtOften"],
  clauses: {
    fought: ({ numbers }) => `at war ${formatWhen(numbers)}`,
    foughtOften: ({ numbers: [count = 1, ...last] }) =>
      `at war ${formatTimes(count)}, the last ${formatWhen(last)}`,
  },
});
