import { useId, useState } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import styles from "./Claims.module.css";
import { blankFact } from "./fields.ts";
import type { ReadAction } from "./readState.ts";
import type { Work } from "./work.ts";
import { ledgerOf } from "./workFiles.ts";

const messages = readPageMessages.sentence;

/** A sentence that bears no claim: why, and what can be made of it. */
export function SentenceCard({
  work,
  sentence,
  onAct,
}: {
  readonly work: Work;
  readonly sentence: number;
  readonly onAct: (action: ReadAction) => void;
}) {
  const account = ledgerOf(work).find((one) => one.sentence === sentence);
  const text = work.article?.sentences.find(({ number }) => number === sentence)?.text ?? "";
  const [reason, setReason] = useState(account?.leftOut ?? "");
  const field = useId();
  const title = useId();
  if (!account || !work.article) return null;
  const { source } = work.article;
  const { parties } = work.base;
  const blank = blankFact("events", { parties, source, place: account.place });
  const make = () => onAct({ kind: "add", list: "events", sentence, fact: { ...blank, text } });
  return (
    <section className={styles.card} data-selected aria-labelledby={title}>
      <h4 id={title} className={styles.kind} tabIndex={-1} data-takes-focus>
        {messages.title(sentence)}
      </h4>
      <p className={styles.told}>{text}</p>
      <p className={styles.origin}>
        {account.leftOut ? messages.leftOut(account.leftOut) : messages.notUnderstood}
      </p>
      <div className={styles.reason}>
        <label htmlFor={field}>{messages.reason}</label>
        <input
          id={field}
          type="text"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className={styles.acts}>
        <button type="button" className={styles.act} onClick={make}>
          {messages.make}
        </button>
        <button
          type="button"
          className={styles.act}
          disabled={reason.trim() === ""}
          onClick={() => onAct({ kind: "leave sentence", sentence, reason: reason.trim() })}
        >
          {messages.leave}
        </button>
      </div>
    </section>
  );
}
