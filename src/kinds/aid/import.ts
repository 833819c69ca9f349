import { sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";

const ENDS = ["donor", "recipient"];

/** Returns `aid.csv`: development aid of one state to another, net and gross, by year. */
export function importAid(aid: readonly TableRow[], parties: ReadonlySet<string>): ImportedTable {
  const { rows, remarks } = keepKnown(aid, ENDS, parties);
  const flows = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const { donor = "", recipient = "", measure = "" } = row;
    const key = `${donor} ${recipient}`;
    const flow = flows.get(key) ?? { donor, recipient };
    flow[measure] = yearCell(row.first_year ?? "", row.thousand_usd_2022_per_year ?? "");
    flows.set(key, flow);
  }
  const own = sortRows([...flows.values()], ENDS);
  return { text: writeTable([...ENDS, "net", "gross"], own), remarks };
}
