import type { Form } from "../draft.ts";
import { readHeadLine } from "../numberSentences.ts";
import { findForm } from "./findForm.ts";
import { readPage } from "./readPage.ts";
import { readWikitext } from "./readWikitext.ts";

export interface ReadText {
  readonly form: Form;
  /** In the form in which its sentences are numbered. */
  readonly text: string;
  /** How it calls itself: the line of its head, its heading, or its first line. */
  readonly title: string;
}

/** Finds out how a text is written and returns its words. */
export function readText(source: string): ReadText {
  const whole = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const form = findForm(whole);
  const text =
    form === "wikitext" ? readWikitext(whole) : form === "page" ? readPage(whole) : whole;
  return { form, text, title: readTitle(text) };
}

function readTitle(text: string): string {
  const heading = /^=\s*([^=\n]{1,200}?)\s*=\s*$/m.exec(text.slice(0, 2000))?.[1];
  const first = /^\s*(\S[^\n]{0,200})/.exec(text)?.[1] ?? "";
  return readHeadLine(text, "Title") ?? heading ?? first;
}
