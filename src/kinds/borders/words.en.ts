import { formatKilometres } from "../../messages/format/formatFigures.ts";
import { defineWords } from "../defineWords.ts";
import { borders } from "./kind.ts";

export const borderWords = defineWords(borders, {
  table: "Land borders",
  lines: { name: "Land borders", classes: { border: "land border" } },
  title: () => "Land border",
  none: () => "none, by the table",
  tell: ({ kmByA, kmByB }, { nameOf, parties: [partyA, partyB] }) => {
    if (kmByA === kmByB || kmByA === undefined || kmByB === undefined) {
      return formatKilometres(kmByA ?? kmByB ?? 0);
    }
    const [byA, byB] = [formatKilometres(kmByA), formatKilometres(kmByB)];
    return `${byA} as ${nameOf(partyA)} gives it, ${byB} as ${nameOf(partyB)} gives it`;
  },
  cells: ({ kmByA, kmByB }, [partyA, partyB]) =>
    (
      [
        [kmByA, partyA],
        [kmByB, partyB],
      ] as const
    ).flatMap(([value, by]) =>
      value === undefined
        ? []
        : { kind: "land border", what: `as ${by} gives it`, value, unit: "km" },
    ),
});
