import { beginningOf } from "../../domain/factDate.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { tradeAgreements } from "./kind.ts";

const ENTRIES = {
  agreement: "",
  accession: " (accession)",
  consolidated: " (consolidated)",
} as const;

type Agreement = FactOf<typeof tradeAgreements>;

function tellForce({ inForce }: Agreement): string {
  return inForce ? `in force ${formatFactDate(inForce)}` : "not in force by the source";
}

function tellEnd({ date }: Agreement): string {
  const until = date.shape === "span" ? date.until : null;
  return until ? `, withdrawn from ${formatFactDate({ shape: "point", at: until })}` : "";
}

export const tradeAgreementWords = defineWords(tradeAgreements, {
  table: "Trade agreements",
  lines: {
    name: "Trade agreements, by year of signature",
    classes: { ofTwo: "an agreement of the two", ofMore: "agreements of more than the two" },
  },
  title: (date) => (date ? `Trade agreements, by DESTA, ${date}` : "Trade agreements, by DESTA"),
  none: (date) => `none found in DESTA${date ? `, ${date}` : ""}`,
  tell: (fact) =>
    `${fact.agreement}${ENTRIES[fact.entry]}: signed ${formatFactDate(beginningOf(fact.date))}, ${tellForce(fact)}${tellEnd(fact)}`,
  ended: (count) =>
    count === 1 ? "1 from which one has withdrawn" : `${count} from which one has withdrawn`,
  many: {
    holds: ({ ofMany }) => ofMany === true,
    fold: (count) =>
      count === 1 ? "1 agreement of more than the two" : `${count} agreements of more than the two`,
  },
  event: {
    begins: (fact) =>
      `A trade agreement is signed: ${fact.agreement}${ENTRIES[fact.entry]}, ${tellForce(fact)}${tellEnd(fact)}.`,
  },
  cells: ({ agreement, entry, ofMany, inForce }) => [
    {
      kind: "trade agreement",
      what: agreement,
      status: [entry, ofMany ? "of more than the two" : "of the two"].join(", "),
      text: inForce ? `in force ${formatFactDate(inForce)}` : "not in force by the source",
    },
  ],
});
