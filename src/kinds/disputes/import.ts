import { continueStates, orderEnds, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepOnce } from "../../../geodata/import/leftOut.ts";

const COLUMNS = [
  ...["a", "b", "dispute_id", "level", "act_of_a", "act_of_b", "is_left_out"],
  ...["since", "until", "note"],
];

const LEVELS: Readonly<Record<string, string>> = {
  none: "none",
  threat: "threat",
  "display of force": "display",
  "use of force": "use",
  war: "war",
};

const ACTS: Readonly<Record<string, string>> = {
  "": "",
  none: "",
  "threat to use force": "threat-to-use-force",
  "threat to blockade": "threat-to-blockade",
  "threat to occupy territory": "threat-to-occupy",
  "threat to declare war": "threat-of-war",
  "show of force": "show-of-force",
  alert: "alert",
  mobilisation: "mobilisation",
  "border fortified": "border-fortified",
  "border violation": "border-violation",
  blockade: "blockade",
  "occupation of territory": "occupation",
  seizure: "seizure",
  attack: "attack",
  clash: "clash",
  "declaration of war": "declaration-of-war",
  "interstate war": "war",
  "joins interstate war": "joins-war",
};

/**
 * Returns `disputes.csv`: what one did to the other at most, and when. How it came out is a verdict of the
 * source, and stays there.
 */
export function importDisputes(
  disputes: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofActors = keepKnown(disputes, ["a", "b"], known);
  const { rows, remarks } = keepOnce(ofActors.rows, ["a", "b", "mid_number", "since"]);
  const sided = [["highest_act_a", "highest_act_b"] as const];
  const own = orderEnds(continueStates(rows, ["a", "b"]), sided).map(
    (row): OwnRow => ({
      ...row,
      dispute_id: `mid-${row.mid_number}`,
      level: wordFor(LEVELS, row.highest_level),
      act_of_a: wordFor(ACTS, row.highest_act_a),
      act_of_b: wordFor(ACTS, row.highest_act_b),
      // Empty: the re-coding does not reach so far.
      is_left_out: row.kept_by_gibler_miller_little === "no" ? "yes" : "",
    }),
  );
  return {
    text: writeTable(COLUMNS, sortRows(own, ["a", "b", "since", "dispute_id"])),
    remarks: [...ofActors.remarks, ...remarks],
  };
}
