import { useState } from "react";
import type { FormerFacts } from "../../data/loadMoreFacts.ts";
import { compareNames } from "../../domain/compareNames.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import type { Telling } from "../../kinds/defineWords.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatList } from "../../messages/format/lists.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { laterMessages as messages } from "../../messages/pairPanelLater.ts";
import { tellEvent } from "./EventWords.tsx";
import styles from "./FormerStates.module.css";
import { type FormerHistory, type FormerRow, listFormerHistory } from "./formerHistory.ts";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";

/** A longer list is made when it is opened. */
const MOST_AT_ONCE = 40;

/** What is known of the former states in whose place one of the two stands: folded, and counted nowhere. */
export function FormerStates() {
  const histories = listFormerHistory(usePairPage());
  if (histories.length === 0) return null;
  return (
    <div className={styles.former}>
      <h4>{messages.formerStates}</h4>
      <p>{messages.formerStatesNote}</p>
      {histories.map((history) => (
        <FormerPair key={history.pair} history={history} />
      ))}
    </div>
  );
}

function FormerPair({ history: { pair, rows } }: { readonly history: FormerHistory }) {
  const names = useNames(pair);
  const [isOpen, setIsOpen] = useState(false);
  const isLong = rows.length > MOST_AT_ONCE;
  const count = rows.filter(({ is }) => is !== "end").length;
  return (
    <div>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{messages.formerEntries(formatList(names), count)}</summary>
        {(isOpen || !isLong) && (
          <ol>
            {rows.map((row) => (
              <Row key={keyOf(row)} pair={pair} row={row} />
            ))}
          </ol>
        )}
      </details>
      {isLong && <SourceMarks citations={rows.flatMap(({ sources }) => sources)} />}
    </div>
  );
}

function Row({ pair, row }: Pick<FormerFacts, "pair"> & { readonly row: FormerRow }) {
  const { atlas } = usePairPage();
  const beside: Telling = {
    nameOf: (code) => nameInSentence(atlas.nameOf(code)),
    parties: splitPairKey(pair),
    date: undefined,
  };
  return (
    <li data-is-doubted={(row.is === "event" && row.entry.isDoubted) || undefined}>
      {tellRow(row, beside)}
      <SourceMarks citations={row.sources} />
    </li>
  );
}

function tellRow(row: FormerRow, beside: Telling): string {
  switch (row.is) {
    case "event": {
      const { date, told, text } = row.entry;
      return messages.formerFact(formatFactDate(date), told ? tellEvent(told, beside) : text);
    }
    case "fact": {
      const words = tellingWordsOf(row.kind);
      const told = words.tell(row.fact, beside);
      const { note } = row.fact;
      return messages.formerFact(words.table, note ? messages.withNote(told, note) : told);
    }
    case "end":
      return messages.formerFact(String(row.until), messages.formerEnd(beside.nameOf(row.state)));
  }
}

function keyOf(row: FormerRow): string {
  if (row.is === "event") return row.entry.id;
  return row.is === "fact" ? `${row.kind.id} ${JSON.stringify(row.fact)}` : row.state;
}

/** The two by the alphabet, a former state with its last year. */
function useNames(pair: FormerFacts["pair"]): string[] {
  const { atlas } = usePairPage();
  return splitPairKey(pair)
    .map((code) => {
      const until = atlas.others.find((one) => one.code === code)?.until;
      const name = atlas.nameOf(code);
      return until === undefined ? name : messages.formerState(name, until);
    })
    .sort(compareNames);
}
