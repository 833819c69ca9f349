import { useSyncExternalStore } from "react";

/** The width up to which the style sheets lay out a small screen. */
const SMALL = "(width <= 48rem)";

/** Returns whether the screen is small, as the style sheets see it. */
export function useIsSmallScreen(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(SMALL).matches);
}

function follow(onChange: () => void): () => void {
  const query = matchMedia(SMALL);
  query.addEventListener?.("change", onChange);
  return () => query.removeEventListener?.("change", onChange);
}
