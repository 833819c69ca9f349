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

for (const [name, act] of Object.entries(ACTS)) {
  test(`${name} leaves nothing behind, however often it is done`, async ({ atlas, page }) => {
    test.setTimeout(120_000);
    const repeat = async (times: number) => {
      for (let time = 0; time < times; time++) await act(page);
      await atlas.rest();
    };
    await atlas.open();
    await repeat(6);
    const before = await countHeld(page);
    await repeat(MORE);
    const after = await countHeld(page);
    // The browser itself keeps a node of each text typed, to undo it; an element and its text are a leak.
    expect((after.nodes - before.nodes) / MORE).toBeLessThan(2);
    expect((after.listeners - before.listeners) / MORE).toBeLessThan(1);
  });
}
