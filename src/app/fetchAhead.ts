import { prepareLines } from "../features/world-map/prepareLines.ts";

/** Has what an address asks for load beside the data, not after them. */
export function fetchAhead(search: string): void {
  if (new URLSearchParams(search).has("lines")) prepareLines();
}
