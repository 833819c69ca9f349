// @vitest-environment node
import { describe, expect, it } from "vitest";
import { yearCell, yearCellOfColumns } from "./yearCells.ts";

describe("figures of years become a cell", () => {
  it("of the first year with a figure and all to the last", () => {
    expect(yearCell("2001", "5;;0")).toBe("2001:5;;0");
    expect(yearCell("2001", ";;7;8;")).toBe("2003:7;8");
  });

  it("from columns of years that are not each year", () => {
    const row = { origin: "MAR", "1990": "12", "1995": "", "2000": "3" };
    expect(yearCellOfColumns(row, /^(\d{4})$/)).toBe("1990:12;;;;;;;;;;3");
    const money = { thousand_usd_2017: "", thousand_usd_2018: "4000" };
    expect(yearCellOfColumns(money, /^thousand_usd_(\d{4})$/)).toBe("2018:4000");
  });

  it("if there is any", () => {
    expect(() => yearCell("2001", ";;")).toThrow(/no figure/);
  });
});
