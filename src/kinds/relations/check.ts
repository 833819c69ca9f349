import type { CheckedRow, RowFault } from "../checks.ts";

/** The two pages do not agree, or a caution says what the date is counted from. */
export function isRelationDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.grade !== "agreed" || row.caution !== undefined;
}

/** A row is about two parties, and speaks for no third: neither its pages nor who did it are another's. */
export function checkSpeakers<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows.flatMap((row) => {
    const { a, b, by, pages = [] } = row.value;
    const pair: readonly unknown[] = [a, b];
    const told: readonly (readonly [string, readonly unknown[]])[] = [
      ["pages", pages as readonly unknown[]],
      ["by", by === undefined ? [] : [by]],
    ];
    return told.flatMap(([column, codes]): RowFault<Row>[] => {
      const other = codes.find((code, at) => !pair.includes(code) || codes.indexOf(code) < at);
      if (other === undefined) return [];
      const allowed = `allowed are ${pair.join(" and ")}, each once`;
      return [{ row, found: `${column} has ${other}`, allowed }];
    });
  });
}
