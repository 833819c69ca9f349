/** Measures of the design, section 6, as User Timing entries that any tool can read. */
export type MeasureName = "dyad:select" | "dyad:filter" | "dyad:zoom";

const MAP_DRAWN = "dyad:map-drawn";

/** Marks the first full draw of countries and lines; later calls do nothing. */
export function markMapDrawn(): void {
  if (performance.getEntriesByName(MAP_DRAWN).length > 0) return;
  afterNextFrame(() => performance.mark(MAP_DRAWN));
}

/**
 * Measures from a moment until the next frame is on the screen. Layers draw in the frame that they
 * ask for; this one is asked for after theirs.
 * @param start time of the event that began it, in milliseconds since the page's time origin.
 */
export function measureUntilShown(name: MeasureName, start: number): void {
  afterNextFrame(() => performance.measure(name, { start, end: performance.now() }));
}

function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}
