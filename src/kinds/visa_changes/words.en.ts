import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatVisaRule } from "../../messages/format/visaRules.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { visaChanges } from "./kind.ts";

type Change = FactOf<typeof visaChanges>;

export const visaChangeWords = defineWords(visaChanges, {
  table: "Changes of visa rules",
  title: () => "Changes of visa rules, each between two editions of the Passport Index",
  none: () => "none found between the editions",
  tell: (change, { nameOf }) =>
    `${nameOf(change.from)} to ${nameOf(change.to)}: ${describe(change)}, ${formatFactDate(change.date)}`,
  event: {
    begins: (change, { nameOf }) =>
      `For holders of passports of ${nameOf(change.from)} in ${nameOf(change.to)}: ${describe(change)}.`,
  },
  cells: ({ from, to, was, became, becameDays }) => [
    {
      kind: "change of a visa rule",
      ends: [from, to],
      what: became,
      ...(becameDays !== undefined && { value: becameDays, unit: "days" }),
      text: `before: ${was}`,
    },
  ],
});

function describe({ was, wasDays, became, becameDays }: Change): string {
  return `${formatVisaRule(became, becameDays)} (before: ${formatVisaRule(was, wasDays)})`;
}
