import { type PointerEvent, useRef, useState } from "react";
import type { LineYear } from "./useEarlyYear.ts";

/** A drawing of rows over an axis of years, in pixels of its own. */
interface DrawnAxis {
  readonly width: number;
  /** Where the axis begins. */
  readonly from: number;
  /** Returns the year at so many pixels from there. */
  readonly yearAt: (x: number) => number;
}

/**
 * Returns what the hand does with the year of a drawing: a press or a drag moves it, a pointer that rests reads
 * another year meanwhile. A press on a mark is not meant for the year.
 */
export function useYearDrag(
  { width, from, yearAt }: DrawnAxis,
  { move, settle }: Pick<LineYear, "move" | "settle">,
) {
  const [hovered, setHovered] = useState<number | undefined>();
  const isDragged = useRef<boolean>(false);
  const yearUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    return yearAt(((event.clientX - left) * width) / (drawn || width) - from);
  };
  const end = () => {
    if (isDragged.current) settle();
    isDragged.current = false;
  };
  return {
    hovered,
    forget: () => setHovered(undefined),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.target instanceof Element && event.target.closest("a")) return;
        isDragged.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        move(yearUnder(event), "dragged");
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (isDragged.current) move(yearUnder(event), "dragged");
        else if (event.pointerType === "mouse") setHovered(yearUnder(event));
      },
      onPointerUp: end,
      onPointerCancel: end,
      onPointerLeave: () => setHovered(undefined),
    },
  };
}
