import { idOfRow } from "./timelineKey.ts";

/** Frames that a fold may take until what is in it stands there. */
const MOST_FRAMES = 20;

/**
 * Brings a reader to the row of an event: opens the folds that it may be in, and gives the row the focus. Without a
 * row it is the section.
 */
export async function openFact(key: string, section: string): Promise<void> {
  const find = () => document.getElementById(idOfRow(key));
  for (const fold of findFolds(key)) fold.open = true;
  for (let frame = 0; frame < MOST_FRAMES && find() === null; frame++) await nextFrame();
  const row = find() ?? document.getElementById(section);
  if (row === null) return;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: row.id === section ? "start" : "center" });
}

/** The folds that say that they hold the event. */
function findFolds(key: string): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("details[data-holds]")].filter(
    ({ dataset }) => dataset.holds?.split("\n").includes(key),
  );
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
