import { DESK, PHONE, type ReaderPage, type Target } from "./ReaderPage.ts";

/** A page as it opens from its address, and what a reader finds there. */
export interface View {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly expectSeen: (page: ReaderPage) => Promise<void>;
}

export const SHOWN: Target = { role: "status", name: "Shown" };
export const panelOf = (name: string): Target => ({ role: "complementary", name });
const region = (name: string): Target => ({ role: "region", name });

/** Expects outlines of countries, and lines if they are asked for. */
async function expectMap(page: ReaderPage, hasLines = false): Promise<void> {
  const colours = (pane: "countries" | "lines") => () => page.coloursOf(pane);
  await page.expect("colours of the countries", colours("countries")).toBeGreaterThan(5);
  if (hasLines) await page.expect("colours of the lines", colours("lines")).toBeGreaterThan(0);
}

function view(
  name: string,
  address: string,
  expectSeen: View["expectSeen"],
  size: View["size"] = DESK,
): View {
  return { name, address, expectSeen, size };
}

/** All of the many lines in a mode of the map. */
function lines(mode: string, words: RegExp): View {
  return view(`lines of ${mode}`, `?show=${mode}`, async (page) => {
    await page.expectText(SHOWN, words);
    await expectMap(page, true);
  });
}

/** The sum of the parts of the page's background: 0 is black, 765 white. */
const lightness = (page: ReaderPage) => () =>
  page.driver.run(() => {
    const colour = getComputedStyle(document.body).backgroundColor;
    return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + +part, 0);
  });

export const VIEWS: readonly View[] = [
  view("home", "", async (page) => {
    await page.expectText(SHOWN, /^Resident missions/);
    await expectMap(page);
    await page.expectShown({ role: "combobox", name: "Search" });
  }),
  view("a country", "?country=KEN", async (page) => {
    await page.expectShown({ role: "heading", name: "Kenya", within: panelOf("Kenya") });
    await expectMap(page);
  }),
  view("a pair with a dossier", "?pair=MAR-PER", async (page) => {
    const panel = panelOf("Morocco–Peru relations");
    for (const name of ["History", "Missions", "Trade and money", "Sources"]) {
      await page.expectShown({ role: "heading", name, level: 3, within: panel });
    }
    await expectMap(page);
  }),
  view("a pair without a dossier", "?pair=FJI-ISL", async (page) => {
    await page.expectText(panelOf("Fiji–Iceland relations"), "No article on this pair");
    await expectMap(page);
  }),
  view("a filter", "?in=EU&not=NATO", async (page) => {
    await page.expectText(SHOWN, /members of the European Union outside the North Atlantic/);
    await page.expectShown({ role: "button", name: /^Remove European Union/ });
    await expectMap(page);
  }),
  view("between two blocs", "?between=EU~ASEAN&show=missions", async (page) => {
    await page.expectText(SHOWN, /European Union.*Southeast Asian/);
    await expectMap(page, true);
  }),
  view("a past year", "?in=EU&year=1994", async (page) => {
    await page.expectText(SHOWN, "12 members of the European Union in 1994");
    await expectMap(page);
  }),
  view("what changed", "?in=EU&year=2021&since=2019", async (page) => {
    await page.expectText(region("What changed"), /Left an organisation.*United Kingdom/s);
    await expectMap(page);
  }),
  lines("relations", /^Diplomatic relations known in/),
  lines("missions", /mission/i),
  lines("trade", /trade/i),
  lines("gaps", /no relations|nothing found/i),
  view("the table of states", "?view=table&in=EU", async (page) => {
    await page.expectText(region("Table"), "27 states");
    await page.expectShown({ role: "button", name: "Hungary", within: region("Table") });
  }),
  view("the table of pairs", "?view=table&show=relations", async (page) => {
    await page.expectShown({ role: "table", name: /^Diplomatic relations known in/ });
    await page.expectShown({ role: "rowheader", name: /Afghanistan/ });
  }),
  view("the matrix", "?view=matrix&in=LAS", async (page) => {
    await page.expectShown({ role: "columnheader", name: /Algeria/ });
    await page.expectShown({ role: "grid" });
  }),
  view("embedded", "?in=EU&show=relations&embed=1", async (page) => {
    await page.expectShown({ role: "link", name: "Open in Dyad" });
    await page.expectHidden({ role: "combobox", name: "Search" });
    await expectMap(page, true);
  }),
  view("a page of words", "?page=borders", async (page) => {
    await page.expectText(panelOf("Borders and names"), "takes no side in a dispute");
  }),
  view(
    "a pair on a phone",
    "?pair=MAR-PER",
    async (page) => {
      await page.expectShown({ role: "group", name: "Height of the panel" });
      await page
        .expect("what is wider than the screen", () =>
          page.driver.run(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBe(0);
      await expectMap(page);
    },
    PHONE,
  ),
  view("dark", "?country=MAR&theme=dark", async (page) => {
    await page.expect("lightness", lightness(page)).toBeLessThan(200);
    await page.expectShown(panelOf("Morocco"));
    await expectMap(page);
  }),
];
