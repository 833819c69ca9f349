import { loadPainters } from "./loadPainters.ts";

/** Fetches what draws many lines, and starts its worker, ahead of the map that will show them. */
export function prepareLines(): void {
  loadPainters().then(
    ({ prepare }) => prepare(),
    // Whoever draws them says that it failed.
    () => undefined,
  );
}
