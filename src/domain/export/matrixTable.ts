import { fillMatrix, type MatrixCell, type MatrixMode } from "../matrix.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { type ExportView, NONE_FOUND, nameSources, sourcesOfTables, TABLES } from "./exportView.ts";

/** What stands where a party meets itself. */
const SAME = "–";

/**
 * Returns the matrix of a view: a row a party, with a column for each party that it meets, named by
 * its code. Missions and trade, in thousand US dollars, run from the row's party to the column's; a
 * figure that is missing is empty. Without a matrix, or while what it shows has not come, there are
 * no rows.
 */
export function listMatrixRows(view: ExportView): ExportTable {
  const { world, matrix, trade, coverage } = view;
  const cells = matrix && fillMatrix(world, matrix.lines, { ...matrix, trade });
  if (!matrix || !cells) return { columns: [], rows: [] };
  const { atlas } = world;
  const { tables, shows } = contentOf(view, matrix.lines);
  const common = {
    shows,
    sources: nameSources(coverage, sourcesOfTables(coverage, tables)),
    year: matrix.lines === "trade" ? trade?.year : world.year,
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
  readonly tables: readonly string[];
  readonly shows: string;
}

function contentOf({ lineSubject }: ExportView, lines: MatrixMode): MatrixContent {
  switch (lines) {
    case "subject":
      return {
        tables: lineSubject ? [lineSubject.id] : [],
        shows: `${lineSubject?.name ?? ""}; one way is from the row to the column`,
      };
    case "missions":
      return { tables: TABLES.missions, shows: "resident mission of the row in the column" };
    case "trade":
      return { tables: TABLES.trade, shows: "exports of the row to the column, thousand US$" };
    default:
      return { tables: TABLES.relations, shows: "diplomatic relations" };
  }
}

function writeCell(cell: MatrixCell | undefined, { lineSubject }: ExportView): Cell {
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
      return lineSubject?.words[cell.lineClass];
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
