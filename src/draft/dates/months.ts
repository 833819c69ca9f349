/** Names of the months in the languages that articles are read in, folded as `foldText` folds them. */
const NAMES: readonly (readonly string[])[] = [
  ["january jan janvier enero januar janeiro gennaio января"],
  ["february feb fevrier febrero februar fevereiro febbraio февраля"],
  ["march mar mars marzo marz marco марта"],
  ["april apr avril abril aprile апреля"],
  ["may mai mayo maio maggio мая"],
  ["june jun juin junio juni junho giugno июня"],
  ["july jul juillet julio juli julho luglio июля"],
  ["august aug aout agosto августа"],
  ["september sep sept septembre septiembre setembro settembre сентября"],
  ["october oct octobre octubre oktober outubro ottobre октября"],
  ["november nov novembre noviembre novembro ноября"],
  ["december dec decembre diciembre dezember dezembro dicembre декабря"],
].map(([names = ""]) => names.split(" "));

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Spellings with accents, and those that the table has folded, as a part of a regular expression. */
export const MONTH_WORDS = [
  ...NAMES.flat().sort((one, other) => other.length - one.length),
  ...["février", "août", "décembre", "märz", "março", "января"],
].join("|");

/** Returns the number of a month from 1, or `undefined` when the word is none. */
export function monthOf(word: string): number | undefined {
  const folded = word
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
  return MONTHS.get(folded);
}
