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

/** Returns the problems by file, line and column, so that the list is the same every time. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      compareText(one.file, other.file) ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0) ||
      compareText(one.found, other.found),
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
