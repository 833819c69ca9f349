import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { territorialChanges } from "./kind.ts";

type Change = FactOf<typeof territorialChanges>;

function tellChange(change: Change, { nameOf }: Pick<Telling, "nameOf">): string {
  const [gainer, loser] = [nameOf(change.gainer), nameOf(change.loser)];
  switch (change.procedure) {
    case "cession":
      return `${loser} cedes territory to ${gainer}`;
    case "independence":
      return `${gainer} becomes independent of ${loser}`;
    case "force":
      return `Territory of ${loser} is taken by force by ${gainer}`;
    case "annexation":
      return `${gainer} annexes territory of ${loser}`;
    case "mandate":
      return `Territory of ${loser} becomes a mandate of ${gainer}`;
    case "unification":
      return `${change.isWhole ? "Territory" : "A part of the territory"} of ${loser} is united with ${gainer}`;
    case "secession":
      return `${gainer} secedes from ${loser}`;
  }
}

/** Which territory, where it is that of a third, and how much. */
function tellMeasure({ entity, gainer, loser, areaKm2 }: Change, nameOf: Telling["nameOf"]) {
  const isThird = entity !== undefined && entity !== gainer && entity !== loser;
  const parts = [
    ...(isThird ? [nameOf(entity)] : []),
    ...(areaKm2 === undefined ? [] : [`${formatCount(areaKm2)} km²`]),
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

export const territorialChangeWords = defineWords(territorialChanges, {
  table: "Changes of territory",
  title: (date) =>
    date
      ? `Changes of territory, by the Correlates of War, ${date}`
      : "Changes of territory, by the Correlates of War",
  none: (date) => `none found in the list of territorial changes${date ? `, ${date}` : ""}`,
  tell: (change, beside) =>
    `${tellChange(change, beside)}${tellMeasure(change, beside.nameOf)}, ${formatFactDate(change.date)}`,
  event: {
    begins: (change, beside) =>
      `${tellChange(change, beside)}${tellMeasure(change, beside.nameOf)}.`,
  },
  cells: ({ gainer, loser, procedure, entity, areaKm2, isWhole, withFighting, note }) => [
    {
      kind: "change of territory",
      ends: [loser, gainer],
      what: procedure === "force" ? "taken by force" : procedure,
      status: [isWhole ? "whole" : "part", withFighting && "with fighting"]
        .filter(Boolean)
        .join(", "),
      ...(areaKm2 !== undefined && { value: areaKm2, unit: "km²" }),
      ...((entity ?? note) && { text: [entity, note].filter(Boolean).join("; ") }),
    },
  ],
});
