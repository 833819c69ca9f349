import { useEffect, useRef } from "react";
import type { Column } from "./column.ts";
import styles from "./DataTable.module.css";
import { SortHead } from "./SortHead.tsx";
import { nextSort, type Sort } from "./sortRows.ts";
import { TableRow } from "./TableRow.tsx";
import type { TableContent } from "./tableModel.ts";
import { useRowKeys } from "./useRowKeys.ts";
import { useVirtualRows } from "./useVirtualRows.ts";

/**
 * A table that sorts by each column; of very many rows only those in view are in the document. All its
 * rows are one stop for Tab, between which the arrow keys move: what comes after them is near.
 */
export function DataTable<Row>({
  content,
  caption,
  sort,
  onSort,
  selectedId,
}: {
  readonly content: TableContent<Row>;
  readonly caption: string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Of the row whose page is open. */
  readonly selectedId: string | undefined;
}) {
  const { columns, rows } = content;
  const scroller = useRef<HTMLDivElement>(null);
  const placed = useVirtualRows(scroller, rows.length);
  const handleKeyDown = useRowKeys(rows.length, placed.focusRow);
  const { showRow } = placed;
  const selectedIndex =
    selectedId === undefined ? -1 : rows.findIndex((row) => content.idOf(row) === selectedId);
  useEffect(
    function showSelected() {
      if (selectedIndex >= 0) showRow(selectedIndex);
    },
    [selectedIndex, showRow],
  );
  const isVirtual = placed.isVirtual || undefined;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div
      ref={scroller}
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-takes-focus
      onKeyDown={handleKeyDown}
    >
      <table
        className={styles.table}
        aria-rowcount={isVirtual && rows.length + 1}
        data-virtual={isVirtual}
        aria-busy={placed.isComing || undefined}
      >
        <caption className={styles.caption}>{caption}</caption>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} className={styles[width]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={isVirtual && 1}>
            {columns.map((column) => (
              <SortHead
                key={column.id}
                column={column}
                sort={sort}
                onPress={() => onSort(nextSort(sort, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {placed.rows.flatMap(({ index, gap }) => {
            const row = rows[index];
            if (row === undefined) return [];
            return [
              <Gap key={`before ${content.idOf(row)}`} height={gap} columns={columns} />,
              <TableRow
                key={content.idOf(row)}
                content={content}
                row={row}
                index={index}
                isVirtual={placed.isVirtual}
                isReachable={index === placed.reachable}
                isSelected={index === selectedIndex}
                onFocus={placed.holdRow}
              />,
            ];
          })}
          <Gap height={placed.gapAfter} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}

/** The place of rows that are not in the document. */
function Gap<Row>({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: readonly Column<Row>[];
}) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      {/* The height is a number that no style sheet can know. */}
      <td colSpan={columns.length} className={styles.gap} style={{ blockSize: height }} />
    </tr>
  );
}
