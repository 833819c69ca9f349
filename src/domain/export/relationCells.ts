import type { RelationRow } from "../relationRow.ts";
import type { Cell } from "./csv.ts";
import { dateCells } from "./dateCells.ts";
import { type ExportView, NONE_FOUND, nameSources, sourcesOfTables } from "./exportView.ts";

/** How the state of relations reads in a file. */
const RELATION_WORDS: Readonly<Record<NonNullable<RelationRow["state"]>, string>> = {
  relations: "relations",
  broken: "broken off or suspended",
  "stated-none": "stated that there are none",
  "nothing-found": NONE_FOUND,
  "not-independent": "one not independent",
};

/** The state of the relations of two parties in the year shown, and what is known of its beginning. */
export interface RelationCells {
  readonly relations: Cell;
  /** The first day that the date can mean, which sorts; empty where nobody says when. */
  readonly relations_since: Cell;
  /** How exact it is: "day", "year", "some time within" … */
  readonly relations_since_precision: Cell;
  /** Code of the party that took the step, where a source says so. */
  readonly relations_by: Cell;
  readonly relations_sources: Cell;
}

/**
 * Returns the cells on the relations of two parties. Where no change tells of the state, its sources are
 * those of the tables that were looked through.
 */
export function describeRelations(
  { state, since, by, sourceIds }: RelationRow,
  view: Pick<ExportView, "coverage" | "tables">,
): RelationCells {
  const date = since && dateCells(since);
  const sources =
    state === "not-independent"
      ? sourcesOfTables(view, "statehood")
      : (sourceIds ?? sourcesOfTables(view, "relations"));
  return {
    relations: state && RELATION_WORDS[state],
    relations_since: date?.from,
    relations_since_precision: date?.precision,
    relations_by: by,
    relations_sources: nameSources(view.coverage, sources),
  };
}
