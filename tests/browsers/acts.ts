import { DESK, PHONE, type ReaderPage, type Target } from "./ReaderPage.ts";
import { panelOf, SHOWN } from "./views.ts";

/** What a reader does on a page, and what comes of it. */
export interface Act {
  /** Continues "it". */
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly run: (page: ReaderPage) => Promise<void>;
}

const button = (name: string | RegExp, within?: Target): Target => ({
  role: "button",
  name,
  ...(within && { within }),
});
const SEARCH: Target = { role: "combobox", name: "Search" };
const SLIDER: Target = { role: "slider", name: "Year" };
const SHOW: Target = { role: "combobox", name: "Show" };
const MORE = button("More");
const TABLE: Target = { role: "region", name: "Table" };
const PAIR = panelOf("Morocco–Peru relations");
const FILTER: Target = { role: "group", name: "Organisations" };
const FILTER_POPUP: Target = { role: "dialog", name: "Filter by organisations" };
const MAP: Target = { role: "application" };

function act(name: string, address: string, run: Act["run"], size: Act["size"] = DESK): Act {
  return { name, address, size, run };
}

async function openFromMenu(page: ReaderPage, name: RegExp): Promise<void> {
  await page.click(MORE);
  await page.click({ role: "menuitem", name });
}

const heightOfSheet = (name: string) =>
  button(name, { role: "group", name: "Height of the panel" });

