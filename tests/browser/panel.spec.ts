import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

test("the little number at a fact opens who says so, and closes it", SAMPLE, async ({ atlas }) => {
  await atlas.open("?pair=MAR-PER");
  const mark = atlas
    .section("Trade and money")
    .getByRole("button", { name: "Who says so: source 1", exact: true });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-expanded", "true");
  await expect(atlas.section("Trade and money")).toContainText("Wikipedia contributors");
  await expect(atlas.section("Trade and money").getByRole("link").first()).toHaveAttribute(
    "href",
    /Morocco–Peru_relations/,
  );
  await mark.click();
  await expect(atlas.section("Trade and money")).not.toContainText("Wikipedia contributors");
});

test("a name in the pair's head opens that country, and Back the pair again", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=MAR-PER");
  await atlas.panel.getByRole("button", { name: "Morocco", exact: true }).click();
  await expect(atlas.panelOf("Morocco")).toBeVisible();
  await expect(atlas.panel.getByRole("heading", { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
});

test("a third party and a fact's own pair open from the timeline", async ({ atlas }) => {
  await atlas.open("?pair=MAR-PER");
  await atlas.section("History").getByRole("button", { name: "Spain" }).first().click();
  await expect(atlas.panelOf("Spain")).toBeVisible();
  await atlas.open("?pair=MAR-PER");
  await atlas
    .section("History")
    .getByRole("button", { name: "Peru–Sahrawi Republic" })
    .first()
    .click();
  await expect(atlas.panelOf("Peru–Sahrawi Republic relations")).toContainText(
    "facts met in articles on other pairs",
  );
});

test("a pair that nobody has read about says what was not looked for, and never 0", async ({
  atlas,
}) => {
  await atlas.open("?pair=FJI-ISL");
  await expect(atlas.panelOf("Fiji–Iceland relations")).toContainText(
    "No article on this pair has been read",
  );
  for (const heading of ["History", "Missions", "Visits", "Trade and money", "Open questions"]) {
    await expect(atlas.section(heading)).toContainText(/[a-z]{4}/);
    await expect(atlas.section(heading)).not.toContainText(/(^|\s)0(\s|$)/);
  }
  await expect(atlas.section("Organisations")).toContainText("United Nations");
  await expect(atlas.section("Other ties")).toContainText(/\d+,\d{3}\skm/);
});

test("the Sahrawi Republic and Western Sahara keep their two names", async ({ atlas }) => {
  await atlas.open("?pair=ESH-MAR");
  await expect(atlas.panelOf("Morocco–Sahrawi Republic relations")).toBeVisible();
  await expect(atlas.shown).toHaveText("Morocco–Sahrawi Republic");
  await atlas.open("?country=ESH");
  await expect(atlas.panelOf("Sahrawi Republic")).toContainText("limited recognition");
});

test("the ledger of a text can be fetched as a table", async ({ atlas, page }) => {
  await atlas.open("?pair=MAR-PER");
  const link = atlas.section("Sources").getByRole("link", { name: /each claim or sentence/ });
  const response = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(response.status()).toBe(200);
  expect((await response.text()).split("\n").length).toBeGreaterThan(20);
});

test("the section of an address stays in its place while parts above it come late", async ({
  atlas,
  page,
}) => {
  const comeLate = (file: RegExp, milliseconds: number) =>
    page.route(file, (route) =>
      new Promise((done) => setTimeout(done, milliseconds)).then(() => route.continue()),
    );
  await comeLate(/trade\/[A-Z]+/, 500);
  await comeLate(/TradeChart/, 1000);
  await comeLate(/lowerParts/, 1500);
  await atlas.open("?pair=MAR-USA#other-ties");
  await expect(atlas.section("Visits")).toContainText("Journeys");
  await expect(atlas.section("Organisations")).toContainText("United Nations");
  await expect(atlas.section("Trade and money").getByRole("figure").first()).toBeVisible();
  const heading = atlas.section("Other ties").getByRole("heading", { name: "Other ties" });
  await expect(heading).toBeInViewport();
  const top = async () => (await heading.boundingBox())?.y ?? 0;
  await expect.poll(top).toBeLessThan(200);
  // The reader goes on: the page is his.
  await atlas.panel.hover();
  await page.mouse.wheel(0, -600);
  await expect.poll(top).toBeGreaterThan(300);
});
