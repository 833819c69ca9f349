/** Finds sums of money in a sentence: how much, of what currency, and how exactly it is meant. */
import type { AmountQualifier } from "../domain/dossierTerms.ts";

export interface Amount {
  readonly from: number;
  readonly to: number;
  /** In whole units of the currency. */
  readonly value: number;
  /** ISO 4217; `XXX` where it is not certain whose dollars, pounds or francs are meant and no habit says so. */
  readonly currency: string;
  readonly qualifier: AmountQualifier;
}

/** What stands before a figure; dollars and pounds are those that articles mean unless they say otherwise. */
const SIGNS: readonly (readonly [form: string, currency: string])[] = [
  ["US ?\\$|USD ?\\$?|U\\.S\\. ?\\$|U ?\\$|\\$ ?US", "USD"],
  ["A\\$|AU ?\\$|AUD ?\\$?", "AUD"],
  ["C\\$|CA ?\\$|CAD ?\\$?|CDN ?\\$", "CAD"],
  ["NZ ?\\$|NZD ?\\$?", "NZD"],
  ["S\\$|SGD ?\\$?", "SGD"],
  ["HK ?\\$", "HKD"],
  ["R\\$", "BRL"],
  ["€|EUR ?€?", "EUR"],
  ["£|GBP ?£?", "GBP"],
  ["¥|JPY ?¥?", "JPY"],
  ["₹|INR|Rs\\.?", "INR"],
  ["RMB|CNY", "CNY"],
  ["DM", "DEM"],
  ["CHF|SFr\\.?", "CHF"],
  ["\\$", "USD"],
];
const WORDS: readonly (readonly [form: string, currency: string])[] = [
  ["Australian dollars?", "AUD"],
  ["Canadian dollars?", "CAD"],
  ["New Zealand dollars?", "NZD"],
  ["(?:US |U\\.S\\. |American |U\\.S\\.? ?|USD ?)?dollars?|USD|US ?\\$", "USD"],
  ["euros?|EUR|€", "EUR"],
  ["(?:British )?pounds?(?: sterling)?|GBP", "GBP"],
  ["(?:Japanese )?yen", "JPY"],
  ["(?:Indian )?rupees?", "INR"],
  ["yuan|renminbi|RMB", "CNY"],
  ["Deutsche? ?marks?|German marks?", "DEM"],
  ["Swiss francs?", "CHF"],
  ["(?:Russian )?r(?:o)?ubles?", "RUB"],
  ["(?:Danish )?kroner?|DKK", "DKK"],
];
const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, mln: 1e6, m: 1e6 },
  ...{ billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12 },
};
const NUMBER = "(\\d{1,3}(?:[,\\s]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)";
const SCALE = "(thousand|million|mn|mln|billion|bn|trillion|tn|[kmb])";
const SIGNED = new RegExp(
  `(?<!\\p{L})(${SIGNS.map(([form]) => form).join("|")})\\s?${NUMBER}(?:[\\s-]?${SCALE}(?!\\p{L}))?`,
  "giu",
);
const WORDED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${NUMBER}(?:[\\s-]?${SCALE}\\.?)?\\s(?:worth of )?(${WORDS.map(([form]) => form).join("|")})(?!\\p{L})`,
  "giu",
);

const QUALIFIERS: readonly (readonly [form: RegExp, qualifier: AmountQualifier])[] = [
  [/(?:over|more than|above|exceed\w*|in excess of|surpass\w*)(?: the)?\s*$/iu, "over"],
  [/(?:at least|no less than|a minimum of)\s*$/iu, "at-least"],
  [
    /(?:about|around|approximately|some|nearly|almost|roughly|close to|estimated(?: at)?|approx\.?|circa|up to)(?: to)?\s*$/iu,
    "about",
  ],
];

/** Returns the sums of money in a text, in their order. */
export function findAmounts(text: string): Amount[] {
  const found = [
    ...Array.from(text.matchAll(SIGNED), (match) => {
      const [whole, sign = "", figures = "", scale] = match;
      return amount(text, match.index, whole, {
        figures,
        scale,
        currency: currencyOf(SIGNS, sign),
      });
    }),
    ...Array.from(text.matchAll(WORDED), (match) => {
      const [whole, figures = "", scale, word = ""] = match;
      return amount(text, match.index, whole, {
        figures,
        scale,
        currency: currencyOf(WORDS, word),
      });
    }),
  ].filter(({ value }) => value > 0);
  const isFirst = (one: Amount, index: number) =>
    !found.slice(0, index).some((other) => one.from < other.to && one.to > other.from);
  return found.filter(isFirst).sort((one, other) => one.from - other.from);
}

function currencyOf(list: typeof SIGNS, words: string): string {
  const found = list.find(([form]) => new RegExp(`^(?:${form})$`, "iu").test(words.trim()));
  return found?.[1] ?? "XXX";
}

interface Parts {
  readonly figures: string;
  readonly scale: string | undefined;
  readonly currency: string;
}

function amount(
  text: string,
  from: number,
  whole: string,
  { figures, scale, currency }: Parts,
): Amount {
  const before = text.slice(Math.max(0, from - 30), from);
  const qualifier = QUALIFIERS.find(([form]) => form.test(before))?.[1] ?? "exactly";
  const factor = scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
  const value = Math.round(readFigures(figures) * factor);
  return { from, to: from + whole.length, value, currency, qualifier };
}

/** A comma before three figures divides thousands; before one or two it is the decimal point. */
function readFigures(figures: string): number {
  const isDecimalComma = /^\d+,\d{1,2}$/.test(figures);
  return Number(isDecimalComma ? figures.replace(",", ".") : figures.replace(/[,\s]/g, ""));
}
