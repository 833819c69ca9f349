import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const treatyHead = defineHead({
  clauses: {
    signed: ({ numbers: [count = 0] }) =>
      `the lists have ${formatCount(count)} treaties and agreements of the two`,
  },
});
