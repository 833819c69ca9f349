/** The search over the names that are really there, for tests of what it finds. */

import type { Question } from "../../src/domain/ask/question.ts";
import { viewOfQuestion } from "../../src/domain/ask/viewOfQuestion.ts";
import { type Atlas, createAtlas } from "../../src/domain/atlas.ts";
import type { NamesFile, StartData } from "../../src/domain/dataset.ts";
import {
  createSearchIndex,
  type SearchIndex,
  type SearchResult,
} from "../../src/features/search/searchIndex.ts";
import { PLAIN_STATE, stateOfView, viewOfState, writeAddress } from "../../src/store/address.ts";
import { readRealFiles } from "./realEdition.ts";

/** A wanted result stands among this many first ones. */
const TOP = 3;

/** The search, with ways to read its answers in short. */
export interface RealSearch {
  readonly atlas: Atlas;
  readonly names: NamesFile;
  readonly index: SearchIndex;
  /** The same before the names in other languages have come. */
  readonly englishOnly: SearchIndex;
  /** Returns the first results: codes of parties, keys of pairs, ids of organisations. */
  top(query: string): string[];
  first(query: string): string | undefined;
}

/** Returns the search over the names of `geodata`. */
export function openRealSearch(): RealSearch {
  const { files, manifest } = readRealFiles();
  const read = (key: string) => JSON.parse(files.get(`data/${manifest.files[key]}`) ?? "null");
  const atlas = createAtlas(read("start") as StartData);
  const names = read("names") as NamesFile;
  const index = createSearchIndex(atlas, names);
  const top = (query: string) => index.answer(query, TOP).results.map(keyOf);
  return {
    atlas,
    names,
    index,
    englishOnly: createSearchIndex(atlas, undefined),
    top,
    first: (query) => top(query)[0],
  };
}

/**
 * Returns a result in short: a party's code, a pair's key, the id of an organisation or a territory,
 * two ids of organisations as `EU~ASEAN`.
 */
export function keyOf(result: SearchResult): string {
  switch (result.kind) {
    case "party":
      return result.party;
    case "pair":
      return result.pair;
    case "between":
      return `${result.one}~${result.other}`;
    case "question":
      return addressOfQuestion(result.question);
    default:
      return result.id;
  }
}

/** Returns the address of the view that answers a question: `?country=PRK&show=missions#missions`. */
function addressOfQuestion(question: Question): string {
  return writeAddress(viewOfState({ ...PLAIN_STATE, ...stateOfView(viewOfQuestion(question)) }));
}
