import { memo, type ReactNode } from "react";
import { findFlag } from "../../data/loadDataset.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { FlagImage } from "../../ui/FlagImage.tsx";
import type { Cell, Column } from "./column.ts";
import styles from "./DataTable.module.css";
import type { TableContent } from "./tableModel.ts";

interface TableRowProps<Row> {
  readonly content: TableContent<Row>;
  readonly row: Row;
  readonly index: number;
  readonly isVirtual: boolean;
  /** Whether Tab leads to its buttons. */
  readonly isReachable: boolean;
  readonly isSelected: boolean;
  readonly onFocus: (index: number) => void;
}

/**
 * A row: its first cell has the button that opens its page; so does a click anywhere on it. It is drawn anew only
 * when it changes: others come below it.
 */
export const TableRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>(props: TableRowProps<Row>) {
  const { content, row, index, isVirtual, isReachable, isSelected, onFocus } = props;
  const [first, ...rest] = content.columns;
  return (
    <tr
      data-index={index}
      data-selected={isSelected || undefined}
      // The head is the first row.
      aria-rowindex={isVirtual ? index + 2 : undefined}
      onClick={() => content.open(row)}
      onFocus={() => onFocus(index)}
    >
      {first && (
        <th scope="row">
          <button
            type="button"
            className={styles.main}
            tabIndex={isReachable ? 0 : -1}
            aria-label={content.nameOf(row)}
            title={content.nameOf(row)}
            aria-current={isSelected || undefined}
            data-opens={content.idOf(row)}
          >
            <CellContent column={first} row={row} />
          </button>
        </th>
      )}
      {rest.map((column) => (
        <TableCell key={column.id} column={column} row={row} isReachable={isReachable} />
      ))}
    </tr>
  );
}

function TableCell<Row>({
  column,
  row,
  isReachable,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isReachable: boolean;
}) {
  const store = useAtlasStoreApi();
  const cell = column.cellOf(row);
  const pair = column.pairOf?.(row);
  return (
    <td data-figure={column.isFigure} data-missing={cell.isMissing} title={titleOf(column, cell)}>
      {pair ? (
        <button
          type="button"
          className={styles.opens}
          tabIndex={isReachable ? 0 : -1}
          data-opens={pair}
          onClick={(event) => {
            event.stopPropagation();
            store.getState().openPair(pair, "list");
          }}
        >
          <CellText column={column} text={cell.text} />
        </button>
      ) : (
        <CellContent column={column} row={row} />
      )}
    </td>
  );
}

/** Long words are cut off where the column ends. */
function titleOf<Row>({ width }: Column<Row>, { text }: Cell): string | undefined {
  return width === "words" ? text : undefined;
}

function CellContent<Row>({
  column,
  row,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
}): ReactNode {
  const { text, spoken, note } = column.cellOf(row);
  const party = column.partyOf?.(row);
  if (party) {
    return (
      <span className={styles.party}>
        <FlagImage code={party} findAddress={findFlag} />
        <span className={styles.name}>
          {text}
          {note && <span className={styles.note}>{note}</span>}
        </span>
      </span>
    );
  }
  if (spoken === undefined) return <CellText column={column} text={text} />;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className={styles.spoken}>{spoken}</span>
    </>
  );
}

/** Words may take two lines, and are cut off after them. */
function CellText<Row>({ column, text }: { readonly column: Column<Row>; readonly text: string }) {
  return column.width === "words" || column.width === "short" ? (
    <span className={styles.lines}>{text}</span>
  ) : (
    text
  );
}
