/** Numbers the sentences of a text, always the same way: a ledger refers to them by these numbers. */

export interface NumberedSentence {
  /** From 1. */
  readonly number: number;
  /** The last heading before it that is marked as one; empty before the first. */
  readonly place: string;
  readonly text: string;
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
  for (const line of linesOfBody(text)) {
    const heading = HEADING.exec(line);
    if (heading) {
      place = heading.slice(1).find((words) => words !== undefined) ?? "";
      continue;
    }
    for (const words of splitLine(line)) {
      sentences.push({ number: sentences.length + 1, place, text: words });
    }
  }
  return sentences;
}

/** Returns the lines below the head: a text without one begins at its first line. */
function linesOfBody(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
  const end = lines.findIndex((line) => !HEAD_LINE.test(line));
  return lines.slice(Math.max(0, end)).filter((line) => line !== "");
}

function splitLine(line: string): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(line)) {
    if (isOpen) whole.push((whole.pop() ?? "") + segment);
    else whole.push(segment);
    isOpen = ABBREVIATION.test(segment);
  }
  return whole.map((words) => words.trim()).filter((words) => HAS_WORDS.test(words));
}
