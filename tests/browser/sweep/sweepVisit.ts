import type { Page } from "@playwright/test";
import { AtlasPage } from "../AtlasPage.ts";
import { findViolations } from "../axe.ts";
import { ACTS } from "./acts.ts";
import type { Fault, MetFault } from "./fault.ts";
import { findControlFaults } from "./findControlFaults.ts";
import { findRowFaults } from "./findRowFaults.ts";
import { findScrollFaults } from "./findScrollFaults.ts";
import { findTextFaults } from "./findTextFaults.ts";
import { findWindowFaults } from "./findWindowFaults.ts";
import { installLooks } from "./installLooks.ts";
import { sizeName, type Visit } from "./visits.ts";

/** Controls out of sight that are scrolled to and tried: when a page opens, and after each act. */
const TRIED = { atFirst: 60, afterAct: 6 };

/**
 * Opens an address in a window, does each act that the screen offers, and returns what is wrong
 * before, between and after: each fault once, with the act after which it was first met.
 */
export async function sweepVisit(page: Page, visit: Visit): Promise<MetFault[]> {
  const { address, size, theme } = visit;
  const met = new Map<string, MetFault>();
  const note = (after: string, faults: readonly Fault[]) => {
    for (const { kind, what } of faults) {
      const key = `${kind}: ${what}`;
      if (!met.has(key)) {
        met.set(key, { kind, what, address, size: sizeName(size), theme, after });
      }
    }
  };
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.addInitScript(installLooks);
  const atlas = new AtlasPage(page);
  await atlas.open(address);
  await atlas.page.waitForLoadState("networkidle");
  await atlas.rest();
  note("opening", await findFaults(page, TRIED.atFirst));
  for (const { name, run, undo } of ACTS) {
    try {
      const result = await run(atlas);
      if (result === false) continue;
      if (result !== true) note(name, result);
      await settle(page);
      note(name, await findFaults(page, TRIED.afterAct));
      if (!undo) continue;
      await undo(atlas);
      await settle(page);
      note(`${name}, and closed again`, await findFaults(page, 0));
    } catch (error) {
      note(name, [{ kind: "act failed", what: `${name}: ${firstLine(error)}` }]);
      await page.keyboard.press("Escape");
    }
  }
  return [...met.values()];
}

/** Returns what axe finds against the colours of what an address opens. */
export async function findContrastFaults(page: Page, visit: Visit): Promise<MetFault[]> {
  await page.setViewportSize(visit.size);
  const atlas = new AtlasPage(page);
  await atlas.open(visit.address);
  await atlas.rest();
  const found = await findViolations(page);
  return found
    .filter((violation) => violation.includes("color-contrast"))
    .map((violation) => ({
      kind: "contrast",
      what: firstLine(violation),
      address: visit.address,
      size: sizeName(visit.size),
      theme: violation.startsWith("in the dark") ? "dark" : "light",
      after: "opening",
    }));
}

async function findFaults(page: Page, most: number): Promise<Fault[]> {
  return [
    ...(await page.evaluate(findControlFaults, { most })),
    ...(await page.evaluate(findScrollFaults)),
    ...(await page.evaluate(findWindowFaults)),
    ...(await page.evaluate(findTextFaults, { isDeep: most === TRIED.atFirst })),
    ...(await page.evaluate(findRowFaults)),
  ];
}

/** Waits until what an act brings is drawn: parts that come over the network, and two frames. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)));
      }),
  );
}

function firstLine(error: unknown): string {
  return String(error).split("\n")[0]?.slice(0, 160) ?? "";
}
