import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { colonialTies } from "./kind.ts";

const HOW = {
  violent: ", with organised violence",
  "without-violence": ", without organised violence",
} as const;

function tellTie(
  { party, formerRuler, tie, how }: FactOf<typeof colonialTies>,
  { nameOf }: Pick<Telling, "nameOf">,
): string {
  const [own, ruler] = [nameOf(party), nameOf(formerRuler)];
  const manner = how ? HOW[how] : "";
  switch (tie) {
    case "rule":
      return `${own} is a colony, protectorate or mandate of ${ruler}`;
    case "merger":
      return `${own} is merged into ${ruler}`;
    case "secession":
      return `${own} becomes independent of ${ruler} by secession${manner}`;
    case "partition":
      return `${own} becomes independent of ${ruler} by partition${manner}`;
    default:
      return `${own} becomes independent of ${ruler}${manner}`;
  }
}

export const colonialTieWords = defineWords(colonialTies, {
  table: "Colonial rule and independence",
  title: (date) =>
    date
      ? `Independence of one from the other, ${date}; colonial rule, of European states only`
      : "Independence of one from the other; colonial rule, of European states only",
  none: (date) => `none found in the lists${date ? `, ${date}` : ""}`,
  tell: (fact, beside) => `${tellTie(fact, beside)}, ${formatFactDate(fact.date)}`,
  event: { begins: (fact, beside) => `${tellTie(fact, beside)}.` },
  cells: ({ party, formerRuler, tie, how, note }) => [
    {
      kind: tie === "rule" ? "colonial rule" : "independence or merger",
      ends: tie === "rule" ? [formerRuler, party] : [party, formerRuler],
      what: tie,
      ...(how && { status: how }),
      ...(note !== undefined && { text: note }),
    },
  ],
});
