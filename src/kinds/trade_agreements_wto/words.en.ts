import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { isOfMany, wtoAgreements } from "./kind.ts";

const COVERS = {
  goods: "goods",
  services: "services",
  "goods-and-services": "goods and services",
} as const;

export const wtoAgreementWords = defineWords(wtoAgreements, {
  table: "Trade agreements notified to the WTO",
  lines: {
    name: "Trade agreements in force",
    classes: {
      ofTwo: "an agreement of two sides in force",
      ofMore: "agreements of more sides in force",
    },
  },
  title: (date) =>
    date
      ? `Trade agreements notified to the WTO, as of ${date}`
      : "Trade agreements notified to the WTO",
  none: () => "none found among those that were notified",
  tell: ({ name, covers, status, signed, date }) => {
    const what = covers === undefined ? name : `${name} (${COVERS[covers]})`;
    const signature = signed === undefined ? "" : `signed ${formatFactDate(signed)}`;
    if (status === "signed") {
      return [what, signature, "not in force between the two"].filter(Boolean).join(", ");
    }
    return `${what}: in force ${formatFactDate(date)}`;
  },
  many: {
    holds: ({ sides }) => isOfMany(sides),
    fold: (count) =>
      count === 1
        ? "1 agreement of more than two sides"
        : `${count} agreements of more than two sides`,
  },
  ended: (count) => (count === 1 ? "1 that has ended" : `${count} that have ended`),
  event: {
    begins: ({ name }) => `The trade agreement “${name}” is in force between the two.`,
    ends: ({ name }) => `The trade agreement “${name}” is no longer in force between the two.`,
  },
  cells: ({ name, covers, status, signed, sides }) => [
    {
      kind: "trade agreement",
      what: name,
      status,
      text: [
        covers,
        signed && `signed ${formatFactDate(signed)}`,
        isOfMany(sides) && `${sides} sides`,
      ]
        .filter(Boolean)
        .join("; "),
    },
  ],
});
