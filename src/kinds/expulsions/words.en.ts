import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { expulsions } from "./kind.ts";

function tellExpulsion(
  { sender, target, diplomats, occasion }: FactOf<typeof expulsions>,
  { nameOf }: Pick<Telling, "nameOf">,
): string {
  const count = diplomats === 1 ? "1 diplomat" : `${diplomats} diplomats`;
  return `${nameOf(sender)} sends away ${count} of ${nameOf(target)} (${occasion}; to be checked)`;
}

export const expulsionWords = defineWords(expulsions, {
  table: "Expulsions of diplomats",
  title: () =>
    "Expulsions of diplomats, of one occasion only, from general knowledge, to be checked",
  none: () => "none found",
  tell: (fact, beside) => `${tellExpulsion(fact, beside)}, ${formatFactDate(fact.date)}`,
  event: { begins: (fact, beside) => `${tellExpulsion(fact, beside)}.` },
  cells: ({ sender, target, diplomats, occasion }) => [
    {
      kind: "expulsion of diplomats",
      ends: [sender, target],
      what: occasion,
      value: diplomats,
      unit: "diplomats",
      status: "to be checked",
    },
  ],
});
