import { expect, type Locator, type Page } from "@playwright/test";
import { lonLat } from "../../src/domain/geo/lonLat.ts";
import { projectLonLat } from "../../src/domain/geo/projection.ts";

/** Longitude and latitude in degrees. */
export type Place = readonly [lon: number, lat: number];

/** From this many pixels of the screen a world unit on the map has the finer outlines. */
const FINE_SCALE = 7;

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The parts of the screen by the names of design.md §7, and the map's places. */
export class AtlasPage {
  readonly page: Page;
  private readonly drawing: Locator;
  /** What the keyboard reaches: one tab stop with keys of its own. */
  readonly map: Locator;
  readonly search: Locator;
  readonly shown: Locator;
  /** The menu of what is shown. */
  readonly show: Locator;
  readonly panel: Locator;
  readonly filter: Locator;
  readonly filterPopup: Locator;
  /** The popup on the map: a question or a note. */
  readonly mapPopup: Locator;
  readonly notices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.drawing = page.locator("[data-view]");
    const world = page.getByRole("region", { name: "World map" });
    this.map = world.getByRole("application");
    this.mapPopup = world.getByRole("dialog");
    this.search = page.getByRole("combobox", { name: "Search" });
    this.shown = page.getByRole("status", { name: "Shown" });
    this.show = page.getByRole("combobox", { name: "Show", exact: true });
    this.panel = page.getByRole("complementary");
    this.filter = page.getByRole("group", { name: "Organisations" });
    this.filterPopup = page.getByRole("dialog", { name: "Filter by organisations" });
    this.notices = page.getByRole("alert");
  }

  /** The panel when it has this name: "Morocco" or "Morocco–Peru relations". */
  panelOf(name: string): Locator {
    return this.page.getByRole("complementary", { name, exact: true });
  }

  /** A section of the panel by its heading. */
  section(heading: string): Locator {
    return this.panel.getByRole("region", { name: heading, exact: true });
  }

  /** Chooses what is shown by its name in the menu. */
  async choose(name: string): Promise<void> {
    await this.show.selectOption({ label: name });
  }

  /** Opens an address such as "?pair=MAR-PER" and waits until map, table or matrix is drawn. */
  async open(address = ""): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.page.waitForFunction(
      () =>
        performance.getEntriesByName("dyad:map-drawn").length > 0 ||
        performance.getEntriesByName("dyad:page-drawn").length > 0,
    );
  }

  /** Opens the plain map without the front door before it. */
  async openMap(): Promise<void> {
    await this.open();
    await this.page.keyboard.press("Escape");
    await expect(this.page.locator("[data-door]")).toHaveCount(0);
    await this.rest();
  }

  /**
   * Waits until the outlines that the zoom needs and the disputed areas are here and the browser has
   * rest.
   */
  async settle(): Promise<void> {
    const { zoom } = await this.view();
    const ratio = await this.page.evaluate(() => devicePixelRatio);
    const isClose = 2 ** zoom * ratio >= FINE_SCALE;
    await this.page.waitForFunction(
      (areFineWanted) =>
        [...(areFineWanted ? [/shapes\/50m/] : []), /disputes\./].every((file) =>
          performance
            .getEntriesByType("resource")
            .some(
              (entry) => file.test(entry.name) && (entry as PerformanceResourceTiming).responseEnd,
            ),
        ),
      isClose,
    );
    await this.rest();
  }

  /** Waits until the picture of the many lines is the one that was asked for last. */
  async restLines(): Promise<void> {
    await this.rest();
    await expect(this.page.getByRole("region", { name: "World map" })).toHaveAttribute(
      "aria-busy",
      "false",
    );
  }

  /** Returns the picture of the countries, without lines and names, as an address. */
  readCountries(): Promise<string> {
    return this.page
      .locator(".leaflet-countries-pane canvas")
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  }

  /** Waits until the browser has twice had nothing to do, and a frame after it. */
  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      const idle = () =>
        new Promise((resolve) => {
          requestIdleCallback(() => setTimeout(resolve, 20), { timeout: 1000 });
        });
      await idle();
      await idle();
    });
  }

  /** Returns what the map shows now: its zoom, and the point of the world in its top left corner. */
  async view(): Promise<{ zoom: number; left: number; top: number }> {
    const words = await this.drawing.getAttribute("data-view");
    const [zoom = 0, left = 0, top = 0] = (words ?? "").split(" ").map(Number);
    return { zoom, left, top };
  }

  /** Returns where on the screen the map shows a place now. */
  async locate([lon, lat]: Place): Promise<ScreenPoint> {
    // The map moves to what is selected in the frame after the one that shows it.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const [{ zoom, left, top }, box] = await Promise.all([this.view(), this.drawing.boundingBox()]);
    const { x, y } = projectLonLat(lonLat(lon, lat));
    return {
      x: (box?.x ?? 0) + (x - left) * 2 ** zoom,
      y: (box?.y ?? 0) + (y - top) * 2 ** zoom,
    };
  }

  /** Turns the wheel over a place until the map is at least this close. */
  async zoomAt(place: Place, closest: number): Promise<void> {
    let { zoom } = await this.view();
    while (zoom < closest) {
      const before = zoom;
      const { x, y } = await this.locate(place);
      await this.page.mouse.move(x, y);
      await this.page.mouse.wheel(0, -700);
      await expect.poll(async () => (await this.view()).zoom).toBeGreaterThan(before);
      zoom = (await this.view()).zoom;
    }
  }

  /** Moves the pointer to a place and returns the name that the map tells there, if any. */
  async nameAt(place: Place, shift: ScreenPoint = { x: 0, y: 0 }): Promise<string | null> {
    const { x, y } = await this.locate(place);
    await this.page.mouse.move(x + shift.x, y + shift.y);
    const tip = this.page.getByRole("tooltip");
    if ((await tip.count()) === 0) return null;
    // The name comes first; under it, what else there is to say.
    return tip.evaluate((element) => element.firstChild?.firstChild?.textContent ?? null);
  }

  /** Clicks a place of the map, some pixels beside it if wanted. */
  async click(place: Place, shift: ScreenPoint = { x: 0, y: 0 }): Promise<void> {
    const { x, y } = await this.locate(place);
    await this.page.mouse.click(x + shift.x, y + shift.y);
  }

  /** Taps a place of the map with a finger. */
  async tap(place: Place, shift: ScreenPoint = { x: 0, y: 0 }): Promise<void> {
    const { x, y } = await this.locate(place);
    await this.page.touchscreen.tap(x + shift.x, y + shift.y);
  }
}
