import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import styles from "./Article.module.css";
import type { Claim } from "./claims.ts";
import { listChapters, type Paragraph } from "./paragraphs.ts";
import type { Selected } from "./readState.ts";
import type { Work } from "./work.ts";
import { ledgerOf } from "./workFiles.ts";

const messages = readPageMessages.article;

type Sentence = Paragraph["sentences"][number];

/** What became of a sentence: the kinds of its claims, or that it bears none. */
interface SentenceMark {
  readonly kind: Claim["list"] | "left-out" | "open";
  readonly words: string;
}

/** The article, each sentence with a mark that leads to its claims. */
export function Article({
  work,
  selected,
  onSelect,
  onAdd,
  onOther,
}: {
  readonly work: Work;
  readonly selected: Selected | undefined;
  readonly onSelect: (sentence: number) => void;
  /** Has an article read into a dossier that was opened without one. */
  readonly onAdd: () => void;
  /** Has one read that is about others. */
  readonly onOther: () => void;
}) {
  const { article } = work;
  const chapters = useMemo(() => (article ? listChapters(article) : []), [article]);
  const marks = useMemo(() => markSentences(work), [work]);
  const root = useRef<HTMLElement>(null);
  useSelectedInView(root, selected);
  if (!article) {
    return (
      <div className={styles.none} data-unread>
        <p>{messages.none}</p>
        <button type="button" className={styles.add} onClick={onAdd}>
          {messages.add}
        </button>
        <button type="button" className={styles.add} onClick={onOther}>
          {messages.other}
        </button>
      </div>
    );
  }
  const current = selected?.sentence;
  const first = article.sentences[0]?.number;
  return (
    <article ref={root} className={styles.article} onKeyDown={walkMarks}>
      <h3 className={styles.title}>{messages.heading(article.title)}</h3>
      <p className={styles.summary}>{messages.summary(countMarks(marks))}</p>
      {!article.isEnglish && <p className={styles.note}>{readPageMessages.notEnglish}</p>}
      {work.file !== undefined && <p className={styles.note}>{messages.into}</p>}
      <p className={styles.keys}>{messages.keys}</p>
      {chapters.map((chapter) => (
        <section key={chapter.first}>
          {chapter.place && chapter.place !== article.title && (
            <h4 className={styles.place}>{chapter.place}</h4>
          )}
          {chapter.paragraphs.map((paragraph) => (
            <p key={paragraph.first}>
              {paragraph.sentences.map((sentence) => (
                <MarkedSentence
                  key={sentence.number}
                  sentence={sentence}
                  kind={marks.get(sentence.number)?.kind}
                  words={marks.get(sentence.number)?.words ?? ""}
                  isCurrent={sentence.number === current}
                  isReached={sentence.number === (current ?? first)}
                  onSelect={onSelect}
                />
              ))}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}

/** It is drawn anew only when it changes: an article has hundreds. */
const MarkedSentence = memo(function MarkedSentence({
  sentence: { number, text },
  kind,
  words,
  isCurrent,
  isReached,
  onSelect,
}: {
  readonly sentence: Sentence;
  readonly kind: SentenceMark["kind"] | undefined;
  readonly words: string;
  readonly isCurrent: boolean;
  /** It is the one that the Tab key leads to. */
  readonly isReached: boolean;
  readonly onSelect: (sentence: number) => void;
}) {
  return (
    <>
      <span className={styles.sentence} data-kind={kind} data-current={isCurrent || undefined}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark behind the words is the same for the keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <span className={styles.words} onClick={() => hasNoSelection() && onSelect(number)}>
          {text}
        </span>{" "}
        <button
          type="button"
          className={styles.mark}
          data-sentence={number}
          tabIndex={isReached ? 0 : -1}
          aria-label={messages.mark(number, words)}
          aria-pressed={isCurrent}
          onClick={() => onSelect(number)}
        >
          {words}
        </button>
      </span>{" "}
    </>
  );
});

/** Who marks words to copy them selects no sentence. */
function hasNoSelection(): boolean {
  return window.getSelection()?.isCollapsed !== false;
}

/** Brings the sentence of a claim into view that was chosen on the other side. */
function useSelectedInView(
  root: { readonly current: HTMLElement | null },
  selected: Selected | undefined,
): void {
  useEffect(
    function showSentence() {
      if (selected?.sentence === undefined || selected.from === "article") return;
      const mark = root.current?.querySelector<HTMLElement>(
        `[data-sentence="${selected.sentence}"]`,
      );
      mark?.focus({ preventScroll: true });
      mark?.parentElement?.scrollIntoView({
        block: "center",
        behavior: isMotionUnwanted() ? "auto" : "smooth",
      });
    },
    [root, selected],
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The marks are one stop of the Tab key: arrows lead from one to the next. */
function walkMarks(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-sentence]")];
  const place = marks.indexOf(event.target as HTMLElement);
  if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const ends: Readonly<Record<string, number>> = { Home: 0, End: marks.length - 1 };
  const step = STEPS[event.key];
  const next = step === undefined ? ends[event.key] : place + step;
  if (next === undefined || !marks[next]) return;
  event.preventDefault();
  marks[next].focus();
}

/** It leads to other pages, which the dossier names. */
const SEE_ALSO: SentenceMark = { kind: "left-out", words: messages.seeAlso };

function markSentences(work: Work): ReadonlyMap<number, SentenceMark> {
  const byId = new Map(work.claims.map((claim) => [claim.id, claim]));
  const marked = ledgerOf(work).map(({ sentence, facts, isNotUnderstood }) => {
    const lists = [...new Set(facts.flatMap((id) => byId.get(id)?.list ?? []))];
    if (lists.length === 0 && facts.length > 0) return [sentence, SEE_ALSO] as const;
    return [sentence, markOf(lists, isNotUnderstood === true)] as const;
  });
  return new Map(marked);
}

function markOf(lists: readonly Claim["list"][], isOpen: boolean): SentenceMark {
  const [first] = lists;
  if (first !== undefined) {
    const words = lists.map((list) => readPageMessages.lists[list].toLowerCase()).join(", ");
    return { kind: first, words };
  }
  return isOpen
    ? { kind: "open", words: messages.notUnderstood }
    : { kind: "left-out", words: messages.leftOut };
}

function countMarks(marks: ReadonlyMap<number, SentenceMark>) {
  const kinds = [...marks.values()].map(({ kind }) => kind);
  const leftOut = kinds.filter((kind) => kind === "left-out").length;
  const open = kinds.filter((kind) => kind === "open").length;
  return { claims: kinds.length - leftOut - open, leftOut, open };
}
