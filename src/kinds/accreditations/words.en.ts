import { formatMonth } from "../../messages/format/formatMonth.ts";
import { defineWords } from "../defineWords.ts";
import { accreditations } from "./kind.ts";

export const accreditationWords = defineWords(accreditations, {
  table: "Accreditations from another capital",
  title: () => "Ambassadors who reside elsewhere",
  none: () => "none found",
  tell: ({ city, residentIn, fromOwnCapital, lastSeen }, { nameOf }) =>
    `${fromOwnCapital ? "resides at home" : `resides in ${city}, ${nameOf(residentIn)}`}, last seen ${formatMonth(lastSeen)}`,
  cells: ({ sender, host, city, residentIn, lastSeen }) => [
    {
      kind: "accreditation from another capital",
      ends: [sender, host],
      what: `resides in ${residentIn}`,
      status: `last seen ${lastSeen}`,
      place: city,
    },
  ],
});
