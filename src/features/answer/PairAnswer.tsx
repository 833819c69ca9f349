import { useMemo, useRef, useState } from "react";
import { loadCoverage } from "../../data/loadDataset.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { sourcesOfAnswer } from "../../store/selectAnswer.ts";
import { countryOf } from "../../store/selection.ts";
import {
  selectIsHistoryWanted,
  selectShown,
  selectShownKinds,
  selectSubject,
  selectTrade,
  selectWorld,
} from "../../store/selectors.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./Answer.module.css";
import { AnswerRow } from "./AnswerRow.tsx";
import { AnswerSources } from "./AnswerSources.tsx";
import { AnswerWays } from "./AnswerWays.tsx";
import { MovedLists } from "./MovedLists.tsx";
import { Question } from "./Question.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useAnswerHeading } from "./useAnswerHeading.ts";
import { useAnswerRows } from "./useAnswerRows.ts";

/** A long list shows so many rows, and as many more each time they are asked for. */
const SHOWN_AT_ONCE = 100;

/** The pairs that answer a question, or who stands so with the country asked of. */
export function PairAnswer() {
  const rows = useAnswerRows();
  const country = useAtlas(({ selection }) => countryOf(selection));
  const asked = useAtlas((state) => selectShown(state).pairs);
  const subject = useAtlas(selectSubject);
  const trade = useAtlas(selectTrade);
  const day = useAtlas((state) => selectWorld(state).day);
  const isMissing = useAtlas((state) => state.isMissing);
  const isWaiting = useAtlas(
    (state) => selectIsHistoryWanted(state) || selectShownKinds(state).length === 0,
  );
  const coverage = useLoaded("coverage", loadCoverage);
  const heading = useAnswerHeading(rows);
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState({ rows, most: SHOWN_AT_ONCE });

  const most = unfolded.rows === rows ? unfolded.most : SHOWN_AT_ONCE;

  const citedBy = useMemo(
    () =>
      coverage.state === "here"
        ? sourcesOfAnswer(coverage.value, { subject, trade, day })
        : undefined,
    [coverage, subject, trade, day],
  );
  const showSource = (mark: number) => {
    const source = list.current?.children[mark - 1];
    if (source instanceof HTMLElement) source.focus();
  };
  const shown = rows.slice(0, most);
  // What all rest on is said once, beside how many they are.
  const isCommon =
    citedBy !== undefined && new Set(rows.map((row) => citedBy(row).join())).size === 1;
  const cited = [...new Set(citedBy ? shown.flatMap((row) => citedBy(row)) : [])];
  const count = messages.count(rows.length, country === undefined ? "pairs" : "states");
  return (
    <article className={styles.answer}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {messages.title}
      </h2>
      <Question />
      {isWaiting ? (
        <p role="status">{isMissing ? messages.missing : messages.loading}</p>
      ) : (
        <>
          <div className={styles.head}>
            <p className={styles.count} role="status">
              {messages.countOf(count, asked)}
            </p>
            {isCommon && (
              <SourceMarks marks={cited.map((_, index) => index + 1)} onMark={showSource} />
            )}
          </div>
          {rows.length === 0 && <p className={styles.note}>{messages.none}</p>}
          <MovedLists />
          <ol className={styles.list}>
            {shown.map((row) => (
              <AnswerRow
                key={row.id}
                row={row}
                marks={isCommon ? [] : (citedBy?.(row) ?? []).map((id) => cited.indexOf(id) + 1)}
                onMark={showSource}
              />
            ))}
          </ol>
          {rows.length > most && (
            <button
              type="button"
              className={styles.more}
              onClick={() => setUnfolded({ rows, most: most + SHOWN_AT_ONCE })}
            >
              {messages.more(rows.length - most)}
            </button>
          )}
          <AnswerWays />
          {coverage.state === "here" && (
            <AnswerSources ids={cited} sources={coverage.value.sources} list={list} />
          )}
        </>
      )}
    </article>
  );
}
