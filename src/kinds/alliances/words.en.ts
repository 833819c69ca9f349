import { beginningOf, type FactDate } from "../../domain/factDate.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { alliances, isOfMany } from "./kind.ts";

type Pact = FactOf<typeof alliances>;

export const allianceWords = defineWords(alliances, {
  table: "Alliances",
  lines: {
    name: "Alliances",
    classes: { defence: "pact of defence", other: "another pact" },
  },
  title: (date) => (date ? `Alliances, by ATOP, ${date}` : "Alliances, by ATOP"),
  none: (date) => (date ? `none found, ${date}` : "none found"),
  tell: ({ pact, obligations, date, standsIn, members }) => {
    const when = formatFactDate(date);
    const stands = standsIn ? `${when}, in force in ${standsIn}` : when;
    const bound = isOfMany(members) ? `, of ${members} states` : "";
    return `${pact ?? "Pact"}${bound}: ${formatList(obligations)}, ${stands}`;
  },
  many: {
    holds: ({ members }) => isOfMany(members),
    fold: (count) =>
      count === 1 ? "1 pact of more than the two" : `${count} pacts of more than the two`,
  },
  event: {
    // Of pacts without a name that begin on one day, as those that a new state goes on with, the end tells them apart.
    begins: ({ pact, obligations, members, date }) =>
      isOfMany(members)
        ? `${pact ?? `A pact of ${members} states${tellEnd(date)}`} binds both: ${formatList(obligations)}.`
        : `${pact ?? "A pact"} is signed: ${formatList(obligations)}.`,
    // Pacts without a name often end on one day, as of one war.
    ends: ({ pact, members, date }) => {
      const since = formatFactDate(beginningOf(date));
      return isOfMany(members)
        ? `${pact ?? `A pact of ${members} states, from ${since},`} no longer binds both.`
        : `${pact ?? `The pact of ${since}`} ends.`;
    },
  },
  ended: (count) => (count === 1 ? "1 that has ended" : `${count} that have ended`),
  inYear: (pacts) => `Alliance: ${formatList(obligationsOf(pacts))}.`,
  cells: ({ pact, obligations, standsIn, note }) => [
    {
      kind: "alliance",
      what: obligations.join("; "),
      ...(standsIn !== undefined && { status: `in force in ${standsIn}` }),
      ...((pact ?? note) && { text: [pact, note].filter(Boolean).join("; ") }),
    },
  ],
});

function tellEnd(date: FactDate): string {
  if (date.shape !== "span" || !date.until) return "";
  return `, until ${formatFactDate({ shape: "point", at: date.until })},`;
}

/** What the pacts oblige to together, each once, in the order of the declaration. */
function obligationsOf(pacts: readonly Pact[]): string[] {
  const obliged = new Set<string>(pacts.flatMap(({ obligations }) => obligations));
  const { form } = alliances.columns.obligations;
  return form.type === "flags" ? form.values.filter((one) => obliged.has(one)) : [];
}
