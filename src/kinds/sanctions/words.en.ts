import { beginningOf } from "../../domain/factDate.ts";
import type { SanctionGoal, SanctionMeasure } from "../../domain/sanctionMeasures.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { type SANCTIONING_ORGANISATIONS, sanctions } from "./kind.ts";

const MEASURES: Readonly<Record<SanctionMeasure, string>> = {
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
const GOALS: Readonly<Record<SanctionGoal, string>> = {
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

const ORGANISATIONS: Readonly<Record<(typeof SANCTIONING_ORGANISATIONS)[number], string>> = {
  EU: "the European Union",
  AU: "the African Union",
  ECOWAS: "the Economic Community of West African States",
  COMMONWEALTH: "the Commonwealth",
  LAS: "the Arab League",
  OAS: "the Organization of American States",
  EAC: "the East African Community",
  SADC: "the Southern African Development Community",
  UNASUR: "the Union of South American Nations",
};

type Sanction = FactOf<typeof sanctions>;

/** Returns what was imposed and over what, and when it began and ended, by whomever. */
export function tellImposed(
  fact: Pick<Sanction, "measures" | "goals" | "date" | "open" | "standsIn" | "inFactUntil">,
): string {
  return `${tellWhat(fact)}, ${tellTime(fact)}`;
}

function tellWhat({ measures = [], goals = [] }: Pick<Sanction, "measures" | "goals">): string {
  const what =
    measures.length > 0 ? formatList(measures.map((one) => MEASURES[one])) : "measures not named";
  return goals.length > 0 ? `${what}; over ${formatList(goals.map((one) => GOALS[one]))}` : what;
}

function tellSender({ sender, through }: Sanction, nameOf: Telling["nameOf"]): string {
  if (through === undefined) return nameOf(sender);
  return `${nameOf(sender)} as a member of ${ORGANISATIONS[through]}`;
}

function tellTime({
  date,
  open,
  standsIn,
  inFactUntil,
}: Pick<Sanction, "date" | "open" | "standsIn" | "inFactUntil">): string {
  const start = formatFactDate(beginningOf(date));
  if (open === "unresolved") return `from ${start}, end not known`;
  const inFact = inFactUntil ? `, in fact until ${formatFactDate(inFactUntil)}` : "";
  return `${formatFactDate(date)}${inFact}${open && standsIn ? `, still in ${standsIn}` : ""}`;
}

/** Two that begin in one year are often told apart by nothing else. */
function tellEnd({ date, open }: Sanction): string {
  if (open === "unresolved") return "; end not known";
  const end = date.shape === "span" && date.until;
  return end ? `; until ${formatFactDate({ shape: "point", at: end })}` : "";
}

export const sanctionWords = defineWords(sanctions, {
  table: "Sanctions",
  lines: {
    name: "Sanctions",
    classes: {
      bothWays: "sanctions both ways",
      aToB: "sanctions one way",
      bToA: "sanctions one way",
      endNotKnown: "sanctions whose end is not known",
    },
  },
  title: (date) =>
    date ? `Sanctions of one on the other, ${date}` : "Sanctions of one on the other",
  none: (date) => `none found in the two lists${date ? `, ${date}` : ""}`,
  tell: (fact, { nameOf }) =>
    `${tellSender(fact, nameOf)} on ${nameOf(fact.target)}: ${tellImposed(fact)}`,
  many: {
    holds: ({ through }) => through !== undefined,
    fold: (count) =>
      count === 1
        ? "1 through an organisation to which the sender belonged"
        : `${count} through organisations to which the sender belonged`,
  },
  ended: (count) => (count === 1 ? "1 that has ended" : `${count} that have ended`),
  event: {
    begins: (fact, { nameOf }) =>
      `${nameOf(fact.sender)} imposes sanctions on ${nameOf(fact.target)}: ${tellWhat(fact)}${tellEnd(fact)}.`,
    ends: ({ sender, target, date }, { nameOf }) =>
      `Sanctions of ${nameOf(sender)} on ${nameOf(target)} from ${formatFactDate(beginningOf(date))} end.`,
  },
  cells: ({ sender, target, through, measures = [], goals = [], open, note }) => [
    {
      kind: "sanctions",
      ends: [sender, target],
      what: measures.length > 0 ? measures.join("; ") : "measures not named",
      ...(open && { status: open }),
      text: [
        ...(through ? [`as a member of ${ORGANISATIONS[through]}`] : []),
        ...(goals.length > 0 ? [`over ${goals.join(", ")}`] : []),
        note,
      ]
        .filter(Boolean)
        .join("; "),
    },
  ],
});
