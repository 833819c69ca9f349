import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";

/** Measures of the design, section 6, as User Timing entries that any tool can read. */
export type MeasureName = "dyad:select" | "dyad:filter" | "dyad:lines" | "dyad:year" | "dyad:zoom";

const MAP_DRAWN = "dyad:map-drawn";

/** Marks the first full draw of countries and lines; later calls do nothing. */
export function markMapDrawn(lines: RelationshipLinesLayer): void {
  if (performance.getEntriesByName(MAP_DRAWN).length > 0) return;
  afterShown(lines, () => {
    if (performance.getEntriesByName(MAP_DRAWN).length === 0) performance.mark(MAP_DRAWN);
  });
}

/**
 * Measures from a moment until the frame that shows the answer, lines that are drawn off the page's
 * thread included.
 * @param start time of the event that began it, in milliseconds since the page's time origin.
 */
export function measureUntilShown(
  name: MeasureName,
  start: number,
  lines: RelationshipLinesLayer,
): void {
  afterShown(lines, () => performance.measure(name, { start, end: performance.now() }));
}

/** Runs after the frame that shows what was asked for: layers draw in the next frame, lines may come later. */
export function afterShown(lines: RelationshipLinesLayer, run: () => void): void {
  // To ask for a frame is to have one: lines that are nearly there would miss it.
  if (lines.isPending) {
    lines.once("sharp", () => afterNextFrame(run));
    return;
  }
  afterNextFrame(() => {
    if (lines.isPending) lines.once("sharp", () => afterNextFrame(run));
    else run();
  });
}

/** Runs when the next frame is on its way to the screen; returns how to call it off. */
export function afterNextFrame(run: () => void): () => void {
  let isWanted = true;
  const frame = requestAnimationFrame(() => {
    // A message comes as soon as the frame is painted; a timer would come some milliseconds later.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      if (isWanted) run();
    };
    channel.port2.postMessage(undefined);
  });
  return () => {
    isWanted = false;
    cancelAnimationFrame(frame);
  };
}
