import { defineWordsOfView } from "../defineWords.ts";
import { absences } from "./kind.ts";

export const absenceWords = defineWordsOfView(absences, {
  table: "No relations",
  cells: ({ kind, certainty, note }) => [
    { kind: "no relations", what: kind, status: certainty, text: note },
  ],
});
