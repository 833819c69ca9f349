/** The sentences of an article as they stood in it: under headings, in paragraphs. */
import type { Article } from "./work.ts";

type Sentence = Article["sentences"][number];

export interface Paragraph {
  /** Number of its first sentence. */
  readonly first: number;
  readonly sentences: readonly Sentence[];
}

export interface Chapter {
  /** The heading; empty before the first. */
  readonly place: string;
  readonly first: number;
  readonly paragraphs: readonly Paragraph[];
}

/** Returns the chapters of an article, in order: sentences of one line are a paragraph. */
export function listChapters({ text, sentences }: Pick<Article, "text" | "sentences">): Chapter[] {
  const chapters: { place: string; first: number; paragraphs: OpenParagraph[] }[] = [];
  let cursor = 0;
  for (const sentence of sentences) {
    const at = text.indexOf(sentence.text, cursor);
    const isNewLine = at < 0 || text.slice(cursor, at).includes("\n");
    if (at >= 0) cursor = at + sentence.text.length;
    const { place, number } = sentence;
    if (chapters.at(-1)?.place !== place) chapters.push({ place, first: number, paragraphs: [] });
    const paragraphs = chapters.at(-1)?.paragraphs ?? [];
    const last = paragraphs.at(-1);
    if (last === undefined || isNewLine) paragraphs.push({ first: number, sentences: [sentence] });
    else last.sentences.push(sentence);
  }
  return chapters;
}

interface OpenParagraph {
  readonly first: number;
  readonly sentences: Sentence[];
}
