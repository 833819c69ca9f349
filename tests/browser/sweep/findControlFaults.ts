import type { Fault } from "./fault.ts";

/** How many controls that have first to be scrolled to are tried, evenly over all of them. */
export interface ControlsExtent {
  readonly most: number;
}

/**
 * Returns the controls that cannot be clicked where they are seen, that cannot be reached, and that
 * lie on each other. It runs in the page, after `installLooks`.
 */
export function findControlFaults({ most }: ControlsExtent): Fault[] {
  const { startAnew, controls, frameOf, isBox, isOutside, nameOf, popupOf, stickyIn } =
    window.looks;
  startAnew();
  const faults: Fault[] = [];

  const coverOf = (control: HTMLElement): Element | "unseen" | undefined => {
    if (isOutside(control)) return "unseen";
    const { seen } = frameOf(control);
    if (!isBox(seen)) return "unseen";
    const label = control.closest("label");
    let cover: Element | "unseen" = "unseen";
    // A link of several lines is clicked on one of them: between them there may be nothing.
    for (const line of control.getClientRects()) {
      const left = Math.max(line.left, seen.left);
      const right = Math.min(line.right, seen.right);
      const top = Math.max(line.top, seen.top);
      const bottom = Math.min(line.bottom, seen.bottom);
      if (!isBox({ left, right, top, bottom })) continue;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit && (control.contains(hit) || label?.contains(hit))) return undefined;
      cover = hit ?? "unseen";
    }
    return cover;
  };

  /** Brings a control to a share of the height of what scrolls it, the innermost first. */
  const scrollTo = (
    control: HTMLElement,
    scrollers: readonly HTMLElement[],
    [inner, outer]: readonly [number, number],
  ): void => {
    for (const [index, scroller] of scrollers.entries()) {
      const share = index === 0 ? inner : outer;
      const [box, frame] = [control.getBoundingClientRect(), scroller.getBoundingClientRect()];
      scroller.scrollTop += (box.top + box.bottom) / 2 - frame.top - frame.height * share;
      scroller.scrollLeft += (box.left + box.right - frame.left - frame.right) / 2;
    }
  };

  const coverAfterScrolling = (control: HTMLElement): Element | "unseen" | undefined => {
    const { scrollers } = frameOf(control);
    const before = scrollers.map(({ scrollTop, scrollLeft }) => ({ scrollTop, scrollLeft }));
    let cover: Element | "unseen" | undefined = "unseen";
    // A sheet may lie on the lower half of a page, and a head on the first rows of a table.
    for (const shares of [
      [0.5, 0.5],
      [0.3, 0.3],
      [0.6, 0.25],
    ] as const) {
      scrollTo(control, scrollers, shares);
      cover = coverOf(control);
      if (!cover) break;
    }
    for (const [index, scroller] of scrollers.entries()) Object.assign(scroller, before[index]);
    return cover;
  };

  const all = controls();
  const away: HTMLElement[] = [];
  for (const control of all) {
    const cover = coverOf(control);
    if (cover === undefined) continue;
    if (cover !== "unseen" && popupOf(cover) && popupOf(cover) !== popupOf(control)) continue;
    away.push(control);
  }
  const step = Math.max(1, away.length / Math.max(1, most));
  for (let place = 0; place < away.length; place += step) {
    const control = away[Math.floor(place)];
    if (!control?.isConnected) continue;
    // A mark of a drawing is as large as its lines: between them lies what it is drawn on.
    if (control instanceof SVGElement) continue;
    const cover = coverAfterScrolling(control);
    if (cover === "unseen") faults.push({ kind: "out of reach", what: nameOf(control) });
    else if (cover && (!popupOf(cover) || popupOf(cover) === popupOf(control))) {
      faults.push({ kind: "covered", what: `${nameOf(control)} by ${nameOf(cover)}` });
    }
  }

  const placed = all
    .filter((control) => !isOutside(control))
    .map((control) => ({ control, frame: frameOf(control) }))
    .filter(({ frame }) => isBox(frame.seen));
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (doOverlap(one, other)) {
        faults.push({
          kind: "overlaps",
          what: `${nameOf(one.control)} and ${nameOf(other.control)}`,
        });
      }
    }
  }
  return faults;

  function doOverlap(one: (typeof placed)[number], other: (typeof placed)[number]): boolean {
    const [a, b] = [one.frame.seen, other.frame.seen];
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (width <= 2 || height <= 2) return false;
    if (one.control.contains(other.control) || other.control.contains(one.control)) return false;
    if (popupOf(one.control) !== popupOf(other.control)) return false;
    // Of a table the first column and the head stay while the others scroll under them.
    const table = one.control.closest("table");
    if (table?.contains(other.control)) return false;
    // What scrolls under something that does not can be scrolled out from under it.
    return ![
      [one, other],
      [other, one],
    ].some(([moving, still]) =>
      moving?.frame.scrollers.some(
        (scroller) =>
          !stickyIn(moving.control, scroller) &&
          still &&
          (!still.frame.scrollers.includes(scroller) || stickyIn(still.control, scroller)),
      ),
    );
  }
}
