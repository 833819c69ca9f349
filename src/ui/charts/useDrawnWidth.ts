import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Returns how many pixels wide an element is, so that what is drawn in it is neither stretched nor has type of
 * another size than the page. On paper it is as it was on the screen.
 * @param before it is measured
 */
export function useDrawnWidth(element: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(
    function followWidth() {
      if (!element.current) return;
      const measure = (found: number) => found > 0 && setWidth(Math.floor(found));
      measure(element.current.getBoundingClientRect().width);
      const sizes = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
      sizes.observe(element.current);
      return () => sizes.disconnect();
    },
    [element],
  );
  return width;
}
