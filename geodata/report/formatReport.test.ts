// @vitest-environment node
import { describe, expect, it } from "vitest";
import { makeCoverage } from "../../src/testing/makeCoverage.ts";
import { formatReport, REPORT_END, REPORT_START, replaceReport } from "./formatReport.ts";

describe("the report", () => {
  it("is put between its two lines, and nowhere else", () => {
    const text = `before\n${REPORT_START}\nold\n${REPORT_END}\nafter`;
    expect(replaceReport(text, "new")).toBe(
      `before\n${REPORT_START}\n\nnew\n\n${REPORT_END}\nafter`,
    );
    expect(() => replaceReport("nothing", "new")).toThrow(/no place for the report/);
  });

  it("has a line a table and a line a number of kinds", () => {
    const missions = {
      ...{ table: "missions", rows: 2000, parties: 2, pairs: 1, doubted: 1 },
      ...{ oldestYear: 2022, newestYear: 2025, sources: ["wikidata-2022", "own"] },
    };
    const report = formatReport(
      makeCoverage({ tables: [missions], pairs: 20_000, pairsByKinds: [19_993, 5, 2, 0] }),
    );
    expect(report).toContain("| `missions` | 2,000 | 2 | 1 | 2022–2025 | 1 | wikidata-2022, own |");
    expect(report).toContain("| 0 | 19,993 | 100.0 % |");
  });
});
