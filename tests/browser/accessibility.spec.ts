import type { AtlasPage } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";
import { findViolations } from "./axe.ts";
import { sampleIf } from "./sample.ts";

interface Scene {
  readonly name: string;
  readonly address: string;
  /** Brings the scene about, beyond its address. */
  readonly show: (atlas: AtlasPage) => Promise<void>;
  /** The part to be looked at; the whole page if left out. */
  readonly part?: string;
}

const SCENES: readonly Scene[] = [
  { name: "the map", address: "", show: (atlas) => atlas.settle() },
  {
    name: "a country",
    address: "?country=MAR",
    show: (atlas) => expect(atlas.panel).toContainText("Sources"),
  },
  {
    name: "a pair inside a filter",
    address: "?pair=MAR-PER&in=NAM",
    show: (atlas) => expect(atlas.section("Sources")).toContainText("Rosters"),
  },
  {
    name: "a pair without an article",
    address: "?pair=FJI-ISL",
    show: (atlas) => expect(atlas.section("Sources")).toContainText("Rosters"),
  },
  {
    name: "the popup of the filter",
    address: "?in=NAM",
    show: async (atlas) => {
      await atlas.filter.getByRole("button", { name: "Organisation", exact: true }).click();
      await expect(atlas.filterPopup).toContainText("121 members");
    },
    part: "[role=dialog]",
  },
  {
    name: "the popup of the filter, between two blocs",
    address: "?between=EU~ASEAN",
    show: async (atlas) => {
      await atlas.filter.getByRole("button", { name: "Organisation", exact: true }).click();
      await expect(atlas.filterPopup.getByRole("radio", { name: "between" })).toBeChecked();
      const side = atlas.filterPopup.getByRole("button", { name: /^One side: European Union/ });
      await expect(side).toHaveAttribute("aria-pressed", "true");
    },
    part: "[role=dialog]",
  },
  {
    name: "what changed, and the timeline with two years",
    address: "?in=EU&year=2021&since=2019",
    show: async (atlas) => {
      await showTimeline(atlas);
      const changes = atlas.page.getByRole("region", { name: "What changed" });
      await expect(changes).toContainText("United Kingdom");
      await expect(changes).toContainText("Sources");
    },
  },
  {
    name: "what changed of a pair",
    address: "?pair=MAR-PER&year=2021&since=1960",
    show: async (atlas) => {
      const changes = atlas.page.getByRole("region", { name: "What changed" });
      await expect(changes).toContainText("Joined an organisation");
    },
  },
  {
    name: "a pair in a past year, and its timeline",
    address: "?pair=MAR-PER&year=1989",
    show: async (atlas) => {
      await showTimeline(atlas);
      await expect(atlas.panel).toContainText("In 1989: ");
      await expect(atlas.section("Sources")).toContainText("Rosters");
    },
  },
  {
    name: "a filter that nobody passes in the year",
    address: "?in=AU&year=1990",
    show: (atlas) => expect(atlas.page.getByRole("button", { name: /^Take OAU/ })).toBeVisible(),
  },
  {
    name: "the front door",
    address: "",
    show: (atlas) =>
      expect(
        atlas.page.getByRole("navigation", { name: "Five ways in" }).getByRole("link"),
      ).toHaveCount(5),
  },
  {
    name: "the results of the search",
    address: "?show=relations",
    show: async (atlas) => {
      await atlas.search.click();
      await atlas.search.fill("peru morocco");
      await expect(atlas.page.getByRole("listbox").getByRole("option").first()).toContainText(
        "Morocco–Peru",
      );
    },
  },
  {
    name: "borders and names",
    address: "?page=borders",
    show: (atlas) => expect(atlas.panel.getByRole("table")).toContainText("Western Sahara"),
  },
  {
    name: "what the address got wrong",
    address: "?foo=1",
    show: (atlas) => expect(atlas.notices).toContainText("foo"),
  },
];

/** On a phone the year is behind a chip, and covered while a panel is open. */
async function showTimeline({ page }: AtlasPage): Promise<void> {
  const chip = page.getByRole("button", { name: /^Year: / });
  const slider = page.getByRole("slider", { name: "Year" });
  await expect(chip.or(slider)).toBeVisible();
  if (await chip.isVisible()) await chip.click();
  await expect(slider).toBeVisible();
}

function testScenes(sample: readonly string[]): void {
  for (const { name, address, show, part } of SCENES) {
    const details = sampleIf(sample.includes(name));
    test(`axe finds nothing against ${name}, light and dark`, details, async ({ atlas, page }) => {
      await atlas.open(address);
      await show(atlas);
      expect(await findViolations(page, part)).toEqual([]);
    });
  }
}

testScenes(["a pair inside a filter"]);
test.describe("on a phone", () => {
  test.use(PHONE);
  testScenes(["a country"]);
});
