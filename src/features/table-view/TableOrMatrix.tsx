import { useEffect } from "react";
import { MatrixView } from "./MatrixView.tsx";
import { TableView } from "./TableView.tsx";

interface TableOrMatrixProps {
  readonly view: "table" | "matrix";
  /** Leads to where the reader chooses fewer parties. */
  readonly onNarrow: () => void;
  /** What the first picture did without may come. */
  readonly onDrawn: () => void;
}

/** The set as a table or a matrix; both come in one part of the program. */
export function TableOrMatrix({ view, onNarrow, onDrawn }: TableOrMatrixProps) {
  useEffect(
    function markDrawn() {
      performance.mark("dyad:page-drawn");
      // Not before the table has been painted.
      const timer = setTimeout(onDrawn, 100);
      return () => clearTimeout(timer);
    },
    [onDrawn],
  );
  return view === "table" ? <TableView /> : <MatrixView onNarrow={onNarrow} />;
}
