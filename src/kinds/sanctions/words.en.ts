import { beginningOf } from "../../domain/factDate.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { type SANCTION_GOALS, type SANCTION_MEASURES, sanctions } from "./kind.ts";

const MEASURES: Readonly<Record<(typeof SANCTION_MEASURES)[number], string>> = {
  aid: "aid suspended",
  military: "military cooperation interrupted",
  arms: "arms embargo",
  travel: "travel ban",
  finance: "financial sanctions",
  assets: "assets frozen",
  diplomatic: "diplomatic sanctions",
  commodity: "commodity embargo",
  flights: "flight ban",
  trade: "trade embargo",
  oil: "oil embargo",
};
const GOALS: Readonly<Record<(typeof SANCTION_GOALS)[number], string>> = {
  rights: "human rights",
  democracy: "democracy",
  conflict: "an armed conflict",
  convention: "the breach of a convention",
  terrorism: "terrorism",
  nuclear: "nuclear non-proliferation",
  drugs: "drug trafficking",
  weapons: "weapons of mass destruction",
  other: "other matters",
};

type Sanction = FactOf<typeof sanctions>;

function tellWhat({ measures = [], goals = [] }: Sanction): string {
  const what =
    measures.length > 0 ? formatList(measures.map((one) => MEASURES[one])) : "measures not named";
  return goals.length > 0 ? `${what}; over ${formatList(goals.map((one) => GOALS[one]))}` : what;
}

function tellTime({ date, open, standsIn, inFactUntil }: Sanction): string {
  const start = formatFactDate(beginningOf(date));
  if (open === "unresolved") return `from ${start}, end not known`;
  const inFact = inFactUntil ? `, in fact until ${formatFactDate(inFactUntil)}` : "";
  return `${formatFactDate(date)}${inFact}${open && standsIn ? `, still in ${standsIn}` : ""}`;
}

export const sanctionWords = defineWords(sanctions, {
  table: "Sanctions",
  title: (date) =>
    date ? `Sanctions of one on the other, ${date}` : "Sanctions of one on the other",
  none: (date) => `none found in the two lists${date ? `, ${date}` : ""}`,
  tell: (fact, { nameOf }) =>
    `${nameOf(fact.sender)} on ${nameOf(fact.target)}: ${tellWhat(fact)}, ${tellTime(fact)}`,
  ended: (count) => (count === 1 ? "1 that has ended" : `${count} that have ended`),
  event: {
    begins: (fact, { nameOf }) =>
      `${nameOf(fact.sender)} imposes sanctions on ${nameOf(fact.target)}: ${tellWhat(fact)}.`,
    ends: ({ sender, target }, { nameOf }) =>
      `Sanctions of ${nameOf(sender)} on ${nameOf(target)} end.`,
  },
  cells: ({ sender, target, measures = [], goals = [], open, note }) => [
    {
      kind: "sanctions",
      ends: [sender, target],
      what: measures.length > 0 ? measures.join("; ") : "measures not named",
      ...(open && { status: open }),
      text: [...(goals.length > 0 ? [`over ${goals.join(", ")}`] : []), note]
        .filter(Boolean)
        .join("; "),
    },
  ],
});
