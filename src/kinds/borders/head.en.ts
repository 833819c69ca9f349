import { formatKilometreRange } from "../../messages/format/formatFigures.ts";
import { defineHead } from "../defineHead.ts";

export const borderHead = defineHead({
  ofTheTwo: ["border"],
  clauses: {
    // The two may give different lengths of their border.
    border: ({ numbers: [least = 0, most = least] }) =>
      `neighbours with a land border of ${formatKilometreRange(least, most)}`,
  },
});
