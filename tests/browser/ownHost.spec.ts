import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

/**
 * Every test fails on a request to another host and on any complaint of the console (see
 * atlasTest.ts). This one walks through the whole program with that in mind, and counts the
 * violations of the page's content security policy, of which the console might be silent.
 */
test(
  "a walk through everything stays on its own host and breaks no policy",
  SAMPLE,
  async ({ atlas, page, watch }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        violations.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    await atlas.open();
    await atlas.settle();
    await atlas.nameAt([-50, -8]);
    await atlas.click([-50, -8]);
    await expect(atlas.panelOf("Brazil")).toContainText("Sources");
    await atlas.search.fill("maroc");
    await page.getByRole("listbox").getByRole("option").first().click();
    await expect(atlas.panelOf("Morocco")).toContainText("Kingdom of Morocco");
    await atlas.panel.getByRole("button", { name: /^Peru/ }).click();
    await expect(atlas.section("Sources")).toContainText("Rosters");
    await atlas.panel
      .getByRole("button", { name: /^Who says so/ })
      .first()
      .click();
    await atlas.filter.getByRole("button", { name: "Organisation", exact: true }).click();
    await atlas.filterPopup.getByRole("button", { name: /^Only members of Non-Al/ }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "About" }).click();
    await expect(atlas.panel).toContainText("MIT");
    await atlas.panel.getByRole("button", { name: "Close" }).click();
    await atlas.click([-40, 72]);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "Dark" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fit the world" }).click();
    await atlas.rest();

    expect(await page.evaluate(() => Reflect.get(window, "violations"))).toEqual([]);
    expect(watch.foreignRequests).toEqual([]);
  },
);

test("links to other hosts open nothing by themselves and tell them nothing", async ({ atlas }) => {
  await atlas.open("?pair=MAR-PER");
  const links = atlas.section("Sources").getByRole("link", { name: /relations$/ });
  await expect(links.first()).toHaveAttribute("href", /^https:\/\/en\.wikipedia\.org\//);
  await expect(links.first()).toHaveAttribute("rel", /noreferrer/);
});
