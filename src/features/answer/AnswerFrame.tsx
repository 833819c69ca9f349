import { type ReactNode, useRef } from "react";
import { loadCoverage } from "../../data/loadDataset.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./Answer.module.css";
import { AnswerSources } from "./AnswerSources.tsx";
import { AnswerWays } from "./AnswerWays.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useAnswerHeading } from "./useAnswerHeading.ts";

/** An answer all of which rests on the same sources: the question, a sentence with their numbers, what it is made of. */
export function AnswerFrame({
  answer,
  question,
  sentence,
  sources,
  children,
}: {
  /** Another one for another answer. */
  readonly answer: unknown;
  readonly question: ReactNode;
  readonly sentence: string;
  /** Ids of the sources; a table that is not there yet names none. */
  readonly sources: readonly string[] | ((tables: readonly SourcedTable[]) => readonly string[]);
  readonly children: ReactNode;
}) {
  const heading = useAnswerHeading(answer);
  const coverage = useLoaded("coverage", loadCoverage);
  const list = useRef<HTMLOListElement>(null);
  const known = coverage.state === "here" ? coverage.value : undefined;
  const ids = typeof sources === "function" ? sources(known?.tables ?? []) : sources;
  const showSource = (mark: number) => {
    const source = list.current?.children[mark - 1];
    if (source instanceof HTMLElement) source.focus();
  };
  return (
    <article className={styles.answer}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {messages.title}
      </h2>
      {question}
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {sentence}
        </p>
        {known && <SourceMarks marks={ids.map((_, index) => index + 1)} onMark={showSource} />}
      </div>
      {children}
      <AnswerWays />
      {known && <AnswerSources ids={ids} sources={known.sources} list={list} />}
    </article>
  );
}

/** A table of facts, with the ids of its sources. */
interface SourcedTable {
  readonly table: string;
  readonly sources: readonly string[];
}
