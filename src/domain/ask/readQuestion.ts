import type { Asked, AskVocabulary, Question, Topic } from "./question.ts";
import { readMissionGap } from "./readMissionGap.ts";
import { type Reading, readTokens, type Token } from "./readTokens.ts";

/**
 * Returns what a question asks, by a fixed grammar: what it is about, one or two whom it names or any
 * number of organisations, and a year or two. Every word has to be understood.
 * @param words of the question, folded
 */
export function readQuestion(words: readonly string[], reading: Reading): Asked {
  const { vocabulary } = reading;
  const tokens = readTokensOf(words, reading);
  const years = tokens.flatMap((token) => (token.is === "years" ? [token] : []));
  const parties = unique(namesOf(tokens, "party"));
  const asked = topicOf(tokens, vocabulary);
  if (asked === undefined && years.length === 0) return { kind: "no-question" };
  const isOfMembers = asked?.topic === "members";
  const not = isOfMembers ? deniedBlocs(tokens) : [];
  const implied = asked?.topic && vocabulary.implied.get(asked.topic);
  const blocs = unique(namesOf(tokens, "bloc")).filter(
    (bloc) => bloc !== implied && !not.includes(bloc),
  );
  const read = asked?.topic === "missions" ? readMissionGap(tokens, vocabulary) : undefined;
  const isDenied = read !== undefined || (isOfMembers && blocs.length + not.length > 0);
  const unknown = [
    ...tokens.flatMap((token) =>
      token.is === "unknown" || (token.is === "negation" && !isDenied) ? [token.words] : [],
    ),
    ...years.flatMap((token) => token.years.filter((year) => !isShown(year, reading)).map(String)),
  ];
  if (unknown.length > 0) return { kind: "not-understood", words: unknown };
  // What a year alone is asked of is no question, and nothing shows three states at once.
  const named = parties.length + blocs.length + not.length;
  if (asked === undefined && named === 0) return { kind: "no-question" };
  const isKnown = isOfMembers
    ? parties.length < 2 && named > 0
    : isOfAKnownForm(parties.length, blocs.length) && (!read || isOfOne(parties.length, read));
  if (!isKnown) return { kind: "not-understood", words: [words.join(" ")] };
  const isAny = isOfMembers && blocs.length > 1 && tokens.some(({ is }) => is === "alternative");
  return {
    kind: "question",
    question: {
      ...asked,
      parties,
      blocs,
      ...(not.length > 0 && { not }),
      ...(isAny && { isAny }),
      ...(read && read !== "not-understood" && parties.length === 1 && { gap: read }),
      ...yearsOf(years),
    },
  };
}

/** A slip in a name is looked for where something is asked: of names alone the search for names knows better. */
function readTokensOf(words: readonly string[], reading: Reading): readonly Token[] {
  const { findNear: _, ...exact } = reading;
  const tokens = readTokens(words, exact);
  const isAsked = tokens.some(({ is }) => is === "topic" || is === "years" || is === "asking");
  const isOpen = tokens.some(({ is }) => is === "unknown");
  return isAsked && isOpen ? readTokens(words, reading) : tokens;
}

/** A state with the members of blocs, two states, two blocs, or the members of one. */
function isOfAKnownForm(parties: number, blocs: number): boolean {
  return parties === 2 ? blocs === 0 : parties < 2 && (parties === 1 || blocs <= 2);
}

/** What is wanting is asked of one state, or told on the page of two. */
function isOfOne(parties: number, gap: ReturnType<typeof readMissionGap>): boolean {
  return parties > 0 && gap !== "not-understood";
}

function namesOf<Kind extends "party" | "bloc">(tokens: readonly Token[], kind: Kind) {
  return tokens.flatMap((token) => {
    if (token.is !== "named" || token.named.kind !== kind) return [];
    return token.named.kind === "party" ? [token.named.party] : [token.named.bloc];
  }) as (Kind extends "party" ? Question["parties"][number] : string)[];
}

/** Where a question has words for several things, that which says most: "no relations, only visas". */
function topicOf(
  tokens: readonly Token[],
  { weak, left, subjects }: AskVocabulary,
): Pick<Question, "topic" | "lines" | "hasLeft"> | undefined {
  const topics = tokens.flatMap((token) => (token.is === "topic" ? [token] : []));
  const strong = topics.filter(({ topic, words }) => topic !== "members" && !weak.has(words));
  // "Relations" is said beside whatever else is asked: "trade relations", "changes in relations".
  const [first] = [
    ...strong.filter(({ topic }) => topic !== "relations"),
    ...strong,
    ...topics.filter(({ topic }) => topic !== "members"),
    ...topics,
  ];
  if (first === undefined) return isAsking(tokens) ? { topic: "members" } : undefined;
  if (first.topic === "members") {
    const hasLeft = topics.some(({ words }) => left.has(words));
    return { topic: "members", ...(hasLeft && { hasLeft }) };
  }
  const ofTopic = topics.filter(({ topic }) => topic === first.topic);
  const named = ofTopic.map(({ words }) => subjects.get(words));
  const [lines] = named;
  // Several of a topic are the whole of it.
  const isOne = lines !== undefined && named.every((one) => one === lines);
  return { topic: first.topic satisfies Topic, ...(isOne && { lines }) };
}

/** "Who is in", "is Peru in", "not in": of an organisation in which one can be that asks for its members. */
function isAsking(tokens: readonly Token[]): boolean {
  const isAsked = tokens.some(({ is }) => is === "asking" || is === "negation");
  const isIn = (token: Token) =>
    token.is === "named" && token.named.kind === "bloc" && token.isPlace;
  return isAsked && tokens.some(isIn);
}

/** The blocs from a negation to the next "but": "in the EU but not in NATO or the Commonwealth". */
function deniedBlocs(tokens: readonly Token[]): string[] {
  // Of one state it is asked whether it is one or not.
  if (namesOf(tokens, "party").length > 0) return [];
  let isDenied = false;
  const denied: string[] = [];
  for (const token of tokens) {
    if (token.is === "negation") isDenied = true;
    if (token.is === "turn") isDenied = false;
    if (token.is === "named" && token.named.kind === "bloc" && isDenied)
      denied.push(token.named.bloc);
  }
  return unique(denied);
}

function yearsOf(
  tokens: readonly { readonly years: readonly number[]; readonly isSince: boolean }[],
): Pick<Question, "year" | "since"> {
  const sorted = tokens.flatMap(({ years }) => years).sort((one, other) => one - other);
  const [first, second] = [sorted[0], sorted.at(-1)];
  if (first === undefined || second === undefined) return {};
  if (first !== second) return { year: second, since: first };
  return tokens.some(({ isSince }) => isSince) ? { since: first } : { year: first };
}

function isShown(year: number, { firstYear, newestYear }: Reading): boolean {
  return year >= firstYear && year <= newestYear;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
