/** What a source table says a row rests on, as ids of `sources.yaml`. */

const SOURCES: readonly (readonly [words: RegExp, id: string])[] = [
  [/general knowledge|statehood\.csv|recognition_spells\.csv/i, "general-knowledge"],
  [/International recognition of Palestine \((?:copy|Sept)/, "wp-recognition-palestine"],
  [/Office of the Historian/, "us-historian"],
  [/Factbook/, "cia-factbook"],
  [/Wikidata/, "wikidata-2022"],
];
/** Pages of the encyclopedia in their state of November 2025. */
const PAGES = /Wikipedia(?!, International recognition)/;
/** Pages of another year, or in another language: the words name the copy that was read. */
const OLDER_COPY =
  /Wikipedia, (?!International recognition)[^;]*\((?:[^)]*copy|whole dump|July 2019|20\d\d-\d\d)/;

/**
 * Returns the ids, separated by blanks and sorted, of the sources that a cell names in words.
 * @throws Error when the cell names none that the importer knows.
 */
export function sourceIdsOf(words: string): string {
  const ids = SOURCES.filter(([pattern]) => pattern.test(words)).map(([, id]) => id);
  if (OLDER_COPY.test(words)) ids.push("wp-older-copies");
  else if (PAGES.test(words)) ids.push("wp-foreign-relations");
  if (ids.length === 0) throw new Error(`the source "${words}" is not one that the importer knows`);
  return joinIds(ids);
}

/** Returns ids or codes once each, sorted and separated by blanks. */
export function joinIds(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join(" ");
}

/** Pages of the encyclopedia that source tables name in words, by the party whose page it is. */
const NAMED_PAGES: readonly (readonly [words: RegExp, code: string])[] = [
  [/Foreign relations of Taiwan/, "TWN"],
  [/Foreign relations of the Sahrawi Republic/, "ESH"],
  [/Foreign relations of Kosovo/, "XKX"],
  [/Foreign relations of Palestine/, "PSE"],
];
const BOTH_PAGES = /Foreign relations of Palestine and of the state/;

/** Returns the codes of the pair on whose pages a row rests, where its source names them. */
export function pagesOf(words: string, pair: readonly string[]): string {
  if (BOTH_PAGES.test(words)) return joinIds(pair);
  return joinIds(
    NAMED_PAGES.filter(([pattern, code]) => pattern.test(words) && pair.includes(code)).map(
      ([, code]) => code,
    ),
  );
}
