/** Numbers the sentences of a text, always the same way: a ledger refers to them by these numbers. */

export interface NumberedSentence {
  /** From 1. */
  readonly number: number;
  /** The last heading before it that is marked as one; empty before the first. */
  readonly place: string;
  readonly text: string;
  /** The line of the text that it stands on, from 1: sentences of one line belong to one paragraph. */
  readonly line: number;
}

/** The lines that say where a text comes from. */
const HEAD_LINE = /^(Title|Origin|Snapshot|Licence|License|Languages?|Note|URL): /;
/** `== History ==`, `## History`, `[Foreign relations of India, section]`. */
const HEADING = /^(?:=+\s*(.*?)\s*=+|#+\s+(.*)|\[([^\]]*)\])$/;
/** What ends with a point and ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Gen|Lt|Col|Capt|Adm|Sen|Rep|Gov|Prof|Rev|Hon|Sr|Jr|vs|approx|ca?)\.\s*$/u;
const HAS_WORDS = /[\p{L}\p{N}]/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Returns the sentences of a text that has a head of its own: title, origin, snapshot, licence. Headings
 * that are marked are places, not sentences; those that look like any other line are sentences. What has
 * neither letter nor figure is none.
 */
export function numberSentences(text: string): NumberedSentence[] {
  const sentences: NumberedSentence[] = [];
  let place = "";
  for (const { line, words } of linesOfBody(text)) {
    const heading = HEADING.exec(words);
    if (heading) {
      place = heading.slice(1).find((part) => part !== undefined) ?? "";
      continue;
    }
    for (const sentence of splitLine(words)) {
      sentences.push({ number: sentences.length + 1, place, text: sentence, line });
    }
  }
  return sentences;
}

/** Returns what a line of the head says under a word, as in `Title: …`; `undefined` without one. */
export function readHeadLine(text: string, name: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.findIndex((line) => !HEAD_LINE.test(line.trim()));
  const found = lines
    .slice(0, Math.max(0, end))
    .find((line) => line.trim().startsWith(`${name}: `));
  return found?.trim().slice(name.length + 2);
}

interface Line {
  readonly line: number;
  readonly words: string;
}

/** Returns the lines below the head: a text without one begins at its first line. */
function linesOfBody(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((words, index): Line => ({ line: index + 1, words: words.trim() }));
  const end = lines.findIndex(({ words }) => !HEAD_LINE.test(words));
  return lines.slice(Math.max(0, end)).filter(({ words }) => words !== "");
}

/**
 * Where a line is longer than any paragraph, `Intl.Segmenter` takes time by the square of its length: it gets
 * such a line piece by piece, each up to the end of a sentence.
 */
const LONGEST_PIECE = 5_000;

const ENDS = [". ", "! ", "? ", "。", "!"];

function segmentsOf(line: string): string[] {
  const segments: string[] = [];
  for (let from = 0; from < line.length; ) {
    const piece = line.slice(from, from + LONGEST_PIECE);
    const isLast = from + LONGEST_PIECE >= line.length;
    const end = isLast ? -1 : Math.max(...ENDS.map((end) => piece.lastIndexOf(end)));
    const to = end < 0 ? from + piece.length : from + end + 1;
    for (const { segment } of segmenter.segment(line.slice(from, to))) segments.push(segment);
    from = to;
  }
  return segments;
}

function splitLine(line: string): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const segment of segmentsOf(line)) {
    if (isOpen) whole.push((whole.pop() ?? "") + segment);
    else whole.push(segment);
    isOpen = ABBREVIATION.test(segment);
  }
  return whole.map((words) => words.trim()).filter((words) => HAS_WORDS.test(words));
}
