import { test } from "@playwright/test";
import type { MetFault } from "../browser/sweep/fault.ts";
import { findContrastFaults, sweepVisit } from "../browser/sweep/sweepVisit.ts";
import { ADDRESSES, SIZES, sizeName, type Visit } from "../browser/sweep/visits.ts";

/** Widths at which the dark is swept as well, and at which colours are looked at: desk, tablet, phone. */
const DARK_WIDTHS = [1440, 820, 390];
const COLOUR_WIDTHS = [1440, 390];

for (const size of SIZES) {
  test.describe(sizeName(size), () => {
    test.use({ hasTouch: size.isTouched });
    for (const address of ADDRESSES) {
      const isDarkSwept = DARK_WIDTHS.includes(size.width);
      for (const theme of isDarkSwept ? (["light", "dark"] as const) : (["light"] as const)) {
        test(`“${address}”, ${theme}`, ({ page }) =>
          report(sweepVisit(page, { address, size, theme })));
      }
      if (COLOUR_WIDTHS.includes(size.width)) {
        const visit: Visit = { address, size, theme: "light" };
        test(`the colours of “${address}”`, ({ page }) => report(findContrastFaults(page, visit)));
      }
    }
  });
}

/** Hands what was found to the reporter, which counts it and fails the run. */
async function report(finding: Promise<MetFault[]>): Promise<void> {
  const faults = await finding;
  await test.info().attach("faults", { body: JSON.stringify(faults) });
}
