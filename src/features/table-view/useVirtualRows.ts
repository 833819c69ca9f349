import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { flushSync } from "react-dom";

/** Above so many rows only those in view are in the document: below, the browser's own search works. */
const MOST_PLAIN_ROWS = 500;
/** Height of a row in pixels: --row-height of the style sheet at the browser's usual size of letters. */
const USUAL_ROW_HEIGHT = 40;
const OVERSCAN = 12;
/** As many rows as no window is high for come at first, and as many more whenever the reader can be answered. */
const ROWS_AT_ONCE = 40;

/** A row in the document, and how many pixels of rows that are not stand before it. */
interface PlacedRow {
  readonly index: number;
  readonly gap: number;
}

interface VirtualRows {
  readonly isVirtual: boolean;
  /** Of a table that will stand whole, rows are still to come. */
  readonly isComing: boolean;
  readonly rows: readonly PlacedRow[];
  /** Pixels of rows that stand after the last one. */
  readonly gapAfter: number;
  /** The row that Tab leads to: the one that last had the focus. */
  readonly reachable: number;
  /** Brings a row into view and gives its main button the focus. */
  readonly focusRow: (index: number) => void;
  readonly showRow: (index: number) => void;
  /** Keeps a row in the document wherever the reader scrolls: the focus is on it. */
  readonly holdRow: (index: number) => void;
}

/** Returns which rows are in the document. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): VirtualRows {
  const isPrinting = useIsPrinting();
  const isVirtual = count > MOST_PLAIN_ROWS && !isPrinting;
  const [held, setHeld] = useState<number | undefined>();
  const [rowHeight, setRowHeight] = useState(USUAL_ROW_HEIGHT);
  const { come, bringAll } = useComingRows(isVirtual ? 0 : count);
  const plainCount = isPrinting ? count : come;
  const virtualizer = useVirtualizer({
    count: isVirtual ? count : 0,
    // To ask the scroller for its size would lay the page out before it is drawn.
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The head sticks over the topmost rows.
    scrollPaddingEnd: USUAL_ROW_HEIGHT * 2,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return held === undefined || held >= count || shown.includes(held)
        ? shown
        : [...shown, held].sort((one, other) => one - other);
    },
  });

  useLayoutEffect(function measureRows() {
    // Letters of another size, and fingers, make rows of another height.
    const row = scroller.current?.querySelector<HTMLElement>("tr[data-index]");
    if (isVirtual && row && row.offsetHeight > 0) setRowHeight(row.offsetHeight);
  });
  useLayoutEffect(
    function placeRowsAnew() {
      if (rowHeight > 0) virtualizer.measure();
    },
    [rowHeight, virtualizer],
  );

  const rowAt = useCallback(
    (index: number) =>
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`) ?? undefined,
    [scroller],
  );
  const showRow = useCallback(
    (index: number) => {
      if (isVirtual) virtualizer.scrollToIndex(index, { align: "auto" });
      else if (index < plainCount) rowAt(index)?.scrollIntoView({ block: "nearest" });
    },
    [isVirtual, virtualizer, rowAt, plainCount],
  );
  const focusRow = useCallback(
    (index: number) => {
      // The row has to be there before it can take the focus.
      flushSync(() => {
        setHeld(index);
        bringAll();
      });
      rowAt(index)?.querySelector("button")?.focus({ preventScroll: isVirtual });
      if (isVirtual) virtualizer.scrollToIndex(index, { align: "auto" });
    },
    [isVirtual, virtualizer, rowAt, bringAll],
  );

  const items = virtualizer.getVirtualItems();
  return {
    isVirtual,
    isComing: plainCount < count && !isVirtual,
    rows: isVirtual
      ? items.map(({ index, start }, place) => ({
          index,
          gap: start - (items[place - 1]?.end ?? 0),
        }))
      : Array.from({ length: plainCount }, (_, index) => ({ index, gap: 0 })),
    reachable: held !== undefined && held < count ? held : (items[0]?.index ?? 0),
    gapAfter: isVirtual
      ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
      : (count - plainCount) * rowHeight,
    focusRow,
    showRow,
    holdRow: setHeld,
  };
}

/** Returns how many of the rows are there by now: the first at once, the others step by step. */
function useComingRows(count: number): { readonly come: number; readonly bringAll: () => void } {
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  useEffect(
    function bringMore() {
      if (limit < count) startTransition(() => setLimit(limit + ROWS_AT_ONCE));
    },
    [limit, count],
  );
  const bringAll = useCallback(() => setLimit(Number.POSITIVE_INFINITY), []);
  return { come: Math.min(limit, count), bringAll };
}

/** On paper all rows stand. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(function followPrinting() {
    // The browser takes the picture as soon as the listeners are done.
    const start = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
