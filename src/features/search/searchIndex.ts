import MiniSearch, { type SearchOptions } from "minisearch";
import type { Question } from "../../domain/ask/question.ts";
import { readQuestion } from "../../domain/ask/readQuestion.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { FIRST_YEAR, newestYear } from "../../domain/atlasYear.ts";
import type { NamesFile } from "../../domain/dataset.ts";
import { editDistance } from "../../domain/editDistance.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import { ASK_VOCABULARY } from "../../messages/ask.ts";
import { createNameLookUp } from "./askNames.ts";
import { cutInTwo, readQuery, withoutWordsAround } from "./queryWords.ts";
import {
  lettersOf,
  listSearchEntries,
  type NameKind,
  type SearchEntry,
  type SearchName,
  type TerritoryResult,
} from "./searchEntries.ts";

/** The name that a result was matched by, where it is not its own. */
export interface MatchedBy {
  readonly kind: NameKind | "continues";
  readonly name: string;
  /** BCP 47 tag of the name, where known. */
  readonly language?: string;
}

export type SearchResult =
  | { readonly kind: "party"; readonly party: PartyCode; readonly by?: MatchedBy }
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "organisation"; readonly id: string }
  | { readonly kind: "between"; readonly one: string; readonly other: string }
  | { readonly kind: "question"; readonly question: Question }
  | TerritoryResult;

/** What a query is answered with. */
export interface SearchAnswer {
  /** The best first. */
  readonly results: readonly SearchResult[];
  /** `guessed`: nothing has the name, but a similar one; `far`: only words of names are similar. */
  readonly certainty: "understood" | "guessed" | "far";
  /** An organisation and a party were named: there is no page on the two. */
  readonly withoutPage?: { readonly organisation: string; readonly party: PartyCode };
  /** It is worded as a question, and these parts of it say nothing that the atlas knows. */
  readonly notUnderstood?: readonly string[];
}

/** Finds parties, pairs, organisations and territories for what a reader types. */
export interface SearchIndex {
  /** Returns the answer, with at most `limit` results. */
  answer(query: string, limit?: number): SearchAnswer;
}

interface Hit {
  readonly entry: SearchEntry;
  readonly name: SearchName;
  readonly tier: number;
  readonly score: number;
}

/** What a part of a query names. */
interface Reading {
  readonly hits: readonly Hit[];
  readonly tier: number;
}

/** How well a name fits the whole query, the best first. */
const TIER = {
  same: 0,
  sameCode: 0.5,
  sameOther: 1,
  begins: 2,
  beginsOther: 3,
  /** Each word begins a word of the name. */
  words: 4,
  /** A slip or two away from the whole name. */
  near: 5,
  /** Words that are similar to some words of the names. */
  similar: 8,
} as const;

const FIELDS = ["name", "code", "other", "former", "place"] as const;
type Field = (typeof FIELDS)[number];
const BOOST: Record<Field, number> = { name: 5, code: 4, other: 3, former: 2, place: 1 };
const FIELD_OF: Record<NameKind, Field> = {
  name: "name",
  code: "code",
  "other-name": "other",
  official: "other",
  demonym: "other",
  "former-name": "former",
  capital: "place",
  city: "place",
};
/** For what has no name close to it. */
const SIMILAR_WORDS: SearchOptions = {
  fuzzy: (term) => (/^\p{L}{4,}$/u.test(term) && !isHan(term) ? 0.26 : false),
  maxFuzzy: 2,
};
/** Words that begin many names and are none by themselves. */
const COMMON = new Set(
  "republic saint new north south east west central united democratic islands state kingdom".split(
    " ",
  ),
);
const HAN = /\p{Script=Han}/u;
const ARTICLE = "ال";
const WITH_ARTICLE = /^ال\p{L}{3,}/u;
/** A part this short names something only by its whole name or code. */
const SHORT = 3;
const DEFAULT_LIMIT = 8;
/** Pairs offered for one query: as many as a state of the past has successors. */
const MOST_PAIRS = 6;

/** Returns the index over the names of the atlas and, when they are here, those of other languages. */
export function createSearchIndex(atlas: Atlas, names: NamesFile | undefined): SearchIndex {
  const entries = listSearchEntries(atlas, names);
  const words = createWordIndex();
  words.addAll(entries);
  return createAnswers(atlas, entries, words);
}

/**
 * Returns the same index, made a few names at a time: between two steps the browser answers what a reader does. All
 * names of all languages in one go keep a slow machine for a third of a second.
 */
