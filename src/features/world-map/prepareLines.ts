import { loadPainters } from "../../layers/RelationshipLinesLayer.ts";

/** Fetches what draws many lines, ahead of the map, where the address asks for them. */
export function prepareLines(): void {
  // Whoever draws them says that it failed.
  loadPainters().catch(() => undefined);
}
