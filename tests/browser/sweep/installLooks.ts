interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of an element can be seen now, and what would have to be scrolled to see more. */
interface Frame {
  readonly whole: Box;
  /** What is left of it after all that clips it, and within the window. */
  readonly seen: Box;
  /** From the inside out. */
  readonly scrollers: readonly HTMLElement[];
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
}

/** What the checks of a sweep have in common. It lives in the page: see `installLooks`. */
interface Looks {
  /** To be called first by each check: the page may have changed. */
  readonly startAnew: () => void;
  readonly controls: () => HTMLElement[];
  readonly texts: () => HTMLElement[];
  readonly isSeen: (element: Element) => boolean;
  readonly isMapDrawing: (element: Element) => boolean;
  readonly frameOf: (element: Element) => Frame;
  /** Whether none of the element lies in the window. */
  readonly isOutside: (element: Element) => boolean;
  readonly isBox: (box: Box) => boolean;
  readonly canScroll: (element: Element, axis: "X" | "Y") => boolean;
  readonly popupOf: (element: Element | null) => Element | null;
  readonly stickyIn: (element: Element, scroller: Element) => boolean;
  readonly nameOf: (element: Element | null) => string;
}

declare global {
  interface Window {
    looks: Looks;
  }
}

/** Puts the helpers of the checks into the page. It runs there: nothing outside it can be used. */
export function installLooks(): void {
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, [role=option], [role^=menuitem], [role=slider]";
  const POPUPS =
    "[role=dialog], [role=menu], dialog, .leaflet-popup, [role=presentation]:has([role=listbox])";
  const LEAST = 4;

  /** What was found in the present run of a check: an ancestor is asked for by all within it. */
  let hidden = new Map<Element, boolean>();

  const isHiddenForEyes = (element: Element | null): boolean => {
    if (!element) return false;
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const isHidden =
      getComputedStyle(element).clipPath.startsWith("inset(50%") ||
      isHiddenForEyes(element.parentElement);
    hidden.set(element, isHidden);
    return isHidden;
  };

  const isMapDrawing = (element: Element): boolean =>
    element.closest(".leaflet-map-pane") !== null && element.closest(".leaflet-popup") === null;

  const isSeen = (element: Element): boolean => {
    const modal = document.querySelector("dialog:modal");
    if (modal && !modal.contains(element)) return false;
    if (element.closest("[inert]")) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && !isHiddenForEyes(element);
  };

  const canScroll = (element: Element, axis: "X" | "Y"): boolean => {
    const overflow = getComputedStyle(element)[`overflow${axis}`];
    if (overflow !== "auto" && overflow !== "scroll") return false;
    return axis === "X"
      ? element.scrollWidth > element.clientWidth + 1
      : element.scrollHeight > element.clientHeight + 1;
  };

  const frameOf = (element: Element): Frame => {
    const whole = element.getBoundingClientRect();
    let { left, top, right, bottom } = whole;
    const scrollers: HTMLElement[] = [];
    let [scrollsX, scrollsY] = [false, false];
    let { position } = getComputedStyle(element);
    let child: Element = element;
    for (let one = element.parentElement; one; child = one, one = one.parentElement) {
      if (child.matches("dialog:modal")) break;
      const style = getComputedStyle(one);
      const isContaining = style.position !== "static" || style.transform !== "none";
      if (position === "absolute" && !isContaining) continue;
      if (position === "fixed" && style.transform === "none") continue;
      position = style.position;
      const box = one.getBoundingClientRect();
      if (style.overflowX !== "visible") {
        left = Math.max(left, box.left + one.clientLeft);
        right = Math.min(right, box.left + one.clientLeft + one.clientWidth);
      }
      if (style.overflowY !== "visible") {
        top = Math.max(top, box.top + one.clientTop);
        bottom = Math.min(bottom, box.top + one.clientTop + one.clientHeight);
      }
      const [byX, byY] = [canScroll(one, "X"), canScroll(one, "Y")];
      if (byX || byY) scrollers.push(one);
      scrollsX ||= byX;
      scrollsY ||= byY;
    }
    const seen = {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(innerWidth, right),
      bottom: Math.min(innerHeight, bottom),
    };
    return { whole, seen, scrollers, scrollsX, scrollsY };
  };

  const roleOf = (element: Element): string =>
    element.getAttribute("role") ?? element.tagName.toLowerCase();

  window.looks = {
    startAnew: () => {
      hidden = new Map();
    },
    isOutside: (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    },
    controls: () =>
      [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
        (one) => isSeen(one) && !one.matches(":disabled") && !isMapDrawing(one),
      ),
    texts: () =>
      [...document.querySelectorAll<HTMLElement>("body *")].filter(
        (one) =>
          [...one.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ) &&
          !(one instanceof SVGElement) &&
          isSeen(one) &&
          !isMapDrawing(one),
      ),
    isSeen,
    isMapDrawing,
    frameOf,
    isBox: ({ left, top, right, bottom }) => right - left > LEAST && bottom - top > LEAST,
    canScroll,
    popupOf: (element) => element?.closest(POPUPS) ?? null,
    stickyIn: (element, scroller) => {
      let isSticky = false;
      for (let one: Element | null = element; one && one !== scroller; one = one.parentElement) {
        if (getComputedStyle(one).position === "sticky") isSticky = true;
        // What sticks in a scroller within goes with it.
        else if (canScroll(one, "X") || canScroll(one, "Y")) isSticky = false;
      }
      return isSticky;
    },
    nameOf: (element) => {
      if (!element) return "nothing";
      const name =
        element.getAttribute("aria-label") ||
        element.closest("label")?.textContent ||
        element.textContent ||
        element.getAttribute("placeholder") ||
        "";
      const part = element.closest(
        "aside, section[aria-label], nav, dialog, [role=dialog], header",
      );
      const place = part && part !== element ? ` in ${roleOf(part)}` : "";
      return `${roleOf(element)} “${name.trim().replaceAll(/\s+/g, " ").slice(0, 40)}”${place}`;
    },
  };
}