export async function createSearchIndexInSteps(
  atlas: Atlas,
  names: NamesFile | undefined,
): Promise<SearchIndex> {
  const entries = listSearchEntries(atlas, names);
  const words = createWordIndex();
  await words.addAllAsync(entries);
  return createAnswers(atlas, entries, words);
}

/** An empty index of the words that stand in names. */
function createWordIndex(): MiniSearch<SearchEntry> {
  return new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    extractField: (entry, field) =>
      field === "id"
        ? entry.id
        : entry.names
            .filter(({ kind }) => FIELD_OF[kind] === field)
            .map(({ folded }) => folded)
            .join(" "),
    tokenize: splitFolded,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      prefix: true,
      combineWith: "AND",
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
}

/** Answers from entries and from the index of their words. */
function createAnswers(
  atlas: Atlas,
  entries: readonly SearchEntry[],
  index: MiniSearch<SearchEntry>,
): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reading = {
    vocabulary: ASK_VOCABULARY,
    ...createNameLookUp(atlas, entries),
    firstYear: FIRST_YEAR,
    newestYear: newestYear(atlas.asOf),
  };

  return { answer };

  /** What is worded as a question is answered as one; the names in it come after it. */
  function answer(text: string, limit = DEFAULT_LIMIT): SearchAnswer {
    const asked = readQuestion(readQuery(text).words, reading);
    const found = answerNames(text, limit);
    // Where the names alone find nothing, the words between them were a question.
    const isQuestion = (question: Question) => asksOfNames(question) || found.results.length === 0;
    if (asked.kind === "question" && isQuestion(asked.question)) {
      const { question } = asked;
      const rest = found.certainty === "understood" ? found.results : [];
      return {
        results: [{ kind: "question" as const, question }, ...rest].slice(0, limit),
        certainty: "understood",
      };
    }
    const isGuess = found.certainty !== "understood" || found.results.length === 0;
    if (asked.kind !== "not-understood" || !isGuess) return found;
    return { ...found, notUnderstood: asked.words };
  }

  function answerNames(text: string, limit: number): SearchAnswer {
    const query = readQuery(text);
    if (query.folded === "") return { results: [], certainty: "understood" };
    const close = rank(query.folded);
    const wholeTier = close[0]?.tier ?? Number.POSITIVE_INFINITY;
    // A query that begins a name is that name, not two.
    const { pairs, blocs, withoutPage } =
      wholeTier <= TIER.beginsOther ? NO_PAIRS : readTwo(cutInTwo(query));
    const rest = withoutWordsAround(query);
    const around = rest !== undefined && wholeTier > TIER.words ? rank(rest) : [];
    const named = [...around, ...close];
    const isFarOnly = named.length === 0 && pairs.length + blocs.length === 0;
    const singles = (isFarOnly ? rank(query.folded, SIMILAR_WORDS) : named).sort(
      (one, other) => one.tier - other.tier,
    );
    const ordered: { tier: number; results: readonly SearchResult[] }[] = [
      ...pairs.map(({ pair, tier }) => ({ tier, results: [{ kind: "pair" as const, pair }] })),
      ...blocs.map((results) => ({ tier: TIER.words - 1, results })),
      ...singles.map((hit) => ({ tier: hit.tier, results: describe(hit) })),
    ];
    // What two names say clearly comes before words that stand in one name.
    ordered.sort((one, other) => one.tier - other.tier);
    const results = withoutRepeats(ordered.flatMap((one) => one.results));
    const best = ordered.find((one) => one.results.length > 0)?.tier ?? TIER.same;
    return {
      results: results.slice(0, limit),
      certainty: best <= TIER.words ? "understood" : best < TIER.similar ? "guessed" : "far",
      ...(withoutPage && { withoutPage }),
    };
  }

  /** Everything that could be meant by words, the best first. */
  function rank(folded: string, options: SearchOptions = {}): Hit[] {
    const best = new Map<SearchEntry, Hit>();
    for (const found of index.search(folded, options)) {
      const entry = byId.get(String(found.id));
      if (entry) best.set(entry, { entry, ...bestName(entry, folded), score: found.score });
    }
    for (const entry of entries) {
      if ((best.get(entry)?.tier ?? TIER.similar) < TIER.similar) continue;
      const near = nearestName(entry, folded);
      if (near) best.set(entry, { entry, ...near, score: best.get(entry)?.score ?? 0 });
    }
    return [...best.values()].sort(
      (one, other) => one.tier - other.tier || other.score - one.score,
    );
  }

  /** Every way to read a query as two names. */
  function readTwo(cuts: readonly (readonly [one: string, other: string])[]): TwoNames {
    const pairs = new Map<PairKey, number>();
    let blocs: readonly SearchResult[] | undefined;
    let withoutPage: SearchAnswer["withoutPage"];
    for (const cut of cuts) {
      const [one, other] = cut.map(readPart);
      if (!one || !other) continue;
      let isPair = false;
      for (const codeA of partiesOf(one)) {
        for (const codeB of partiesOf(other)) {
          if (codeA === codeB) continue;
          const pair = makePairKey(codeA, codeB);
          if (!atlas.hasPage(pair)) continue;
          isPair = true;
          const tier = tierOfTwo(one, other);
          pairs.set(pair, Math.min(pairs.get(pair) ?? tier, tier));
        }
      }
      if (isPair || blocs) continue;
      const [blocA, blocB] = [organisationOf(one), organisationOf(other)];
      const party = partiesOf(blocA ? other : one).find((code) => atlas.party(code));
      const bloc = blocA ?? blocB;
      if (blocA && blocB && blocA !== blocB) {
        blocs = [
          { kind: "between", one: blocA, other: blocB },
          { kind: "organisation", id: blocA },
          { kind: "organisation", id: blocB },
        ];
      } else if (bloc && party) {
        blocs = [
          { kind: "organisation", id: bloc },
          { kind: "party", party },
        ];
        withoutPage = { organisation: bloc, party };
      }
    }
    return {
      pairs: [...pairs]
        .map(([pair, tier]) => ({ pair, tier }))
        .sort((one, other) => one.tier - other.tier)
        .slice(0, MOST_PAIRS),
      blocs: blocs ? [blocs] : [],
      ...(withoutPage && { withoutPage }),
    };
  }

  /** What a part of a query names: by the beginning of a name, or with a slip. */
  function readPart(folded: string): Reading | undefined {
    // The conjunction "and" of Arabic is written as one word with what follows it.
    const variants = /^و\p{L}{3,}/u.test(folded) ? [folded.slice(1), folded] : [folded];
    for (const part of variants) {
      const hits = rank(part);
      const isVague = (part.length <= SHORT && !isHan(part)) || COMMON.has(part);
      const most = isVague ? TIER.sameOther : TIER.near + 1;
      const clear = hits.filter(({ tier }) => tier <= most && tier !== TIER.words);
      const named = clear.find(({ entry }) => entry.target.kind !== "territory");
      if (!named) continue;
      // Several may have the very same name: "Korean", or "EU" of the Union and of its dossiers.
      const tied = clear.filter(
        ({ tier }) =>
          tier === named.tier || (tier <= TIER.sameOther && named.tier <= TIER.sameOther),
      );
      return { tier: named.tier, hits: named.tier <= TIER.sameOther ? tied : clear.slice(0, 1) };
    }
    return undefined;
  }
}

