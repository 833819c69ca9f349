import type { Problem } from "../../src/draft/files/problem.ts";

export { formatProblem, type Place, type Problem } from "../../src/draft/files/problem.ts";

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
