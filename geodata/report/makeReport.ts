import { measureCoverage } from "../compile/coverage.ts";
import type { DecodedEdition } from "./decodeEdition.ts";
import { formatDated } from "./formatDated.ts";
import { formatFormer } from "./formatFormer.ts";
import { formatReport } from "./formatReport.ts";
import { formatTold } from "./formatTold.ts";
import { measureDated } from "./measureDated.ts";
import { measureFormer } from "./measureFormer.ts";
import { measureTold } from "./measureTold.ts";

/**
 * Returns the report of `geodata/README.md`. It looks at every pair as a reader does, which takes a
 * while: no check and no build waits for it.
 */
export function makeReport(edition: DecodedEdition): string {
  return [
    formatReport(measureCoverage(edition.geodata)),
    formatTold(measureTold(edition)),
    formatDated(measureDated(edition)),
    formatFormer(measureFormer(edition)),
  ].join("\n\n");
}
