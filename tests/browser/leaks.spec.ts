import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";

/** Returns how many nodes and listeners the page holds, detached ones too. */
async function countHeld(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a search that is given up": async (page) => {
    const search = page.getByRole("combobox", { name: "Search" });
    await search.click();
    await search.fill("mor");
    await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(
      page.getByRole("listbox").getByRole("option").filter({ visible: true }),
    ).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(search).toHaveValue("");
  },
};

const MORE = 12;
const ROUNDS = 3;

for (const [name, act] of Object.entries(ACTS)) {
  test(`${name} leaves nothing behind, however often it is done`, async ({ atlas, page }) => {
    test.setTimeout(120_000);
    const repeat = async (times: number) => {
      for (let time = 0; time < times; time++) await act(page);
      await atlas.rest();
      return countHeld(page);
    };
    await atlas.open();
    const counts = [await repeat(6)];
    for (let round = 0; round < ROUNDS; round++) counts.push(await repeat(MORE));
    const growthOf = (what: "nodes" | "listeners") =>
      counts.slice(1).map((after, round) => (after[what] - (counts[round]?.[what] ?? 0)) / MORE);
    // What leaks does so in every round; what comes once, late on a slow machine, in one of them.
    // The browser itself keeps a node of each text typed, to undo it; an element and its text are a leak.
    expect(Math.min(...growthOf("nodes"))).toBeLessThan(2);
    expect(Math.min(...growthOf("listeners"))).toBeLessThan(1);
  });
}
