import { useEffect, useState } from "react";

/** What the reader tried and the page around the map got instead. */
export type GestureHint = "two-fingers" | "wheel-key";

/** How long a hint stands, in milliseconds. */
const HINT_TIME = 1600;
/** A finger that moves less than this many pixels taps. */
const TAP = 10;

/**
 * Leaves one finger and the plain wheel to the page around an embedded map: the map does not hear of
 * them. Two fingers, the mouse, and the wheel with Ctrl or ⌘ move the map as ever. That the browser
 * scrolls with one finger is a matter of the style sheet (`touch-action`).
 * @param element the map's own element
 * @returns the hint to be shown now
 */
export function useEmbeddedGestures(element: HTMLElement): GestureHint | undefined {
  const [hint, setHint] = useState<GestureHint>();
  useEffect(
    function keepFromMap() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (wanted: GestureHint) => {
        setHint(wanted);
        clearTimeout(timer);
        timer = setTimeout(() => setHint(undefined), HINT_TIME);
      };
      const stop = keepGestures(element, tell);
      return () => {
        clearTimeout(timer);
        setHint(undefined);
        stop();
      };
    },
    [element],
  );
  return hint;
}

/** Listens before the map does; returns how to stop. */
function keepGestures(element: HTMLElement, tell: (hint: GestureHint) => void): () => void {
  let start: Touch | undefined;
  const handleWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    tell("wheel-key");
  };
  const handleTouchStart = (event: TouchEvent) => {
    start = event.touches.length === 1 ? event.touches[0] : undefined;
    if (start) event.stopPropagation();
  };
  const handleTouchMove = (event: TouchEvent) => {
    const now = event.touches.length === 1 ? event.touches[0] : undefined;
    if (!start || !now) return;
    event.stopPropagation();
    if (Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY) > TAP) {
      tell("two-fingers");
    }
  };
  const early = { capture: true, passive: true };
  element.addEventListener("wheel", handleWheel, early);
  element.addEventListener("touchstart", handleTouchStart, early);
  element.addEventListener("touchmove", handleTouchMove, early);
  return () => {
    element.removeEventListener("wheel", handleWheel, early);
    element.removeEventListener("touchstart", handleTouchStart, early);
    element.removeEventListener("touchmove", handleTouchMove, early);
  };
}
