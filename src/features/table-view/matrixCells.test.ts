import { describe, expect, it } from "vitest";
import { code } from "../../testing/codes.ts";
import { makeAtlas } from "../../testing/makeAtlas.ts";
import { nextCell } from "./matrixKeys.ts";
import { nameCell } from "./nameCell.ts";

const ATLAS = makeAtlas();

describe("the name of a cell", () => {
  const name = (cell: Parameters<typeof nameCell>[0], row: string, column: string) =>
    nameCell(cell, [code(row), code(column)], (party) => ATLAS.nameOf(party));

  it("has code order where there is no direction, and the direction where there is one", () => {
    expect(name({ sign: "relations" }, "PER", "MAR")).toBe("Morocco–Peru: diplomatic relations");
    expect(name({ sign: "mission" }, "PER", "MAR")).toBe("Peru in Morocco: resident mission");
    expect(name({ sign: "no-mission" }, "MAR", "PER")).toBe("Morocco in Peru: no mission found");
    expect(name({ sign: "trade-1", thousandUsd: 24_000 }, "MAR", "PER")).toBe(
      "Morocco to Peru: US$\u00a024\u00a0million",
    );
    expect(name({ sign: "no-figure" }, "MAR", "PER")).toBe("Morocco to Peru: no figure");
    expect(name({ sign: "same" }, "MAR", "MAR")).toBe("Morocco: one and the same");
  });
});

describe("the keys", () => {
  const size = { rows: 20, columns: 5 };
  const press = (key: string, ctrlKey = false) =>
    nextCell({ row: 3, column: 2 }, { key, ctrlKey }, size);
  it("move by cell, by page, and to the ends", () => {
    expect(press("ArrowUp")).toEqual({ row: 2, column: 2 });
    expect(press("ArrowDown")).toEqual({ row: 4, column: 2 });
    expect(press("ArrowLeft")).toEqual({ row: 3, column: 1 });
    expect(press("ArrowRight")).toEqual({ row: 3, column: 3 });
    expect(press("PageUp")).toEqual({ row: 0, column: 2 });
    expect(press("PageDown")).toEqual({ row: 13, column: 2 });
    expect(press("Home")).toEqual({ row: 3, column: 0 });
    expect(press("End")).toEqual({ row: 3, column: 4 });
    expect(press("Home", true)).toEqual({ row: 0, column: 0 });
    expect(press("End", true)).toEqual({ row: 19, column: 4 });
    expect(press("x")).toBeUndefined();
  });

  it("stop at the edge", () => {
    expect(nextCell({ row: 19, column: 4 }, { key: "ArrowDown", ctrlKey: false }, size)).toEqual({
      row: 19,
      column: 4,
    });
  });
});
