import { useEffect } from "react";

/** What a reader does who goes on by himself. */
const ACTS = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Brings a section to the top of the page, and keeps it there while parts above it come and grow, until
 * the reader acts.
 * @param isHere whether all sections are there: one may come with the facts that it tells
 */
export function useSectionInPlace(section: string | undefined, isHere = true): void {
  useEffect(
    function keepInPlace() {
      const isWanted = section !== undefined && isHere;
      const element = isWanted ? document.getElementById(section) : null;
      const page = element?.parentElement;
      if (!element || !page) return;
      const show = () => element.scrollIntoView({ block: "start" });
      show();
      const sizes = new ResizeObserver(show);
      // The page itself is as high as the panel: what grows are its sections.
      for (const part of page.children) sizes.observe(part);
      const stop = () => sizes.disconnect();
      for (const act of ACTS) window.addEventListener(act, stop, { once: true, passive: true });
      return () => {
        stop();
        for (const act of ACTS) window.removeEventListener(act, stop);
      };
    },
    [section, isHere],
  );
}
