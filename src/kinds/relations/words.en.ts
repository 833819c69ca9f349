import { defineWordsOfView } from "../defineWords.ts";
import { relations } from "./kind.ts";

export const relationWords = defineWordsOfView(relations, {
  table: "Relations first established",
  cells: ({ caution, grade, otherDate, note }) => [
    { kind: "relations first established", what: caution, status: grade, text: note },
    ...(otherDate
      ? [{ kind: "relations first established, another page", status: grade, date: otherDate }]
      : []),
  ],
});
