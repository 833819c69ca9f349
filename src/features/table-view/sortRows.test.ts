import { describe, expect, it } from "vitest";
import type { Column } from "./column.ts";
import { nextSort, sortRows } from "./sortRows.ts";

interface Row {
  readonly name: string;
  readonly key: number | undefined;
}
const ROWS: readonly Row[] = [
  { name: "c", key: 2 },
  { name: "b", key: undefined },
  { name: "d", key: 1 },
  { name: "a", key: 2 },
];
const byName = ({ name }: Row) => name.charCodeAt(0);
const order = (direction: "ascending" | "descending", isApart?: (row: Row) => boolean) =>
  sortRows(ROWS, {
    direction,
    keyOf: ({ key }) => key,
    tieOf: byName,
    ...(isApart && { isApart }),
  })
    .map(({ name }) => name)
    .join("");

describe("sorting", () => {
  it("puts equal rows in the order of their names, in either direction", () => {
    expect(order("ascending")).toBe("dacb");
    expect(order("descending")).toBe("acdb");
  });

  it("keeps apart what stands apart", () => {
    expect(order("ascending", ({ name }) => name === "d")).toBe("acbd");
    expect(order("descending", ({ name }) => name === "a")).toBe("cdba");
  });

  it("begins with a column's own direction, then turns it round", () => {
    const column = { id: "count", firstDirection: "descending" } as Column<Row>;
    const first = nextSort({ column: "name", direction: "ascending" }, column);
    expect(first).toEqual({ column: "count", direction: "descending" });
    const second = nextSort(first, column);
    expect(second.direction).toBe("ascending");
    expect(nextSort(second, column).direction).toBe("descending");
  });
});
