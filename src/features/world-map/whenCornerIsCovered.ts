const CORNER = '[data-covers-map="corner"]';

/**
 * Runs once the controls in the corners lie over the map: they come a moment after it. Returns how to
 * call it off.
 */
export function whenCornerIsCovered(run: () => void): () => void {
  if (document.querySelector(CORNER)) {
    run();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (!document.querySelector(CORNER)) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
