import type { Page } from "@playwright/test";
import type { AtlasPage } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

/** Questions in words, from the search to the answer beside the map. */

const answer = (page: Page) => page.getByRole("article").filter({ hasText: "Answer" });
const told = (page: Page) => answer(page).getByRole("status");

async function ask({ page, search }: AtlasPage, question: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.fill(question);
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Answer" })).toBeFocused();
}

test(
  "a question on a member is answered with a sentence, and asked on in its place",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.openMap();
    await ask(atlas, "is switzerland in nato");
    await expect(told(page)).toHaveText(/^Switzerland is not a member of the North Atlantic/);
    await expect(page).toHaveURL(/[?&]country=CHE&in=NATO&.*page=answer#members$/);

    await answer(page)
      .getByRole("combobox", { name: "Between" })
      .selectOption({ label: "Finland" });
    await expect(told(page)).toHaveText(/^Finland is a member of .*, since .*\d\.$/);

    await ask(atlas, "who left the eu");
    await expect(answer(page).getByRole("button", { name: /^United Kingdom/ })).toHaveText(
      /–.*\d$/,
    );
    await answer(page)
      .getByRole("button", { name: /^United Kingdom/ })
      .click();
    await expect(atlas.panelOf("United Kingdom")).toBeVisible();
    await page.goBack();
    await expect(told(page)).toHaveText(/^No longer members/);
  },
);

test("of missions that are wanting it is said that none is found, and a row opens the pair", async ({
  atlas,
  page,
}) => {
  await atlas.openMap();
  await ask(atlas, "which eu members have no embassy in pyongyang");
  await expect(told(page)).toHaveText(/^None found for \d+ of \d+ states$/);
  const rows = answer(page).getByRole("list").first().getByRole("button");
  await expect(rows.filter({ hasText: "Poland" })).toHaveCount(0);
  await rows.filter({ hasText: "France" }).click();
  await expect(page).toHaveURL(/[?&]pair=FRA-PRK/);
});

test("facts are told with since when and with the source of each", async ({ atlas, page }) => {
  await atlas.openMap();
  await ask(atlas, "alliances of france");
  const row = answer(page).getByRole("listitem").filter({ hasText: "Belgium" }).first();
  await expect(row).toHaveText(/pact of defence, since \d/);
  await expect(
    answer(page)
      .getByRole("button", { name: /^Sources? / })
      .first(),
  ).toBeVisible();
});