export const ACTS: readonly Act[] = [
  act("searches two states and opens their pair", "", async (page) => {
    await page.type("/");
    await page.expectState(SEARCH, "hasFocus", true);
    await page.type("peru morocco");
    await page.expectText({ role: "option" }, "Morocco–Peru");
    await page.press("Enter");
    await page.expectShown(PAIR);
    await page.expectQuery("?pair=MAR-PER");
  }),
  act("clicks a country, then another one", "", async (page) => {
    await page.clickPlace(-53, -10);
    await page.expectShown({ role: "heading", name: "Brazil", within: panelOf("Brazil") });
    await page.expectQuery("?country=BRA");
    await page.clickPlace(-72, 4);
    await page.expectShown(panelOf("Brazil–Colombia relations"));
    await page.expectQuery("?pair=BRA-COL");
  }),
  act("follows a section link", "?pair=MAR-PER", async (page) => {
    const trade: Target = { role: "heading", name: "Trade and money", within: PAIR };
    await page.expectShown(trade);
    await page.expectState(trade, "isInSight", false);
    await page.click({ role: "link", name: "Trade and money", within: PAIR });
    await page.expectState(trade, "isInSight", true);
    await page.expectQuery("?pair=MAR-PER#trade");
  }),
  act("opens who says a fact, and closes it", "?pair=MAR-PER#trade", async (page) => {
    const trade: Target = { role: "region", name: "Trade and money", within: PAIR };
    const mark = button(/^Who says so: source/, trade);
    await page.click(mark);
    await page.expectState(mark, "aria-expanded", "true");
    await page.expectText(trade, "Wikipedia contributors");
    await page.click(mark);
    await page.expectState(mark, "aria-expanded", "false");
  }),
  act("moves the year by keys", "?in=EU&year=1994", async (page) => {
    await page.focus(SLIDER);
    await page.press("Right");
    await page.expectText(SHOWN, "15 members of the European Union in 1995");
    await page.expectQuery("?in=EU&year=1995");
    await page.press("Left");
    await page.expectText(SHOWN, "12 members of the European Union in 1994");
  }),
  act("plays the years and stops", "?in=EU&year=1994", async (page) => {
    await page.click(button("Play"));
    await page
      .expect("the year", async () => Number(await page.stateOf(SLIDER, "value")))
      .toBeGreaterThan(1995);
    await page.click(button("Pause"));
    await page.expectShown(button("Play"));
    const year = Number(await page.stateOf(SLIDER, "value"));
    await page.expectText(SHOWN, `in ${year}`);
    await page.expectQuery(`?in=EU&year=${year}`);
  }),
  act("lists what changed between two years", "?in=EU&year=2021", async (page) => {
    await page.click(button("What changed"));
    await page.expectShown({ role: "region", name: "What changed" });
    await page.click(button("What changed"));
    await page.expectHidden({ role: "region", name: "What changed" });
  }),
  act("chooses by keys what is shown", "", async (page) => {
    await page.focus(SHOW);
    await page.press("Down");
    await page.expectText(SHOWN, /^Diplomatic relations known in/);
    await page.expectQuery("?show=relations");
    await page.expect("colours of the lines", () => page.coloursOf("lines")).toBeGreaterThan(0);
    await page.press("Up");
    await page.expectText(SHOWN, /^Resident missions/);
  }),
  act("adds an organisation to the filter, and takes it away", "", async (page) => {
    await page.click(button("Organisation", FILTER));
    await page.click({ role: "searchbox", within: FILTER_POPUP });
    await page.type("non-aligned");
    await page.click(button("Only members of Non-Aligned Movement", FILTER_POPUP));
    await page.click(button("Done", FILTER_POPUP));
    await page.expectHidden(FILTER_POPUP);
    await page.expectText(SHOWN, /members of the Non-Aligned Movement/);
    await page.expectQuery("?in=NAM");
    await page.click(button(/^Remove Non-Aligned/));
    await page.expectText(SHOWN, /^Resident missions/);
    await page.expectQuery("");
  }),
  act("sorts the table of pairs", "?view=table&show=relations", async (page) => {
    const first: Target = { role: "rowheader", within: { role: "table" } };
    await page.expectText(first, "Afghanistan");
    const header: Target = { role: "columnheader", name: /^Party A/ };
    await page.click({ role: "button", within: header });
    await page.expectText(first, /^[V-Z]/);
  }),
  act("finds a row of the table", "?view=table&show=relations", async (page) => {
    await page.click({ role: "searchbox", name: "Find in the table", within: TABLE });
    await page.type("peru moroc");
    await page.expectText(TABLE, /1 of \d+,\d{3} pairs/);
    await page.click(button("Morocco–Peru", TABLE));
    await page.expectShown(PAIR);
  }),
  act("opens a cell of the matrix", "?view=matrix&in=EU&show=missions", async (page) => {
    // The library that finds roles takes no heed of the grid round a cell.
    await page.click({ role: "cell", name: /^Austria in Belgium: / });
    await page.expectShown(panelOf("Austria–Belgium relations"));
  }),
  act("goes Back and Forward", "?country=MAR", async (page) => {
    await page.click(button(/^Peru/, panelOf("Morocco")));
    await page.expectShown(PAIR);
    await page.driver.run(() => history.back());
    await page.expectShown(panelOf("Morocco"));
    await page.expectQuery("?country=MAR");
    await page.driver.run(() => history.forward());
    await page.expectShown(PAIR);
    await page.expectQuery("?pair=MAR-PER");
  }),
  act("steps back by Escape", "?country=MAR", async (page) => {
    const row = button(/^Peru/, panelOf("Morocco"));
    await page.focus(row);
    await page.press("Enter");
    await page.expectShown(PAIR);
    await page.press("Escape");
    await page.expectState(row, "hasFocus", true);
    await page.press("Escape");
    await page.expectHidden({ role: "complementary" });
    await page.expectQuery("");
  }),
  act("zooms in by the wheel and by keys", "", async (page) => {
    const { x, y } = await page.locate(10, 20);
    const { zoom } = await page.view();
    await page.wheel(x, y, -700);
    await page.expect("the zoom", async () => (await page.view()).zoom).toBeGreaterThan(zoom);
    await page.locate(10, 20);
    const nearer = (await page.view()).zoom;
    await page.focus(MAP);
    await page.type("+");
    await page.expect("the zoom", async () => (await page.view()).zoom).toBeGreaterThan(nearer);
    await page.expect("colours", () => page.coloursOf("countries")).toBeGreaterThan(5);
  }),
  act("drags the map", "", async (page) => {
    const from = await page.locate(-30, 0);
    const { left } = await page.view();
    await page.drag({ x: Math.round(from.x), y: Math.round(from.y) }, { by: -200, ticks: 20 });
    await page.expect("the left edge", async () => (await page.view()).left).toBeGreaterThan(left);
    await page.expectHidden({ role: "complementary" });
  }),
  act("throws the map, and sees no straight end of the lines", "?show=relations", async (page) => {
    const { x, y } = await page.locate(10, 20);
    await page.wheel(x, y, -900);
    const middle = await page.locate(10, 20);
    await page.expect("colours", () => page.coloursOf("lines")).toBeGreaterThan(0);
    const { left } = await page.view();
    await page.watchEndsOfLines();
    await page.drag({ x: Math.round(middle.x), y: Math.round(middle.y) }, { by: -450, ticks: 5 });
    await page.locate(10, 20);
    await page.expect("the left edge", async () => (await page.view()).left).toBeGreaterThan(left);
    await page.expect("frames", () => page.framesWatched()).toBeGreaterThan(5);
    await page
      .expect("straight ends of the lines, in pixels inside the map", () => page.straightEnds())
      .toEqual([]);
  }),
  act("walks the map by arrows, and opens where it stands", "?country=MAR", async (page) => {
    await page.focus(MAP);
    await page.press("Right");
    await page.press("Enter");
    await page.expectShown(panelOf("Algeria–Morocco relations"));
  }),
  act("exports a file with the pairs of the view", "?in=EU&show=relations", async (page) => {
    await openFromMenu(page, /along|Export/);
    await page.click(button(/^CSV: Pairs/));
    await page.expectText({ role: "dialog" }, /Saved dyad-pairs-relations-eu-[\d-]+\.csv/);
    await page.press("Escape");
    await page.expectHidden({ role: "dialog" });
  }),
  act("opens a page of words from the menu", "", async (page) => {
    await openFromMenu(page, /^Borders/);
    await page.expectText(panelOf("Borders and names"), "takes no side in a dispute");
    await page.click(button("Close"));
    await page.expectHidden({ role: "complementary" });
    await page.expectState(MORE, "hasFocus", true);
  }),
  act("chooses the dark theme, and the light one", "", async (page) => {
    const scheme = () =>
      page.driver.run(() => getComputedStyle(document.documentElement).colorScheme);
    await page.click(MORE);
    await page.click({ role: "menuitemradio", name: "Dark" });
    await page.expect("the colours", scheme).toBe("dark");
    await page.press("Escape");
    await page.click(MORE);
    await page.click({ role: "menuitemradio", name: "Light" });
    await page.expect("the colours", scheme).toBe("light");
  }),
  act("asks for the keys", "", async (page) => {
    await page.focus(MAP);
    await page.type("?");
    await page.expectText({ role: "dialog", name: "Keys" }, "Search");
    await page.press("Escape");
    await page.expectHidden({ role: "dialog", name: "Keys" });
  }),
  act(
    "gives the sheet each of its heights",
    "?pair=MAR-PER",
    async (page) => {
      await page.expectState(heightOfSheet("Half"), "aria-pressed", "true");
      const top = () => page.stateOf(PAIR, "top");
      const half = Number(await top());
      await page.click(heightOfSheet("Full"));
      await page.expect("the top of the sheet", top).toBeLessThan(half - 200);
      await page.click(heightOfSheet("Low"));
      await page.expect("the top of the sheet", top).toBeGreaterThan(half + 150);
      await page.click(heightOfSheet("Half"));
      await page.expect("the top of the sheet", top).toBe(half);
    },
    PHONE,
  ),
];
