import type { Fault } from "./fault.ts";

/**
 * Returns what is wider than the window, or leaves it where nothing scrolls to it. It runs in the
 * page, after `installLooks`.
 */
export function findWindowFaults(): Fault[] {
  const { startAnew, controls, texts, frameOf, nameOf } = window.looks;
  startAnew();
  const faults: Fault[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth + 1)
    faults.push({ kind: "leaves the window", what: "the page, sideways" });
  if (scrollHeight > innerHeight + 1) {
    faults.push({ kind: "leaves the window", what: "the page, downwards" });
  }
  for (const element of new Set([...controls(), ...texts()])) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isAside = left < -1 || right > innerWidth + 1;
    const isBelow = top < -1 || bottom > innerHeight + 1;
    if (!isAside && !isBelow) continue;
    const { scrollsX, scrollsY } = frameOf(element);
    if ((isAside && !scrollsX) || (isBelow && !scrollsY)) {
      faults.push({ kind: "leaves the window", what: nameOf(element) });
    }
  }
  return faults;
}
