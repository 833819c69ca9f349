import MiniSearch from "minisearch";
import type { Atlas } from "../../domain/atlas.ts";
import type { NamesFile } from "../../domain/dataset.ts";
import { foldText } from "../../domain/foldText.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";

/** How a result was matched, where not by its own name. */
export type MatchedBy =
  | { readonly kind: "name" }
  | { readonly kind: "other-name"; readonly name: string }
  | { readonly kind: "former-name"; readonly name: string }
  | { readonly kind: "capital"; readonly name: string };

export type SearchResult =
  | { readonly kind: "party"; readonly party: PartyCode; readonly by: MatchedBy }
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "organisation"; readonly id: string };

/** Finds parties, pairs and organisations for what a reader types. */
export interface SearchIndex {
  /** Returns the best results first, at most `limit` of them. */
  find(query: string, limit?: number): SearchResult[];
}

interface Entry {
  readonly id: string;
  readonly result: Extract<SearchResult, { kind: "party" | "organisation" }>;
  readonly name: string;
  readonly code: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly capital: string;
}

interface Hit {
  readonly entry: Entry;
  /** 0 is the best: the whole query is the name; 4 is a match of parts, perhaps with typos. */
  readonly tier: number;
  readonly score: number;
}

const FIELDS = ["name", "code", "otherNames", "formerNames", "capital"] as const;
const BOOST = { name: 5, code: 4, otherNames: 3, formerNames: 2, capital: 1 };
/** Words between the two names of a pair. */
const BETWEEN = new Set(["and", "y", "et", "und", "e", "with", "vs"]);
/** Up to this tier a part of a query names a party clearly enough to make a pair of it. */
const CLEAR_TIER = 3;

/** Returns the index over the names of the atlas and, when they are here, those of other languages. */
export function createSearchIndex(atlas: Atlas, names: NamesFile | undefined): SearchIndex {
  const entries = [...partyEntries(atlas, names), ...organisationEntries(atlas, names)];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return Array.isArray(value) ? value.join(" \u00b6 ") : String(value);
    },
    tokenize: tokenise,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      prefix: true,
      fuzzy: (term) => (/^\p{Script=Latin}{4,}$/u.test(term) ? 0.26 : false),
      combineWith: "AND",
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(entries);

  return { find: (query, limit = 8) => find(query).slice(0, limit) };

  function find(query: string): SearchResult[] {
    const folded = foldText(query);
    if (folded === "") return [];
    const hits = rank(folded);
    const singles = hits.map(({ entry }) => describeMatch(entry, folded));
    const pairs = (hits[0]?.tier ?? CLEAR_TIER) <= 1 ? [] : findPairs(folded);
    return [...pairs, ...singles];
  }

  function rank(folded: string): Hit[] {
    return index
      .search(folded)
      .flatMap((found): Hit[] => {
        const entry = byId.get(String(found.id));
        return entry ? [{ entry, tier: tierOf(entry, folded), score: found.score }] : [];
      })
      .sort((one, other) => one.tier - other.tier || other.score - one.score);
  }

  /** Every way to read the query as two names, the clearest first. */
  function findPairs(folded: string): SearchResult[] {
    const words = folded.split(" ");
    const found = new Map<PairKey, number>();
    for (let cut = 1; cut < words.length; cut++) {
      const right = words.slice(cut);
      if (BETWEEN.has(right[0] ?? "")) right.shift();
      const one = bestParty(words.slice(0, cut).join(" "));
      const other = bestParty(right.join(" "));
      if (!one || !other || one.code === other.code) continue;
      const pair = makePairKey(one.code, other.code);
      const tier = one.tier + other.tier;
      found.set(pair, Math.min(found.get(pair) ?? tier, tier));
    }
    return [...found]
      .sort((one, other) => one[1] - other[1])
      .slice(0, 2)
      .map(([pair]) => ({ kind: "pair", pair }));
  }

  function bestParty(folded: string): { code: PartyCode; tier: number } | undefined {
    if (folded.length < 2) return undefined;
    const hit = rank(folded).find(({ entry }) => entry.result.kind === "party");
    if (hit?.entry.result.kind !== "party") return undefined;
    const isClear = hit.tier <= CLEAR_TIER || folded.length >= 4;
    return isClear ? { code: hit.entry.result.party, tier: hit.tier } : undefined;
  }
}

function partyEntries(atlas: Atlas, names: NamesFile | undefined): Entry[] {
  const byCode = new Map(names?.parties.map((party) => [party.code, party]));
  return atlas.parties.map((party) => {
    const more = byCode.get(party.code);
    return {
      id: party.code,
      result: { kind: "party", party: party.code, by: { kind: "name" } },
      name: party.name,
      code: party.code,
      otherNames: [...(more?.names ?? []), ...(more?.aliases ?? [])],
      formerNames: more?.former ?? [],
      capital: party.capital,
    };
  });
}

function organisationEntries(atlas: Atlas, names: NamesFile | undefined): Entry[] {
  const byId = new Map(names?.organisations.map((organisation) => [organisation.id, organisation]));
  return atlas.organisations.map((organisation) => ({
    id: `organisation ${organisation.id}`,
    result: { kind: "organisation", id: organisation.id },
    name: organisation.name,
    code: organisation.short,
    otherNames: byId.get(organisation.id)?.names ?? [],
    formerNames: [],
    capital: "",
  }));
}

/** How well the whole query fits, before the fit of its parts counts. */
function tierOf(entry: Entry, folded: string): number {
  const isSame = (name: string) => foldText(name) === folded;
  const doesBegin = (name: string) => foldText(name).startsWith(folded);
  const others = [...entry.otherNames, ...entry.formerNames];
  if (isSame(entry.name) || isSame(entry.code)) return 0;
  if (others.some(isSame)) return 1;
  if (doesBegin(entry.name)) return 2;
  if (others.some(doesBegin) || isSame(entry.capital)) return 3;
  return 4;
}

function describeMatch(entry: Entry, folded: string): SearchResult {
  const { result } = entry;
  if (result.kind !== "party") return result;
  const isIn = (name: string) => foldText(name).includes(folded);
  if (isIn(entry.name) || isIn(entry.code)) return result;
  const other = entry.otherNames.find(isIn);
  if (other) return { ...result, by: { kind: "other-name", name: other } };
  const former = entry.formerNames.find(isIn);
  if (former) return { ...result, by: { kind: "former-name", name: former } };
  if (isIn(entry.capital)) return { ...result, by: { kind: "capital", name: entry.capital } };
  return result;
}

/**
 * Splits a text into terms. Chinese has no spaces, so its runs become pairs of characters; the
 * Arabic article is left off beside the full word, so that a name is found without it.
 */
function tokenise(text: string): string[] {
  return foldText(text)
    .split(" ")
    .flatMap((word) => {
      if (/\p{Script=Han}/u.test(word) && word.length > 2) {
        return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
      }
      return /^ال\p{L}{3,}/u.test(word) ? [word, word.slice(2)] : [word];
    })
    .filter((term) => term !== "");
}
