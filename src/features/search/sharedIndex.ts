import type { Atlas } from "../../domain/atlas.ts";
import type { NamesFile } from "../../domain/dataset.ts";
import { createSearchIndex, type SearchIndex } from "./searchIndex.ts";

let last:
  | { readonly atlas: Atlas; readonly names: NamesFile | undefined; readonly index: SearchIndex }
  | undefined;

/** Returns the index over the names of an atlas, the same one for all fields: to make it takes a while. */
export function sharedIndex(atlas: Atlas, names: NamesFile | undefined): SearchIndex {
  if (last?.atlas !== atlas || last.names !== names) {
    last = { atlas, names, index: createSearchIndex(atlas, names) };
  }
  return last.index;
}
