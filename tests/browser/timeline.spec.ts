import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

test("a pair with hundreds of events folds them by decade, and a fold opens in place", async ({
  atlas,
}) => {
  await atlas.open("?pair=GBR-USA#history");
  const history = atlas.section("History");
  const fold = history.getByText(/^1990s: .*\d+ visits/);
  await expect(fold).toBeVisible();
  await expect(history.getByText("North Atlantic Treaty", { exact: false }).first()).toBeHidden();
  const before = await history.getByRole("listitem").count();
  expect(before).toBeLessThan(200);
  await fold.click();
  await expect(history.getByText(/John Major.*, visits the United States/).first()).toBeVisible();
  expect(await history.getByRole("listitem").count()).toBeGreaterThan(before + 10);
});

test("a war is told once, with what three lists say of it", SAMPLE, async ({ atlas }) => {
  await atlas.open("?pair=ARG-GBR#history");
  const war = atlas.section("History").getByRole("listitem").filter({ hasText: "are at war" });
  await expect(war).toHaveCount(1);
  await expect(war).toContainText("25 April 1982 – 14 June 1982");
  await expect(
    war.getByRole("button", { name: /Who says so: source \d+, \d+, \d+/ }),
  ).toBeVisible();
});

test("below the timeline stands which tables were searched, and that nothing was found", async ({
  atlas,
}) => {
  await atlas.open("?pair=MAR-PER#history");
  const history = atlas.section("History");
  await history.getByText("Tables searched for events").click();
  await expect(history.getByText(/none found in the list of wars between states/)).toBeVisible();
});
