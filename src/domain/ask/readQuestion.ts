import type { Asked, AskVocabulary, Named, Question, Topic } from "./question.ts";

/** What a question is read with. */
export interface Reading {
  readonly vocabulary: AskVocabulary;
  /** Returns what is called by exactly these folded words; `undefined` where nothing or several are. */
  readonly findNamed: (words: string) => Named | undefined;
  /** The years that can be shown. */
  readonly firstYear: number;
  readonly newestYear: number;
}

/** No name of a state or an organisation has more words than this. */
const MOST_WORDS = 9;

type Token =
  | { readonly is: "topic"; readonly topic: Topic; readonly words: string }
  | { readonly is: "named"; readonly named: Named }
  | { readonly is: "year"; readonly year: number; readonly isSince: boolean }
  | { readonly is: "negation"; readonly words: string }
  | { readonly is: "unknown"; readonly words: string };

/**
 * Returns what a question asks, by a fixed grammar: what it is about, one or two whom it names or any
 * number of organisations, and a year or two. Every word has to be understood.
 * @param words of the question, folded
 */
export function readQuestion(words: readonly string[], reading: Reading): Asked {
  const tokens = readTokens(words, reading);
  const topics = tokens.flatMap((token) => (token.is === "topic" ? [token.topic] : []));
  const years = tokens.flatMap((token) => (token.is === "year" ? [token] : []));
  if (topics.length === 0 && years.length === 0) return { kind: "no-question" };
  const unknown = [
    ...tokens.flatMap((token) =>
      token.is === "unknown" || token.is === "negation" ? [token.words] : [],
    ),
    ...years.flatMap(({ year }) => (isShown(year, reading) ? [] : [String(year)])),
  ];
  const names = tokens.flatMap((token) => (token.is === "named" ? [token.named] : []));
  const parties = unique(names.flatMap((one) => (one.kind === "party" ? [one.party] : [])));
  const blocs = unique(names.flatMap((one) => (one.kind === "bloc" ? [one.bloc] : [])));
  const topic = mainTopic(topics);
  if (unknown.length > 0) return { kind: "not-understood", words: unknown };
  // What a year alone is asked of is no question, and nothing shows three states at once.
  if (topic === undefined && parties.length + blocs.length === 0) return { kind: "no-question" };
  if (!isOfAKnownForm(parties.length, blocs.length)) {
    return { kind: "not-understood", words: [words.join(" ")] };
  }
  return {
    kind: "question",
    question: { parties, blocs, ...yearsOf(years), ...(topic && { topic }) },
  };
}

/** A state with the members of blocs, two states, two blocs, or the members of one. */
function isOfAKnownForm(parties: number, blocs: number): boolean {
  return parties === 2 ? blocs === 0 : parties < 2 && (parties === 1 || blocs <= 2);
}

/** Cuts a question into what is known, the longest first; a name goes before a word of the same length. */
function readTokens(words: readonly string[], reading: Reading): Token[] {
  const tokens: Token[] = [];
  let isSince = false;
  for (let at = 0; at < words.length; ) {
    const { token, length } = readToken(words, at, isSince, reading);
    const last = tokens.at(-1);
    if (token?.is === "unknown" && last?.is === "unknown") {
      tokens[tokens.length - 1] = { is: "unknown", words: `${last.words} ${token.words}` };
    } else if (token) tokens.push(token);
    isSince = reading.vocabulary.since.has(words[at] ?? "");
    at += length;
  }
  return tokens;
}

function readToken(
  words: readonly string[],
  at: number,
  isSince: boolean,
  { vocabulary, findNamed }: Reading,
): { readonly token?: Token; readonly length: number } {
  const most = Math.min(MOST_WORDS, words.length - at);
  for (let length = most; length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const topic = vocabulary.topics.find(([one]) => one === phrase)?.[1];
    if (topic) return { token: { is: "topic", topic, words: phrase }, length };
    if (length === 1) {
      if (vocabulary.fillers.has(phrase) || vocabulary.since.has(phrase)) return { length };
      if (vocabulary.negations.has(phrase))
        return { token: { is: "negation", words: phrase }, length };
      if (/^\d{4}$/.test(phrase)) {
        return { token: { is: "year", year: Number(phrase), isSince }, length };
      }
    }
    const named = findNamed(phrase);
    if (named) return { token: { is: "named", named }, length };
  }
  return { token: { is: "unknown", words: words[at] ?? "" }, length: 1 };
}

/** Where a question has words for several things, that which says most: "no relations, only visas". */
function mainTopic(topics: readonly Topic[]): Topic | undefined {
  const [first, ...others] = unique(topics);
  // "Relations" is said beside whatever else is asked: "trade relations", "changes in relations".
  if (first === "relations" && others.length > 0) return others[0];
  return first;
}

function yearsOf(
  years: readonly { readonly year: number; readonly isSince: boolean }[],
): Pick<Question, "year" | "since"> {
  const sorted = years.map(({ year }) => year).sort((one, other) => one - other);
  const [first, second] = [sorted[0], sorted.at(-1)];
  if (first === undefined || second === undefined) return {};
  if (first !== second) return { year: second, since: first };
  return years.some(({ isSince }) => isSince) ? { since: first } : { year: first };
}

function isShown(year: number, { firstYear, newestYear }: Reading): boolean {
  return year >= firstYear && year <= newestYear;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
