import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";
import { sweepVisit } from "./sweep/sweepVisit.ts";
import { SAMPLE_VISITS, sizeName } from "./sweep/visits.ts";

// The whole sweep is a command of its own: npm run sweep.
for (const visit of SAMPLE_VISITS) {
  test.describe(() => {
    test.use({ hasTouch: visit.size.isTouched, expectedComplaints: /.*/ });
    test(
      `nothing is hidden, cut or in the way: “${visit.address}” at ${sizeName(visit.size)}, ${visit.theme}`,
      sampleIf(visit.address === "?pair=MAR-RUS#trade"),
      async ({ page }) => {
        const faults = await sweepVisit(page, visit);
        expect(faults.map(({ kind, what, after }) => `${kind}: ${what} (after ${after})`)).toEqual(
          [],
        );
      },
    );
  });
}
