import { type Draft, type DraftFailure, FIND_LISTS, type Form } from "../../src/draft/index.ts";

const FORM_NAMES: Readonly<Record<Form, string>> = {
  article: "an article with a marked title or infobox",
  wikitext: "wikitext of MediaWiki",
  plain: "plain text",
  page: "a copy of a rendered page",
};

const FAILURES: Readonly<Record<DraftFailure, string>> = {
  empty: "there are no words in it",
  binary: "it is no text: it holds bytes that no text has",
  "no pair": "it names no two states that it is about; say which with --pair AAA-BBB",
};

/** Returns why there is no draft. */
export function tellFailure(file: string, failure: DraftFailure): string {
  return `${file}: ${FAILURES[failure]}`;
}

/** Returns what was made of a text, in a few lines, and what a person has to look at. */
export function reportDraft({
  pair,
  form,
  title,
  finds,
  ledger,
  copied,
  sentences,
  isEnglish,
}: Draft): string {
  const counts = FIND_LISTS.map((list) => {
    const count = finds.filter((find) => find.list === list).length;
    return `  ${list.padEnd(14)}${String(count).padStart(4)}`;
  });
  const held = ledger.filter(({ facts }) => facts.length > 0).length;
  const leftOut = ledger.filter((account) => account.leftOut !== undefined).length;
  const unclear = ledger.filter((account) => account.isNotUnderstood);
  return [
    `${pair}: “${title}”, ${FORM_NAMES[form]}`,
    ...(isEnglish ? [] : ["  it is not in English: only dates and names were read"]),
    ...counts,
    `${sentences.length} sentences: ${held} in facts, ${leftOut} left out with a reason, ${unclear.length} not understood`,
    ...unclear.map(
      ({ sentence }) =>
        `  not understood ${sentence}: ${shorten(sentences[sentence - 1]?.text ?? "")}`,
    ),
    ...copied.map((id) => `  warning: the text of ${pair}#${id} is the article's own sentence`),
  ].join("\n");
}

const SHORT = 100;

function shorten(words: string): string {
  return words.length > SHORT ? `${words.slice(0, SHORT)} …` : words;
}
