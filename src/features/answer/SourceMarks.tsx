import { answerMessages as messages } from "../../messages/answer.ts";
import styles from "./Answer.module.css";

/** Numbers of sources, each of which leads to its source below. */
export function SourceMarks({
  marks,
  onMark,
}: {
  readonly marks: readonly number[];
  readonly onMark: (mark: number) => void;
}) {
  if (marks.length === 0) return null;
  return (
    <span className={styles.marks}>
      {listRuns(marks).map(([from, until]) => (
        <button
          key={from}
          type="button"
          aria-label={messages.sourceMarks(from, until)}
          onClick={() => onMark(from)}
        >
          {from === until ? from : messages.marks(from, until)}
        </button>
      ))}
    </span>
  );
}

/** Numbers that follow one another are one run: what nobody tells rests on every table that was looked through. */
function listRuns(marks: readonly number[]): [from: number, until: number][] {
  const runs: [from: number, until: number][] = [];
  for (const mark of marks.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && mark === last[1] + 1) last[1] = mark;
    else runs.push([mark, mark]);
  }
  return runs;
}
