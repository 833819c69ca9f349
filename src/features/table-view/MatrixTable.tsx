import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import type { MatrixCell } from "../../domain/matrix.ts";
import { makePairKey, type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { matrixMessages as messages } from "../../messages/matrixView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import styles from "./MatrixView.module.css";
import { type CellPlace, nextCell } from "./matrixKeys.ts";

interface MatrixTableProps {
  readonly rows: readonly PartyCode[];
  readonly columns: readonly PartyCode[];
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly caption: string;
}

/** The matrix itself: one tab stop, in which the arrow keys move from cell to cell. */
export function MatrixTable({ rows, columns, cells, caption }: MatrixTableProps) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const selected = useAtlas(({ selection }) =>
    selection.kind === "pair" ? selection.pair : undefined,
  );
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  // The matrix may have become smaller.
  const active = {
    row: Math.min(chosen.row, rows.length - 1),
    column: Math.min(chosen.column, columns.length - 1),
  };
  const [told, setTold] = useState("");

  const open = ({ row, column }: CellPlace) => {
    const [one, other] = [rows[row], columns[column]];
    if (one && other && one !== other) store.getState().openPair(makePairKey(one, other), "list");
  };
  const handleClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    open(place);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.metaKey || event.shiftKey) return;
    const next = nextCell(place, event, { rows: rows.length, columns: columns.length });
    if (event.key === "Enter" || event.key === " ") open(place);
    else if (next) cellAt(table.current, next)?.focus();
    else return;
    event.preventDefault();
  };
  const handleFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (place) setActive(place);
    tell(event.target);
  };
  const tell = (target: EventTarget) => {
    const cell = (target as Element).closest("td, th");
    setTold(cell?.getAttribute("aria-label") ?? "");
  };

  return (
    <>
      <div className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with keys of its own is a grid
          role="grid"
          className={styles.table}
          onClick={handleClick}
          onKeyDown={handleKeyDown}
          onFocus={handleFocus}
          onMouseOver={(event) => tell(event.target)}
        >
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  aria-label={atlas.nameOf(column)}
                  data-active={index === active.column || undefined}
                >
                  <abbr title={atlas.nameOf(column)}>{column}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((party, row) => (
              <MatrixRow
                key={party}
                party={party}
                columns={columns}
                cells={cells[row] ?? []}
                activeColumn={row === active.row ? active.column : undefined}
                selectedColumn={partnerIndex(selected, party, columns)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.told} aria-hidden="true">
        {told || messages.hint}
      </p>
    </>
  );
}

function partnerIndex(
  pair: PairKey | undefined,
  party: PartyCode,
  columns: readonly PartyCode[],
): number | undefined {
  if (!pair) return undefined;
  const [codeA, codeB] = splitPairKey(pair);
  if (party !== codeA && party !== codeB) return undefined;
  const index = columns.indexOf(party === codeA ? codeB : codeA);
  return index < 0 ? undefined : index;
}

/** Before the cells stand the head's row and the column of names. */
function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = (target as Element).closest<HTMLTableCellElement>("tbody td");
  const row = cell?.closest("tr");
  return cell && row ? { row: row.sectionRowIndex, column: cell.cellIndex - 1 } : undefined;
}

function cellAt(
  table: HTMLTableElement | null,
  { row, column }: CellPlace,
): HTMLTableCellElement | undefined {
  return table?.tBodies[0]?.rows[row]?.cells[column + 1];
}
