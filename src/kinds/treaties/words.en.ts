import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { treaties } from "./kind.ts";

const FORMS = {
  treaty: "Treaty",
  agreement: "Agreement",
  protocol: "Protocol",
  amendment: "Amendment",
  memorandum: "Memorandum of understanding",
  regulation: "Regulation",
  resolution: "Resolution",
  extension: "Extension",
  nuclear: "Agreement on nuclear cooperation",
  investment: "Treaty with provisions on investment",
} as const;

type Treaty = FactOf<typeof treaties>;

function nameTreaty({ form, title, subject }: Treaty): string {
  if (title) return `“${title}”`;
  return subject && form !== "nuclear" ? `${FORMS[form]} (${subject})` : FORMS[form];
}

/** What became of it, as far as the source says. */
function tellFate({ isInForceDate, inForce, ended, parties }: Treaty): string {
  return [
    ...(isInForceDate ? ["in force; date of signature not known"] : []),
    ...(inForce ? [`in force ${formatFactDate(inForce)}`] : []),
    ...(ended ? [`ended ${formatFactDate(ended)}`] : []),
    ...(parties ? [`${parties} parties`] : []),
  ]
    .map((words) => `; ${words}`)
    .join("");
}

export const treatyWords = defineWords(treaties, {
  table: "Treaties",
  lines: {
    name: "Treaties",
    classes: {
      ofTwo: "a treaty of the two found, no end known",
      ofMore: "only treaties of more than the two found",
    },
  },
  title: () =>
    "Treaties of the two: in the main those of the United Kingdom and of the United States; many are missing",
  none: () => "none found in the lists, which lack many",
  tell: (treaty) => `${nameTreaty(treaty)}, ${formatFactDate(treaty.date)}${tellFate(treaty)}`,
  event: { begins: (treaty) => `${nameTreaty(treaty)}${tellFate(treaty)}.` },
  cells: ({ form, subject, title, isInForceDate, inForce, ended, parties, note }) => [
    {
      kind: FORMS[form].toLowerCase(),
      ...((title ?? subject) && { what: title ?? subject }),
      ...(isInForceDate && { status: "date of entry into force" }),
      text: [
        ...(title && subject ? [subject] : []),
        ...(inForce ? [`in force ${formatFactDate(inForce)}`] : []),
        ...(ended ? [`ended ${formatFactDate(ended)}`] : []),
        ...(parties ? [`${parties} parties`] : []),
        ...(note ? [note] : []),
      ].join("; "),
    },
  ],
});
