const DRAWN = ["dyad:map-drawn", "dyad:page-drawn"];

/**
 * Runs once the map is drawn, or the table in its place; soon where one is drawn already.
 * @returns how to call it off.
 */
export function whenDrawn(run: () => void): () => void {
  const observer = new PerformanceObserver((marks) => {
    if (!marks.getEntries().some(({ name }) => DRAWN.includes(name))) return;
    observer.disconnect();
    run();
  });
  observer.observe({ type: "mark", buffered: true });
  return () => observer.disconnect();
}
