import { type ReactNode, useEffect } from "react";
import { MatrixView } from "./MatrixView.tsx";
import { TableView } from "./TableView.tsx";

interface TableOrMatrixProps {
  readonly view: "table" | "matrix";
  /** The choice of which pairs are shown. */
  readonly lines: ReactNode;
  /** Leads to where the reader chooses fewer parties. */
  readonly onNarrow: () => void;
  /** What the first picture did without may come. */
  readonly onDrawn: () => void;
}

/** The set as a table or a matrix; both come in one part of the program. */
export function TableOrMatrix({ view, lines, onNarrow, onDrawn }: TableOrMatrixProps) {
  useEffect(
    function markDrawn() {
      performance.mark("dyad:page-drawn");
      // Not before the table has been painted.
      const timer = setTimeout(onDrawn, 100);
      return () => clearTimeout(timer);
    },
    [onDrawn],
  );
  return view === "table" ? (
    <TableView lines={lines} />
  ) : (
    <MatrixView lines={lines} onNarrow={onNarrow} />
  );
}
