import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";

const GATHERED = [
  { id: "conflicts", name: "All conflicts and sanctions", kind: "Wars between states" },
  { id: "treaties", name: "All treaties and alliances", kind: "Alliances" },
  { id: "people", name: "All people abroad", kind: "Refugees" },
];

for (const { id, name, kind } of GATHERED) {
  test(
    `show=${id} works with nothing, a country and a pair selected, and one kind of it can be picked`,
    sampleIf(id === "conflicts"),
    async ({ atlas, page }) => {
      await atlas.open(`?show=${id}`);
      await expect(atlas.show).toHaveValue(id);
      await expect(atlas.notices).toHaveCount(0);
      await expect(atlas.shown).toHaveText(
        new RegExp(`^${name}( in \\d{4})?: [\\d,]+ of 19,900 pairs$`),
      );
      const all = await atlas.shown.textContent();

      await atlas.choose(kind);
      await expect(atlas.shown).toContainText(kind);
      await expect(atlas.shown).not.toHaveText(all ?? "");
      await page.goBack();
      await expect(atlas.show).toHaveValue(id);
      await expect(atlas.shown).toHaveText(all ?? "");

      await page.goto("about:blank");
      await atlas.open(`?show=${id}&country=MEX`);
      await expect(atlas.shown).toHaveText(
        new RegExp(
          `^Mexico, ${name.charAt(0).toLowerCase()}${name.slice(1)}( in \\d{4})?: \\d+ of 199 states$`,
        ),
      );

      await page.goto("about:blank");
      await atlas.open(`?show=${id}&pair=MEX-USA`);
      await expect(atlas.panelOf("Mexico–United States relations")).toBeVisible();
      await expect(atlas.show).toHaveValue(id);
      await expect(atlas.notices).toHaveCount(0);
    },
  );
}

test("every subject can be chosen, and the ids of single kinds and of older addresses are read", async ({
  atlas,
  page,
}) => {
  // The front door has few of them.
  await atlas.open("?year=2000");
  const values = await atlas.show
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(values).toEqual(
    expect.arrayContaining([
      ...["relations", "missions", "trade", "treaties", "conflicts", "people"],
      ...["visas", "votes", "organisations", "gaps", "changes", "wars"],
    ]),
  );
  await atlas.open("?lines=un_votes");
  await expect(atlas.show).toHaveValue("votes");
  await expect(atlas.notices).toHaveCount(0);
  await atlas.open("?lines=documented");
  await expect(atlas.show).toHaveValue("missions");
  await expect(atlas.notices).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await atlas.open("?show=changes");
  await expect(atlas.shown).toHaveText(/^Since \d{4} relations begun in [\d,]+/);
  await page.keyboard.press("Escape");
  await expect(atlas.show).toHaveValue("missions");
});
