import type { Form } from "../draft.ts";

const WIKI_MARKS = /\{\{[^{}]{1,200}|\[\[[^[\]]{1,200}\]\]|<ref[\s>/]|'''|^\{\|/gm;
/** What a rendered page leaves in a copy of it: marks of notes, and links to edit a section. */
const PAGE_MARKS =
  /\[(?:edit|\d{1,3}|note \d+|citation needed|[a-z])\]|^Jump to (?:navigation|content)|^From Wikipedia, the free|^(?:Diplomatic missions?|Envoys?)(?=\p{Lu})/gmu;
const TITLE_LINE = /^=\s*[^=\n]+?\s*=\s*$/m;
/** One mark can be part of any text. */
const FEWEST_MARKS = 2;

/** Returns how a text is written. */
export function findForm(text: string): Form {
  if (/\{\{\s*Infobox/i.test(text) || count(text, WIKI_MARKS) >= FEWEST_MARKS) return "wikitext";
  if (count(text, PAGE_MARKS) >= FEWEST_MARKS) return "page";
  if (TITLE_LINE.test(text.slice(0, 500)) || /^Infobox$/m.test(text.slice(0, 500)))
    return "article";
  return "plain";
}

function count(text: string, marks: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(marks)) {
    found += 1;
    if (found >= FEWEST_MARKS) break;
  }
  return found;
}
