import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { pairName } from "../messages/pairTitle.ts";
import type { Selection } from "../store/selection.ts";

/** Returns the name of what is selected, as the panel and the page's title have it. */
export function selectionName(atlas: Atlas, selection: Selection): string | undefined {
  if (selection.kind === "country") return atlas.nameOf(selection.country);
  if (selection.kind === "pair") return pairName(...splitPairKey(selection.pair).map(atlas.nameOf));
  return undefined;
}