interface TwoNames {
  readonly pairs: readonly { readonly pair: PairKey; readonly tier: number }[];
  readonly blocs: readonly (readonly SearchResult[])[];
  readonly withoutPage?: SearchAnswer["withoutPage"];
}

const NO_PAIRS: TwoNames = { pairs: [], blocs: [] };

/** Two clear names come before anything but one clear name; a slip in one is a guess. */
function tierOfTwo(one: Reading, other: Reading): number {
  const worse = Math.max(one.tier, other.tier);
  return worse >= TIER.near ? worse : TIER.beginsOther + (one.tier + other.tier) / 10;
}

function partiesOf({ hits }: Reading): PartyCode[] {
  return hits.flatMap(({ entry: { target } }) => {
    if (target.kind === "party" || target.kind === "actor") return [target.party];
    return target.kind === "former-state" ? target.parties : [];
  });
}

function organisationOf({ hits, tier }: Reading): string | undefined {
  const hit = tier <= TIER.begins ? hits.find(({ entry }) => isOrganisation(entry)) : undefined;
  return hit?.entry.target.kind === "organisation" ? hit.entry.target.id : undefined;
}

function isOrganisation({ target }: SearchEntry): boolean {
  return target.kind === "organisation";
}

/** The name of an entry that fits the whole query best. */
function bestName(entry: SearchEntry, folded: string): { name: SearchName; tier: number } {
  const words = folded.split(" ");
  let best: { name: SearchName; tier: number } | undefined;
  for (const name of entry.names) {
    const tier = tierOf(name, folded, words);
    if (!best || tier < best.tier) best = { name, tier };
  }
  if (!best) throw new Error(`${entry.id} has no name`);
  return best;
}

