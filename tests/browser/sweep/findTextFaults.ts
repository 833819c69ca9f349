import type { Fault } from "./fault.ts";

/** Whether the words that have first to be scrolled to count as well. */
export interface TextsExtent {
  readonly isDeep: boolean;
}

/**
 * Returns the words that are cut off and nowhere else to be read, and those that something lies on.
 * It runs in the page, after `installLooks`.
 */
export function findTextFaults({ isDeep }: TextsExtent): Fault[] {
  const { startAnew, texts, frameOf, isBox, isOutside, isSeen, nameOf, popupOf, stickyIn } =
    window.looks;
  startAnew();
  const SLACK = 2;
  const faults: Fault[] = [];
  for (const element of texts()) {
    if (!isDeep && isOutside(element)) continue;
    const words = document.createRange();
    words.selectNodeContents(element);
    if (isCut(element, words.getBoundingClientRect())) {
      faults.push({ kind: "text cut", what: nameOf(element) });
    } else {
      const cover = coverOf(element, words);
      if (cover)
        faults.push({ kind: "text covered", what: `${nameOf(element)} by ${nameOf(cover)}` });
    }
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("input[placeholder]")) {
    if (isSeen(field) && isPlaceholderCut(field)) {
      faults.push({ kind: "text cut", what: `${nameOf(field)}, what to type` });
    }
  }
  return faults;

  function isCut(element: HTMLElement, words: DOMRect): boolean {
    if (element.closest("[title]")) return false;
    let [checksX, checksY] = [true, true];
    let { position } = getComputedStyle(element);
    for (let one: HTMLElement | null = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (one !== element) {
        if (position === "absolute" && style.position === "static") continue;
        position = style.position;
      }
      const box = one.getBoundingClientRect();
      const isOut = {
        x: words.left < box.left - SLACK || words.right > box.right + SLACK,
        y: words.top < box.top - SLACK || words.bottom > box.bottom + SLACK,
      };
      const closes = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (checksX && closes(style.overflowX) && isOut.x) return true;
      if (checksY && closes(style.overflowY) && isOut.y && one !== document.body) return true;
      if (style.overflowX === "auto" || style.overflowX === "scroll") checksX = false;
      if (style.overflowY === "auto" || style.overflowY === "scroll") checksY = false;
    }
    return false;
  }

  function coverOf(element: HTMLElement, words: Range): Element | undefined {
    if (getComputedStyle(element).pointerEvents === "none") return undefined;
    const { seen, scrollers } = frameOf(element);
    const [line] = words.getClientRects();
    if (!line || !isBox(seen)) return undefined;
    const y = (line.top + line.bottom) / 2;
    // A line that the edge of a scroller runs through is half of what is scrolled to next.
    if (y < seen.top + SLACK || y > seen.bottom - SLACK) return undefined;
    const [left, right] = [Math.max(line.left, seen.left), Math.min(line.right, seen.right)];
    if (right - left < 6) return undefined;
    for (const x of [left + 3, (left + right) / 2, right - 3]) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || isSame(element, hit) || popupOf(hit) !== popupOf(element)) continue;
      // What scrolls can be scrolled out from under what does not.
      if (scrollers.some((scroller) => !stickyIn(element, scroller))) continue;
      if (element.closest("table")?.contains(hit)) continue;
      return hit;
    }
    return undefined;
  }

  function isSame(element: HTMLElement, hit: Element): boolean {
    const whole = element.closest("label, button, a") ?? element;
    return whole.contains(hit) || hit.contains(element);
  }

  function isPlaceholderCut(field: HTMLInputElement): boolean {
    const style = getComputedStyle(field);
    const context = document.createElement("canvas").getContext("2d");
    if (!context || field.title) return false;
    context.font = style.font;
    const room =
      field.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    return context.measureText(field.placeholder).width > room + SLACK;
  }
}
