// @vitest-environment node
/** The report of the data's own README, which looks at every pair as a reader does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeRealEdition } from "../../geodata/report/decodeEdition.ts";
import { replaceReport } from "../../geodata/report/formatReport.ts";
import { makeReport } from "../../geodata/report/makeReport.ts";

it("the report stands in geodata/README.md as the data has it", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../geodata/README.md"), "utf8");
  // After a change of the data: npm run geodata:report -- --write
  expect(readme).toBe(replaceReport(readme, makeReport(decodeRealEdition())));
});