/** How well the whole query fits a name, before the fit of its parts counts. */
function tierOf({ folded: name, kind }: SearchName, folded: string, words: string[]): number {
  if (name === folded) {
    if (isPlace(kind)) return TIER.beginsOther;
    if (kind === "name") return TIER.same;
    return kind === "code" && name.length !== 2 ? TIER.sameCode : TIER.sameOther;
  }
  if (kind !== "code" && !isPlace(kind) && name.startsWith(folded)) {
    return kind === "name" ? TIER.begins : TIER.beginsOther;
  }
  const own = name.split(" ");
  const isWithin = isHan(folded)
    ? name.includes(folded)
    : words.every((word) =>
        own.some((part) => part.startsWith(word) || withoutArticle(part).startsWith(word)),
      );
  return isWithin ? TIER.words : TIER.similar;
}

/** The name of an entry that the query misspells as a whole. */
function nearestName(
  entry: SearchEntry,
  folded: string,
): { name: SearchName; tier: number } | undefined {
  const wanted = withoutArticle(folded);
  const most = mostSlips(wanted);
  const letters = lettersOf(wanted);
  let best: { name: SearchName; tier: number } | undefined;
  for (const name of most > 0 ? entry.names : []) {
    if (Math.abs(name.folded.length - folded.length) > most + 2) continue;
    if (bitsOf(name.letters ^ letters) > 2 * most + 2) continue;
    // So many places are called so many things that two slips lead anywhere.
    const own = isPlace(name.kind) ? 1 : most;
    const distance = editDistance(withoutArticle(name.folded), wanted, own);
    if (distance === undefined) continue;
    // The own name of something is meant rather than another one.
    const tier = TIER.near + distance - 1 + (name.kind === "name" ? 0 : 0.5);
    if (!best || tier < best.tier) best = { name, tier };
  }
  return best;
}

function isPlace(kind: NameKind): boolean {
  return kind === "capital" || kind === "city";
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** How many slips a word may have and still be known. */
function mostSlips(folded: string): number {
  const { length } = folded;
  if (isHan(folded)) return length >= 3 ? 1 : 0;
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** The results that a hit stands for; none for what has no page. */
function describe({ entry, name, tier }: Hit): SearchResult[] {
  const { target } = entry;
  switch (target.kind) {
    case "actor":
      return [];
    case "former-state":
      return target.parties.map((party) => ({
        kind: "party",
        party,
        by: { kind: "continues", name: target.name },
      }));
    case "party": {
      const isNamed = name.kind !== "name" && tier < TIER.similar && !isAbbreviated(entry, name);
      const { kind, text, language } = name;
      const by = { kind, name: text, ...(language !== undefined && { language }) };
      return [{ ...target, ...(isNamed && { by }) }];
    }
    default:
      return [target];
  }
}

/** A code that is the beginning of the name needs no word. */
function isAbbreviated({ names: [own] }: SearchEntry, { kind, folded }: SearchName): boolean {
  return kind === "code" && own?.folded.startsWith(folded) === true;
}

/** The page of one or of two begins with their relations now: the name is enough. */
function asksOfNames({ topic, parties, year, since }: Question): boolean {
  const isOfNow = year === undefined && since === undefined;
  return !(isOfNow && parties.length > 0 && (topic === undefined || topic === "relations"));
}

/** Returns a key of its own for each result. */
export function searchResultKey(result: SearchResult): string {
  switch (result.kind) {
    case "question":
      return `question ${JSON.stringify(result.question)}`;
    case "party":
      return result.party;
    case "pair":
      return result.pair;
    case "between":
      return `between ${result.one} ${result.other}`;
    default:
      return `${result.kind} ${result.id}`;
  }
}

function withoutRepeats(results: readonly SearchResult[]): SearchResult[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    const key = searchResultKey(result);
    return !seen.has(key) && seen.add(key);
  });
}

function isHan(text: string): boolean {
  return HAN.test(text);
}

/** Leaves the Arabic article off: names are typed with it and without. */
function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && WITH_ARTICLE.test(word) ? word.slice(ARTICLE.length) : word;
}

/**
 * Splits a folded text into terms. Chinese has no spaces, so its runs become pairs of characters; the
 * Arabic article is left off beside the full word, so that a name is found without it.
 */
function splitFolded(folded: string): string[] {
  return folded
    .split(" ")
    .flatMap((word) => {
      if (word.length > 2 && isHan(word)) {
        return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
      }
      const bare = withoutArticle(word);
      return bare === word ? word : [word, bare];
    })
    .filter((term) => term !== "");
}
