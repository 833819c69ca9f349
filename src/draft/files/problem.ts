/** Something in the data that the build does not accept. */
export interface Problem {
  /** Path inside the project, with slashes: `geodata/parties.csv`. */
  readonly file: string;
  /** From 1; absent when the problem is the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  readonly found: string;
  readonly allowed: string;
}

/** Where in a file a value stands. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Returns `file:line:column: what was found; what is allowed`. */
export function formatProblem({ file, line, column, found, allowed }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: ${found}; ${allowed}`;
}
