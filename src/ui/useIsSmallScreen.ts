import { useCallback, useSyncExternalStore } from "react";

/**
 * The window in which the style sheets lay out a small screen: narrow, or so low that a slider and a
 * legend would hide the map.
 */
export const SMALL_SCREEN = "(width <= 48rem) or (height <= 30rem)";

/** Returns whether the screen is small, as the style sheets see it. */
export function useIsSmallScreen(): boolean {
  return useMatches(SMALL_SCREEN);
}

/** Returns whether a media query holds, now and whenever that changes. */
export function useMatches(query: string): boolean {
  const follow = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener?.("change", onChange);
      return () => list.removeEventListener?.("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => matchMedia(query).matches);
}
