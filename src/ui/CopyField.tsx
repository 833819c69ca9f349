import { Copy } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import styles from "./CopyField.module.css";
import { copyText } from "./copyText.ts";

/** A text to be taken over into something else: it can be read, selected and copied. */
export function CopyField({
  label,
  text,
  rows,
  copyWord,
  copyLabel,
  copied,
  notCopied,
  children,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** On the button, and the whole name of it. */
  readonly copyWord: string;
  readonly copyLabel: string;
  /** What is said after it was copied, or was not. */
  readonly copied: string;
  readonly notCopied: string;
  /** More buttons. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState({ text: "", said: "" });
  const copy = async () => {
    if (!field.current) return;
    setOutcome({ text, said: (await copyText(field.current)) ? copied : notCopied });
  };
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <span role="status" className={styles.status}>
          {outcome.text === text ? outcome.said : ""}
        </span>
        <button type="button" className={styles.button} aria-label={copyLabel} onClick={copy}>
          <Copy size={15} aria-hidden="true" />
          {copyWord}
        </button>
        {children}
      </div>
      <textarea ref={field} id={id} className={styles.text} value={text} rows={rows} readOnly />
    </div>
  );
}
