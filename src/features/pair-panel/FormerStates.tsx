import { useState } from "react";
import type { FormerFacts } from "../../data/loadMoreFacts.ts";
import { compareNames } from "../../domain/compareNames.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import type { Telling } from "../../kinds/defineWords.ts";
import { type FormerRow, keyOfRow } from "../../kinds/formerRows.ts";
import { tellFormerRow } from "../../kinds/tellFact.ts";
import { formatList } from "../../messages/format/lists.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { formerMessages as messages } from "../../messages/formerStates.ts";
import styles from "./FormerStates.module.css";
import { type FormerHistory, listFormerHistory } from "./formerHistory.ts";
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
      <h4>{messages.title}</h4>
      <p>{messages.pairNote}</p>
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
        <summary>{messages.entries(formatList(names), count)}</summary>
        {(isOpen || !isLong) && (
          <ol>
            {rows.map((row) => (
              <Row key={keyOfRow(row)} pair={pair} row={row} />
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
      {tellFormerRow(row, beside)}
      <SourceMarks citations={row.sources} />
    </li>
  );
}

/** The two by the alphabet, a former state with its last year. */
function useNames(pair: FormerFacts["pair"]): string[] {
  const { atlas } = usePairPage();
  return splitPairKey(pair)
    .map((code) => {
      const until = atlas.others.find((one) => one.code === code)?.until;
      return messages.state(atlas.nameOf(code), until);
    })
    .sort(compareNames);
}
