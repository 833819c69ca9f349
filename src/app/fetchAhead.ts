import { loadDisputes, loadShapes, loadStart } from "../data/loadDataset.ts";
import { prepareLines } from "../features/world-map/prepareLines.ts";

/** Starts loading what the address needs in parallel with the start-up data. */
export function fetchAhead(search: string): void {
  const asked = new URLSearchParams(search);
  if (asked.has("show") || asked.has("lines")) prepareLines();
  if (!asked.has("view")) loadOutlines();
  // A table needs the start-up data alone, and the map behind it comes soon after.
  else loadStart().then(loadOutlines, () => undefined);
}

/** The map waits for the same files, and says so if they fail. */
function loadOutlines(): void {
  loadShapes("110m");
  loadDisputes();
}
