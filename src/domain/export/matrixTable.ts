import { cellsOf, fillMatrix, type MatrixCell, type MatrixCells } from "../matrix.ts";
import type { Cell, ExportTable } from "./csv.ts";
import {
  type ExportView,
  NONE_FOUND,
  nameSources,
  sourcesOfTables,
  type TablesOfView,
} from "./exportView.ts";

/** What stands where a party meets itself. */
const SAME = "–";

/**
 * Returns the matrix of a view: a row a party, with a column for each party that it meets, named by
 * its code. Missions and trade, in thousand US dollars, run from the row's party to the column's; a
 * figure that is missing is empty. Without a matrix, or while what it shows has not come, there are
 * no rows.
 */
export function listMatrixRows(view: ExportView): ExportTable {
  const { world, lines, matrix, trade, coverage } = view;
  const shown = cellsOf(lines);
  const cells = matrix && fillMatrix(world, lines, { ...matrix, trade });
  if (!matrix || !cells) return { columns: [], rows: [] };
  const { atlas } = world;
  const { tables, shows } = CONTENTS[shown](view);
  const common = {
    shows,
    sources: nameSources(coverage, sourcesOfTables(view, tables)),
    year: shown === "trade" ? trade?.year : world.year,
    as_of: atlas.asOf,
    data_version: atlas.dataVersion,
  };
  return {
    columns: ["code", "name", ...matrix.columns, ...Object.keys(common)],
    rows: matrix.rows.map((party, row) => ({
      code: party,
      name: atlas.nameOf(party),
      ...Object.fromEntries(
        matrix.columns.map((column, index) => [column, writeCell(cells[row]?.[index], view)]),
      ),
      ...common,
    })),
  };
}

interface MatrixContent {
  readonly tables: keyof TablesOfView;
  readonly shows: string;
}

const CONTENTS: Readonly<Record<MatrixCells, (view: ExportView) => MatrixContent>> = {
  states: () => ({ tables: "relations", shows: "diplomatic relations" }),
  missions: () => ({ tables: "missions", shows: "resident mission of the row in the column" }),
  trade: () => ({ tables: "trade", shows: "exports of the row to the column, thousand US$" }),
  classes: ({ lines: { facts } }) => ({
    tables: "lines",
    shows: `${facts?.name ?? ""}; one way is from the row to the column`,
  }),
};

function writeCell(cell: MatrixCell | undefined, { lines }: ExportView): Cell {
  if (!cell) return undefined;
  switch (cell.sign) {
    case "no-figure":
      return undefined;
    case "same":
      return SAME;
    case "mission":
      return "yes";
    case "tie-strong":
    case "tie-plain":
    case "tie-one-way":
    case "tie-dashed":
    case "tie-dotted":
      return lines.facts?.words[cell.lineClass];
    case "no-mission":
    case "no-tie":
    case "nothing-found":
      return NONE_FOUND;
    case "trade-1":
    case "trade-2":
    case "trade-3":
    case "trade-4":
      return cell.thousandUsd;
    default:
      return cell.sign;
  }
}
