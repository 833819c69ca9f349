import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";

const COLUMNS = [
  "sender_region",
  "host_region",
  "class",
  "share",
  "low",
  "high",
  "yardstick",
  "found",
  "measured_on",
  "basis",
];

/** Returns `mission_coverage.csv`: which share of the existing missions the table of missions has. */
export function importMissionCoverage(measured: readonly TableRow[]): ImportedTable {
  const rows = measured.map((row): OwnRow => {
    const [measuredOn = "", basis] = (row.basis ?? "").split(/: (.*)/s);
    const percent = (share = "") => Math.round(Number(share) * 100);
    return {
      ...row,
      share: percent(row.share),
      low: percent(row.low),
      high: percent(row.high),
      measured_on: basis === undefined ? undefined : measuredOn,
      basis: basis ?? row.basis,
    };
  });
  return {
    text: writeTable(COLUMNS, sortRows(rows, ["class", "sender_region", "host_region"])),
    remarks: [],
  };
}
