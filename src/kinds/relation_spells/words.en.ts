import { beginningOf } from "../../domain/factDate.ts";
import { defineWordsOfView } from "../defineWords.ts";
import { relationSpells } from "./kind.ts";

export const relationSpellWords = defineWordsOfView(relationSpells, {
  table: "State of relations over time",
  cells: ({ state, by, certainty, note, date }) => [
    {
      kind: "relations",
      ...(by && { ends: [by] as const }),
      what: state,
      status: certainty,
      text: note,
      // What is resumed and has no end is a turn, at one date.
      date:
        state === "resumed" && date.shape === "span" && date.isOngoing ? beginningOf(date) : date,
    },
  ],
});
