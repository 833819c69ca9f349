import type { Fault } from "./fault.ts";

/**
 * Returns what is scrolled and should not be, what a link or the keyboard could scroll although
 * nobody can scroll it back, and what scrolls sideways without being made for it. It runs in the page,
 * after `installLooks`.
 */
export function findScrollFaults(): Fault[] {
  const { startAnew, canScroll, isSeen, nameOf } = window.looks;
  startAnew();
  // Rows of chips and links on a narrow screen; tables, whose first column stays.
  const SIDEWAYS = "fieldset, [data-scrolls-sideways], :has(> table), :has(> [role=radiogroup])";
  const faults: Fault[] = [];
  if (scrollX !== 0 || scrollY !== 0) faults.push({ kind: "scrolled away", what: "the window" });
  for (const element of document.querySelectorAll<HTMLElement>("body, body *")) {
    if (element.closest(".leaflet-container, svg") || element.matches("input, textarea")) continue;
    const style = getComputedStyle(element);
    const isClosed = (overflow: string) => overflow !== "auto" && overflow !== "scroll";
    const isAway =
      (isClosed(style.overflowY) && element.scrollTop !== 0) ||
      (isClosed(style.overflowX) && element.scrollLeft !== 0);
    if (isAway) faults.push({ kind: "scrolled away", what: nameOf(element) });
    else if (isScrollable(element, style)) {
      faults.push({ kind: "could be scrolled away", what: nameOf(element) });
    }
    if (canScroll(element, "X") && isSeen(element) && !element.matches(SIDEWAYS)) {
      faults.push({ kind: "scrolls sideways", what: nameOf(element) });
    }
  }
  return faults;

  /** Whether something in a clipped element, when it takes the focus, would move the whole. */
  function isScrollable(element: HTMLElement, { overflowY }: CSSStyleDeclaration): boolean {
    if (overflowY !== "hidden" || !element.querySelector("button, a, [tabindex]")) return false;
    element.scrollTop = 1;
    const hasMoved = element.scrollTop !== 0;
    element.scrollTop = 0;
    return hasMoved;
  }
}
