import type { Atlas } from "../domain/atlas.ts";
import { pairName } from "../messages/pairTitle.ts";
import { type Selection, selectedParties } from "../store/selection.ts";

/** Returns the name of what is selected, as the panel and the page's title have it. */
export function selectionName(atlas: Atlas, selection: Selection): string | undefined {
  const parties = selectedParties(selection);
  return parties.length > 0 ? pairName(...parties.map(atlas.nameOf)) : undefined;
}
