/** A table in our own form, and what was left out of it or is remarkable, with the reason. */
export interface ImportedTable {
  readonly text: string;
  readonly remarks: readonly string[];
}
