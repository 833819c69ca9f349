import type { ToldFact } from "../domain/timeline.ts";
import { formatFactDate } from "../messages/format/formatFactDate.ts";
import { beginWithName } from "../messages/format/nameInSentence.ts";
import { formerMessages as messages } from "../messages/formerStates.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";
import type { Telling } from "./defineWords.ts";
import type { FormerRow } from "./formerRows.ts";
import { KINDS } from "./index.ts";
import { tellingWordsOf, wordsOf } from "./words.ts";

/**
 * Returns a fact of a table as an event, in the words of its kind.
 * @throws Error where the kind has no words for it
 */
export function tellEvent(told: ToldFact, beside: Telling): string {
  const kind: AnyKind | undefined = KINDS.find(({ id }) => id === told.kind);
  const tell = kind && wordsOf(kind).event?.[told.moment];
  if (tell === undefined) throw new Error(`${told.kind} has no words for what ${told.moment}`);
  const fact = told.fact as FactOf<AnyKind>;
  return withNote(beginWithName(tell(fact, beside)), fact.note);
}

/** Returns a row of former states in one line: its date, or its table, and what was. */
export function tellFormerRow(row: FormerRow, beside: Telling): string {
  switch (row.is) {
    case "event": {
      const { date, told, text } = row.entry;
      return messages.row(formatFactDate(date), told ? tellEvent(told, beside) : text);
    }
    case "fact": {
      const words = tellingWordsOf(row.kind);
      return messages.row(words.table, withNote(words.tell(row.fact, beside), row.fact.note));
    }
    case "end":
      return messages.row(String(row.until), messages.end(beside.nameOf(row.state)));
  }
}

function withNote(words: string, note: string | undefined): string {
  return note ? messages.withNote(words, note) : words;
}
