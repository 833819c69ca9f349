import { loadDisputes, loadShapes } from "../data/loadDataset.ts";
import { prepareLines } from "../features/world-map/prepareLines.ts";

/** Has what an address asks for load and be made ready beside the start-up data, not after them. */
export function fetchAhead(search: string): void {
  const asked = new URLSearchParams(search);
  if (asked.has("lines")) prepareLines();
  if (asked.has("view")) return;
  // What fails is asked for again by the map, which says so if it fails once more.
  loadShapes("110m");
  loadDisputes();
}
