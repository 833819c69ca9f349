import { FileUp } from "lucide-react";
import { type DragEvent, type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { PairKey } from "../../domain/partyCode.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { type ChosenPair, PairFields, readChosenPair } from "./PairFields.tsx";
import styles from "./TextStep.module.css";
import type { ReadingState } from "./useReading.ts";

const messages = readPageMessages.text;

/** Where a text is pasted, dropped or chosen, and its pair where it does not say so itself. */
export function TextStep({
  state,
  intoTitle,
  onRead,
  onStop,
  children,
}: {
  readonly state: ReadingState;
  /** The title of the pair to whose dossier the text is added; without it the text says. */
  readonly intoTitle: string | undefined;
  readonly onRead: (text: string, pair: PairKey | undefined) => void;
  readonly onStop: () => void;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}) {
  // Not in the state: a megabyte would be compared at each key.
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState<ChosenPair>({ one: "", other: "" });
  const [fault, setFault] = useState<string | undefined>();
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const hint = useId();
  const isReading = state === "reading";
  const failure =
    fault ?? (state === "idle" || isReading ? undefined : readPageMessages.failures[state]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const pair = readChosenPair(chosen);
    setFault(pair === "same" ? messages.samePair : pair === "half" ? messages.halfPair : undefined);
    if (pair !== "same" && pair !== "half") onRead(field.current?.value ?? "", pair);
  };
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    file.text().then(
      (words) => {
        if (field.current) field.current.value = words;
        setFault(undefined);
      },
      () => setFault(messages.fileFailed),
    );
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    // Words that are dropped go where they are dropped.
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.words}>
        {intoTitle === undefined ? (
          readPageMessages.intro.map((sentence) => <p key={sentence}>{sentence}</p>)
        ) : (
          <p>{messages.into(intoTitle)}</p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped here, the button below takes too */}
      <div
        className={styles.text}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id}>{messages.label}</label>
        <textarea
          ref={field}
          id={id}
          aria-describedby={hint}
          placeholder={messages.placeholder}
          spellCheck="false"
        />
        {isOver && (
          <p className={styles.over} aria-hidden="true">
            {messages.drop}
          </p>
        )}
      </div>
      <div className={styles.below}>
        <FileButton onChoose={take} />
        <p id={hint} className={styles.hint}>
          {messages.hint}
        </p>
      </div>
      {intoTitle === undefined && <PairFields chosen={chosen} onChoose={setChosen} />}
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.acts}>
        <button type="submit" className={styles.read} disabled={isReading}>
          {messages.read}
        </button>
        {isReading && (
          <button type="button" className={styles.other} onClick={onStop}>
            {messages.stop}
          </button>
        )}
        <span role="status">{isReading ? messages.reading : ""}</span>
        {children}
      </div>
    </form>
  );
}

function FileButton({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.other} onClick={() => input.current?.click()}>
        <FileUp size={16} aria-hidden="true" />
        {messages.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}
