import MiniSearch from "minisearch";
import type { Atlas } from "../../domain/atlas.ts";
import type { NamesFile, OrganisationNames } from "../../domain/dataset.ts";
import { foldText } from "../../domain/foldText.ts";
import { makePairKey, type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";

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
  readonly result:
    | Extract<SearchResult, { kind: "party" | "organisation" }>
    /** Has no page of its own, only pairs with parties. */
    | { readonly kind: "actor"; readonly party: PartyCode };
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
const BETWEEN = new Set(["and", "y", "et", "und", "e", "с", "и", "with", "vs"]);
/** Words round a pair that name no party: "relations between Morocco and Peru". */
const AROUND = new Set(["relations", "relation", "between", "bilateral", "of"]);
/** Words that begin many names and are none by themselves. */
const COMMON = new Set(
  "republic saint new north south east west central united democratic islands state kingdom".split(
    " ",
  ),
);
/** Up to this tier a part of a query names a party clearly enough to make a pair of it. */
const CLEAR_TIER = 3;
/** A part this short names a party only by its whole name or code. */
const SHORT = 3;

/** Returns the index over the names of the atlas and, when they are here, those of other languages. */
export function createSearchIndex(atlas: Atlas, names: NamesFile | undefined): SearchIndex {
  const entries = [
    ...partyEntries(atlas, names),
    ...otherEntries(atlas),
    ...organisationEntries(atlas, names),
  ];
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
    const singles = hits.flatMap(({ entry }) => describeMatch(entry, folded) ?? []);
    // A query that begins a name is that name, not two.
    const isOneName = hits[0] !== undefined && hits[0].tier <= CLEAR_TIER;
    return isOneName ? singles : [...findPairs(folded), ...singles];
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
    const words = splitPairWords(folded);
    const found = new Map<PairKey, number>();
    for (let cut = 1; cut < words.length; cut++) {
      const right = words.slice(cut);
      if (BETWEEN.has(right[0] ?? "")) right.shift();
      const one = clearParty(words.slice(0, cut).join(" "));
      const other = clearParty(right.join(" "));
      if (!one || !other || one.code === other.code) continue;
      const pair = makePairKey(one.code, other.code);
      if (!atlas.hasPage(pair)) continue;
      const tier = one.tier + other.tier;
      found.set(pair, Math.min(found.get(pair) ?? tier, tier));
    }
    return [...found]
      .sort((one, other) => one[1] - other[1])
      .slice(0, 2)
      .map(([pair]) => ({ kind: "pair", pair }));
  }

  /** The party that a part of a query names clearly: by the beginning of a name, or with a typo. */
  function clearParty(folded: string): { code: PartyCode; tier: number } | undefined {
    // The conjunction "and" of Arabic is written as one word with what follows it.
    const variants = /^و\p{L}{3,}/u.test(folded) ? [folded.slice(1), folded] : [folded];
    for (const part of variants) {
      const hit = rank(part).find(({ entry }) => entry.result.kind !== "organisation");
      if (!hit || hit.entry.result.kind === "organisation") continue;
      const isTypo = hit.tier > CLEAR_TIER && isNearName(hit.entry, part);
      const isShort = part.length <= SHORT && !/\p{Script=Han}/u.test(part);
      const isVague = isShort || COMMON.has(part);
      const isClear = isVague ? hit.tier <= 1 : hit.tier <= CLEAR_TIER || isTypo;
      if (isClear) return { code: hit.entry.result.party, tier: hit.tier };
    }
    return undefined;
  }
}

/** Whether a part misspells a whole name, rather than one common word of it ("republic"). */
function isNearName(entry: Entry, part: string): boolean {
  const words = part.split(" ").length;
  return [entry.name, ...entry.otherNames].some((name) => {
    const folded = foldText(name);
    return folded.split(" ").length === words && Math.abs(folded.length - part.length) <= 2;
  });
}

/** The words of a query that can name two parties, without those round and between them. */
function splitPairWords(folded: string): string[] {
  const words = folded
    .split(" ")
    .flatMap((word) => word.split(/(?<=\p{Script=Han})[和与](?=\p{Script=Han})/u));
  while (AROUND.has(words[0] ?? "")) words.shift();
  while (AROUND.has(words.at(-1) ?? "")) words.pop();
  return words;
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
    otherNames: namesOf(byId.get(organisation.id)),
    formerNames: [],
    capital: "",
  }));
}

function namesOf(more: OrganisationNames | undefined): string[] {
  return [...(more?.names ?? []), ...(more?.shorts ?? [])];
}

/** Actors that are no party of the map but have a dossier, such as the European Union. */
function otherEntries(atlas: Atlas): Entry[] {
  const codes = new Set(atlas.dossiers.flatMap(({ pair }) => splitPairKey(pair)));
  return [...codes]
    .filter((code) => !atlas.party(code))
    .map((code) => ({
      id: code,
      result: { kind: "actor", party: code },
      name: atlas.nameOf(code),
      code: code.slice(0, 2),
      otherNames: [],
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

function describeMatch(entry: Entry, folded: string): SearchResult | undefined {
  const { result } = entry;
  if (result.kind === "actor") return undefined;
  if (result.kind === "organisation") return result;
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
