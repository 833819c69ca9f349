import { ArrowDown, ArrowUp } from "lucide-react";
import { showWhole } from "../../ui/showWhole.ts";
import type { Column } from "./column.ts";
import styles from "./DataTable.module.css";
import type { Sort } from "./sortRows.ts";

/** The head of a column: pressing it sorts by the column, again turns the order round. */
export function SortHead<Row>({
  column,
  sort,
  onPress,
}: {
  readonly column: Column<Row>;
  readonly sort: Sort;
  readonly onPress: () => void;
}) {
  const isSorted = sort.column === column.id;
  const Arrow = sort.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : undefined} data-figure={column.isFigure}>
      <button type="button" onClick={onPress} onFocus={showWhole}>
        <span className={styles.headTitle}>
          {column.title}
          <Arrow size={13} aria-hidden="true" className={styles.arrow} />
        </span>
        {column.unit && <span className={styles.unit}>{column.unit}</span>}
      </button>
    </th>
  );
}
