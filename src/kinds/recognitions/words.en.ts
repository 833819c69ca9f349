import { defineWordsOfView } from "../defineWords.ts";
import { recognitions } from "./kind.ts";

export const recognitionWords = defineWordsOfView(recognitions, {
  table: "Recognition",
  cells: ({ by, of, state, certainty, note }) => [
    { kind: "recognition", ends: [by, of], what: state, status: certainty, text: note },
  ],
});
