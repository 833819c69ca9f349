import { memo } from "react";
import type { MatrixCell } from "../../domain/matrix.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectFacts } from "../../store/selectors.ts";
import styles from "./MatrixView.module.css";
import { nameCell } from "./nameCell.ts";
import { SIGNS } from "./signs.ts";

interface MatrixRowProps {
  readonly party: PartyCode;
  readonly columns: readonly PartyCode[];
  readonly cells: readonly MatrixCell[];
  /** The one cell of the matrix that the Tab key reaches, where it is in this row. */
  readonly activeColumn: number | undefined;
  readonly selectedColumn: number | undefined;
}

/** A row of plain cells: thousands of them stand there, so only rows that change are drawn anew. */
export const MatrixRow = memo(function MatrixRow({
  party,
  columns,
  cells,
  activeColumn,
  selectedColumn,
}: MatrixRowProps) {
  const atlas = useAtlas((state) => state.atlas);
  const facts = useAtlas(selectFacts);
  return (
    <tr data-active={activeColumn !== undefined || undefined}>
      <th scope="row">
        <span>{atlas.nameOf(party)}</span>
      </th>
      {columns.map((column, index) => {
        const cell = cells[index];
        return (
          cell && (
            <td
              key={column}
              className={styles.cell}
              data-sign={cell.sign}
              aria-label={nameCell(cell, [party, column], atlas.nameOf, facts)}
              aria-current={index === selectedColumn || undefined}
              tabIndex={index === activeColumn ? 0 : -1}
            >
              {SIGNS[cell.sign]}
            </td>
          )
        );
      })}
    </tr>
  );
});
