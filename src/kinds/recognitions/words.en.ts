import { defineWordsOfView } from "../defineWords.ts";
import { recognitions } from "./kind.ts";

/** What one says of the other. */
const SAYS = {
  recognised: "recognises",
  withdrawn: "withdraws, as it is claimed, its recognition of",
  never: "does not recognise",
  unclear: "leaves unclear whether it recognises",
  relations: "has relations with",
  "relations-suspended": "suspends relations with",
  "relations-severed": "breaks off relations with",
} as const;

export const recognitionWords = defineWordsOfView(recognitions, {
  table: "Recognition",
  event: {
    begins: ({ by, of, state }, { nameOf }) => `${nameOf(by)} ${SAYS[state]} ${nameOf(of)}.`,
  },
  cells: ({ by, of, state, certainty, note }) => [
    { kind: "recognition", ends: [by, of], what: state, status: certainty, text: note },
  ],
});
