import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { courtCases } from "./kind.ts";

const COURTS = {
  icj: "the International Court of Justice",
  pcij: "the Permanent Court of International Justice",
} as const;

const OUTCOMES = {
  judgment: "judgment",
  "no-jurisdiction": "the Court found that it had no jurisdiction",
  pending: "pending",
  discontinued: "discontinued",
  order: "order",
  rejected: "application rejected",
  removed: "removed from the list",
  settled: "discontinued after a settlement",
  "no-object": "the Court found that there was nothing left to decide",
  inadmissible: "found inadmissible",
} as const;

type Case = FactOf<typeof courtCases>;

function tellCase(one: Case, { nameOf }: Pick<Telling, "nameOf">): string {
  const [applicant, respondent] = [nameOf(one.applicant), nameOf(one.respondent)];
  const court = COURTS[one.court];
  const begun =
    one.broughtBy === "application"
      ? `${applicant} brings a case against ${respondent} before ${court}`
      : `${applicant} and ${respondent} before ${court}`;
  return `${begun}: “${one.title}”${one.outcome ? `; ${OUTCOMES[one.outcome]}` : ""}`;
}

export const courtCaseWords = defineWords(courtCases, {
  table: "Cases before the Court in The Hague",
  title: (date) =>
    date
      ? `Cases before the Court in The Hague, ${date}; years and outcomes to be checked`
      : "Cases before the Court in The Hague",
  none: (date) => `none found in the lists of the two Courts${date ? `, ${date}` : ""}`,
  tell: (one, beside) => `${tellCase(one, beside)}, ${formatFactDate(one.date)}`,
  event: { begins: (one, beside) => `${tellCase(one, beside)}.` },
  cells: ({ applicant, respondent, court, title, number, broughtBy, outcome, note }) => [
    {
      kind: "court case",
      ends: [applicant, respondent],
      what: title,
      status: [broughtBy, outcome].filter(Boolean).join("; "),
      text: [court, number, note].filter(Boolean).join("; "),
    },
  ],
});
