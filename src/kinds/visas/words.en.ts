import { formatVisaRule } from "../../messages/format/visaRules.ts";
import { defineWords } from "../defineWords.ts";
import { visas } from "./kind.ts";

export const visaWords = defineWords(visas, {
  table: "Visa rules",
  lines: {
    name: "Travel without a visa",
    classes: {
      bothWays: "no visa needed either way",
      aToB: "no visa needed one way",
      bToA: "no visa needed one way",
    },
  },
  title: () => "Visa rule",
  none: () => "no rule found in the table",
  tell: ({ rule, days }, { date }) =>
    `${formatVisaRule(rule, days)}${date ? `, as of ${date}` : ""}`,
  cells: ({ from, to, rule, days, note }) => [
    {
      kind: "visa rule",
      ends: [from, to],
      what: rule,
      ...(days !== undefined && { value: days, unit: "days" }),
      ...(note !== undefined && { text: note }),
    },
  ],
});
