import { editDistance } from "../editDistance.ts";
import type { AskVocabulary, Named, Topic } from "./question.ts";

/** What a question is read with. */
export interface Reading {
  readonly vocabulary: AskVocabulary;
  /** Returns what is called by exactly these folded words; `undefined` where nothing or several are. */
  readonly findNamed: (words: string) => Named | undefined;
  /** Returns what is called by these words but for a slip; `undefined` where nothing or several are. */
  readonly findNear?: (words: string) => Named | undefined;
  /** The years that can be shown. */
  readonly firstYear: number;
  readonly newestYear: number;
}

/** A part of a question that says something. */
export type Token =
  | { readonly is: "topic"; readonly topic: Topic; readonly words: string }
  /** `isPlace`: something is in it. */
  | { readonly is: "named"; readonly named: Named; readonly isPlace: boolean }
  | { readonly is: "years"; readonly years: readonly number[]; readonly isSince: boolean }
  | { readonly is: "negation" | "alternative" | "turn" | "asking"; readonly words: string }
  | { readonly is: "unknown"; readonly words: string };

/** No name of a state or an organisation has more words than this. */
const MOST_WORDS = 9;
/** Shorter words are too much like one another to be taken for a slip. */
const LEAST_LETTERS = 5;

/** Returns a question cut into what is known, the longest first; what stands in a topic goes before a name. */
export function readTokens(words: readonly string[], reading: Reading): Token[] {
  const tokens: Token[] = [];
  const { since, before, places, articles } = reading.vocabulary;
  let rest = words;
  let context: Context = { isSince: false, isBefore: false, isPlace: false };
  while (rest.length > 0) {
    const { tokens: read, length, word = rest[0] ?? "" } = readWithSlips(rest, context, reading);
    for (const token of read) push(tokens, token);
    context = {
      isSince: since.has(word),
      isBefore: before.has(word),
      isPlace: places.has(word) || (context.isPlace && articles.has(word)),
    };
    rest = rest.slice(length);
  }
  return tokens;
}

/** What is not understood is said in one piece. */
function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token.is === "unknown" && last?.is === "unknown") {
    tokens[tokens.length - 1] = { is: "unknown", words: `${last.words} ${token.words}` };
  } else tokens.push(token);
}

/** What the word before says of the next. */
interface Context {
  readonly isSince: boolean;
  readonly isBefore: boolean;
  readonly isPlace: boolean;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly length: number;
  /** The first word, where it has a slip as it is written. */
  readonly word?: string;
}

/** What says nothing as it is written is read with a slip: as a word of the language, else as a name. */
function readWithSlips(words: readonly string[], context: Context, reading: Reading): Read {
  const [word = "", ...others] = words;
  const asWritten = readNext(words, context, reading);
  if (asWritten) return asWritten;
  const corrected = correct(word, reading.vocabulary);
  const read =
    corrected === undefined ? undefined : readNext([corrected, ...others], context, reading);
  if (read && corrected !== undefined) return { ...read, word: corrected };
  const named = word.length >= LEAST_LETTERS ? reading.findNear?.(word) : undefined;
  const token: Token = named
    ? { is: "named", named, isPlace: context.isPlace }
    : { is: "unknown", words: word };
  return { tokens: [token], length: 1 };
}

function readNext(words: readonly string[], context: Context, reading: Reading): Read | undefined {
  const { vocabulary, findNamed } = reading;
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    const topic = vocabulary.topics.find(([one]) => one === phrase)?.[1];
    if (topic) return { tokens: [{ is: "topic", topic, words: phrase }], length };
    const region = vocabulary.regions.get(phrase);
    const named = region === undefined ? undefined : { kind: "bloc" as const, bloc: region };
    if (named) return { tokens: [{ is: "named", named, isPlace: context.isPlace }], length };
    if (length === 1) {
      const own = readWord(phrase, context, reading);
      if (own) return { tokens: own, length };
    }
    const found = findNamed(phrase);
    if (found) return { tokens: [{ is: "named", named: found, isPlace: context.isPlace }], length };
  }
  return undefined;
}

/** A word of the language, or a year; `undefined` where it is neither. */
function readWord(
  word: string,
  { isSince, isBefore }: Context,
  { vocabulary, newestYear }: Reading,
): readonly Token[] | undefined {
  if (vocabulary.negations.has(word)) return [{ is: "negation", words: word }];
  if (vocabulary.alternatives.has(word)) return [{ is: "alternative", words: word }];
  if (vocabulary.turns.has(word)) return [{ is: "turn", words: word }];
  if (vocabulary.asking.has(word)) return [{ is: "asking", words: word }];
  const isRest = vocabulary.fillers.has(word) || vocabulary.since.has(word);
  if (isRest || vocabulary.before.has(word)) return [];
  if (/^\d{4}$/.test(word)) {
    return [{ is: "years", years: [Number(word) - (isBefore ? 1 : 0)], isSince }];
  }
  const decade = /^(\d{3}0|[4-9]0)s$/.exec(word)?.[1];
  if (decade === undefined) return undefined;
  const first = Number(decade.padStart(4, "19"));
  if (isBefore) return [{ is: "years", years: [first - 1], isSince }];
  return [
    { is: "years", years: isSince ? [first] : [first, Math.min(first + 9, newestYear)], isSince },
  ];
}

/** The one word of the vocabulary that is a slip away; the first letter is right. */
function correct(word: string, vocabulary: AskVocabulary): string | undefined {
  if (!/^\p{L}+$/u.test(word) || word.length < LEAST_LETTERS) return undefined;
  const alike = longWordsOf(vocabulary).get(word.charAt(0)) ?? [];
  // A part of a phrase says nothing by itself, and has no slip.
  if (alike.includes(word)) return undefined;
  const [only, other] = alike.filter((one) => editDistance(one, word, 1) !== undefined);
  return other === undefined ? only : undefined;
}

type WordsByLetter = ReadonlyMap<string, readonly string[]>;
const known = new WeakMap<AskVocabulary, WordsByLetter>();

/** The long words of a vocabulary by their first letters, for words that say nothing are many. */
function longWordsOf(vocabulary: AskVocabulary): WordsByLetter {
  const words = known.get(vocabulary) ?? sortWords(vocabulary);
  known.set(vocabulary, words);
  return words;
}

function sortWords({ topics, fillers, since, before, negations }: AskVocabulary): WordsByLetter {
  const phrases = topics.flatMap(([phrase]) => phrase.split(" "));
  const byLetter = new Map<string, string[]>();
  for (const word of new Set([...phrases, ...fillers, ...since, ...before, ...negations])) {
    if (word.length < LEAST_LETTERS) continue;
    byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  }
  return byLetter;
}
