import { renderHook } from "@testing-library/react";
import { Point } from "leaflet";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AnchorsLayer } from "../../layers/AnchorsLayer.ts";
import { CountriesLayer } from "../../layers/CountriesLayer.ts";
import { HighlightLayer } from "../../layers/HighlightLayer.ts";
import { LabelsLayer } from "../../layers/LabelsLayer.ts";
import { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { type MissionPoint, MissionsLayer } from "../../layers/MissionsLayer.ts";
import { StrongLinesLayer } from "../../layers/StrongLinesLayer.ts";
import { AtlasStoreProvider } from "../../store/AtlasStoreContext.tsx";
import { type AtlasState, createAtlasStore } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry } from "../../testing/makeAtlas.ts";
import { GREY_PALETTE, makeMap } from "../../testing/makeMap.ts";
import { squareOutline } from "../../testing/makeOutline.ts";
import { makeTableMission } from "../../testing/makePairFacts.ts";
import { nextPicture } from "./loadNextPicture.ts";
import { type HoveredBeside, useMapPointer } from "./useMapPointer.ts";

/** At zoom 2 the middle of the map, 400 and 200 in pixels, is 128 and 128 in the world. */
const MIDDLE = { x: 128, y: 128 };
const GOLAN = {
  id: "golan",
  name: "Golan Heights",
  kind: "occupied",
  administeredBy: [],
  claimedBy: [],
} as const;

/**
 * A map of 800 × 400 pixels. From left to right: the dispute Golan at 130, a line from 240 to 560,
 * under it a country (or what is given) from 304 to 496, the dot of Palestine at 700.
 */
function setUp({
  outline = "FRA",
  depth = "full",
  isPopupOpen = false,
  zoom = 2,
  prepare = () => undefined,
}: {
  readonly outline?: string;
  readonly depth?: "full" | "notes";
  readonly isPopupOpen?: boolean;
  readonly zoom?: number;
  readonly prepare?: (state: AtlasState) => void;
} = {}) {
  const map = makeMap({ middle: MIDDLE, zoom });
  const path = Float64Array.of(88, 128, 168, 128);
  const layers = {
    countries: new CountriesLayer(GREY_PALETTE, "countries")
      .setOutlines([squareOutline(outline, { left: 104, top: 104, side: 48 })], [])
      .setDisputes([squareOutline("golan", { left: 58, top: 126, side: 4 })]),
    highlight: new HighlightLayer(GREY_PALETTE, "highlight"),
    lines: new RelationshipLinesLayer("lines").setPalette(GREY_PALETTE),
    strongLines: new StrongLinesLayer(GREY_PALETTE, "strong-lines").setLines([
      { id: "MAR-PER", paths: [path], width: 1, colour: "line", opacity: 1 },
    ]),
    anchors: new AnchorsLayer(GREY_PALETTE, "anchors").setAnchors([
      { id: "PSE", at: { x: 203, y: 128 }, extent: 0 },
    ]),
    missions: new MissionsLayer(GREY_PALETTE, "missions"),
    labels: new LabelsLayer(GREY_PALETTE, "labels"),
  };
  for (const layer of Object.values(layers)) layer.addTo(map);
  const store = createAtlasStore(
    makeAtlas({
      dossiers: [makeEntry("MAR-PER", { depth })],
      dependencies: [{ code: "GRL", name: "Greenland" }],
      disputes: [GOLAN],
    }),
  );
  prepare(store.getState());
  const popup = { isOpen: isPopupOpen, open: vi.fn(), close: vi.fn() };
  const beside: HoveredBeside = { current: [] };
  renderHook(() => useMapPointer(map, layers, popup, beside), {
    wrapper: ({ children }) => <AtlasStoreProvider store={store}>{children}</AtlasStoreProvider>,
  });
  const fire = (type: string, [x, y]: readonly [number, number], pointerType = "mouse") => {
    const containerPoint = new Point(x, y);
    const latlng = map.containerPointToLatLng(containerPoint);
    map.fire(type, { containerPoint, latlng, originalEvent: { pointerType } });
  };
  return {
    map,
    layers,
    popup,
    fire,
    state: () => store.getState(),
    click: (at: readonly [number, number], pointerType?: string) => fire("click", at, pointerType),
  };
}

/** A mission in the middle of the country. */
const MISSION: MissionPoint = {
  mission: makeTableMission({ id: "MAR-PER-emb" }),
  at: { x: 128, y: 138 },
  colour: "party-a",
};
const ON_LINE = [400, 200] as const;
const ON_COUNTRY = [400, 240] as const;
const ON_SEA = [400, 20] as const;
const ON_DOT = [700, 200] as const;
const ON_DISPUTE = [130, 200] as const;

describe("a press on the map", () => {
  beforeEach(async () => {
    await nextPicture.load();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("on a country that lasts has the countries drawn as a click will show them", () => {
    const { layers, fire, click } = setUp();
    const prepareFills = vi.spyOn(layers.countries, "prepareFills");
    fire("mousedown", ON_COUNTRY);
    expect(prepareFills).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(prepareFills.mock.lastCall?.[0].get("FRA")).toEqual({ colour: "selected" });
    click(ON_COUNTRY);
    fire("mousedown", ON_DOT);
    vi.advanceTimersByTime(10);
    expect(prepareFills.mock.lastCall?.[0].get("FRA")).toEqual({ colour: "party-a" });
  });

  it.each<[string, (map: ReturnType<typeof setUp>) => void]>([
    ["that ends at once", ({ fire }) => fire("mouseup", ON_COUNTRY)],
    ["that begins a movement", ({ map }) => map.fire("movestart")],
  ])("%s draws nothing", (_, end) => {
    const screen = setUp();
    const prepareFills = vi.spyOn(screen.layers.countries, "prepareFills");
    screen.fire("mousedown", ON_COUNTRY);
    end(screen);
    vi.advanceTimersByTime(100);
    expect(prepareFills).not.toHaveBeenCalled();
  });

  it("of a finger, or on no country, draws nothing", () => {
    const { layers, fire } = setUp();
    const prepareFills = vi.spyOn(layers.countries, "prepareFills");
    fire("mousedown", ON_COUNTRY, "touch");
    fire("mousedown", ON_SEA);
    fire("mousedown", ON_LINE);
    vi.advanceTimersByTime(100);
    expect(prepareFills).not.toHaveBeenCalled();
  });
});

describe("a click on the map", () => {
  it("on a country selects it, on a second makes the pair", () => {
    const { click, state } = setUp();
    click(ON_COUNTRY);
    expect(state()).toMatchObject({
      selection: { kind: "country", country: "FRA" },
      origin: "map",
    });
    click(ON_DOT);
    expect(state().selection).toEqual({ kind: "pair", pair: "FRA-PSE", from: "FRA" });
  });

  it.each([
    ["over the sea from 8 pixels away", [260, 207], [260, 209]],
    ["over land from 3 pixels away", [400, 202], [400, 204]],
  ] as const)("on a documented line opens its pair, %s", (_, near, far) => {
    const { click, state } = setUp();
    click(far);
    expect(state().selection.kind).not.toBe("pair");
    state().clearSelection();
    click(near);
    expect(state().selection).toEqual({ kind: "pair", pair: "MAR-PER" });
  });

  it("on a mission brings its row into view and keeps the pair", () => {
    const { click, state, layers } = setUp({
      prepare: (start) => start.openPair(pairKey("MAR-PER"), "list"),
    });
    const { selection } = state();
    layers.missions.setMissions([MISSION]);
    click(ON_COUNTRY);
    expect(state()).toMatchObject({ selection, sought: { mission: "MAR-PER-emb" } });
    expect(state().selection).toBe(selection);
  });

  it("on a mission of a selected country means, from afar, the country under it", () => {
    const { click, state, layers } = setUp({
      prepare: (start) => start.openCountry(code("PER"), "list"),
    });
    layers.missions.setMissions([MISSION]);
    click(ON_COUNTRY);
    expect(state().selection).toMatchObject({ kind: "pair", pair: "FRA-PER" });
    expect(state().sought).toBeUndefined();
  });

  it("on a mission of a selected country opens, from near, the pair that it belongs to, at its row", () => {
    const { click, state, layers } = setUp({
      zoom: 4,
      prepare: (start) => start.openCountry(code("PER"), "list"),
    });
    layers.missions.setMissions([MISSION]);
    click([400, 360]);
    expect(state()).toMatchObject({
      selection: { kind: "pair", pair: "MAR-PER", from: "PER" },
      sought: { mission: "MAR-PER-emb" },
    });
  });

  it("on the open pair's line asks for the head of its page, and closes nothing", () => {
    const { click, state } = setUp({
      prepare: (start) => start.openPair(pairKey("MAR-PER"), "list"),
    });
    const { selection } = state();
    click(ON_LINE);
    expect(state().selection).toBe(selection);
    expect(state().sought).toEqual({});
  });

  it("with a finger reaches further", () => {
    const { click, state } = setUp();
    click([400, 214]);
    expect(state().selection).toMatchObject({ country: "FRA" });
    click([400, 214], "touch");
    expect(state().selection).toMatchObject({ pair: "MAR-PER" });
  });

  it("on a line of single facts means the country under it; over the sea, and near, the line", () => {
    const { click, state } = setUp({ depth: "notes" });
    click(ON_LINE);
    expect(state().selection).toMatchObject({ country: "FRA" });
    click([260, 206]);
    expect(state().selection).toEqual({ kind: "none" });
    click([260, 202]);
    expect(state().selection).toMatchObject({ pair: "MAR-PER" });
  });

  it("on the selected line keeps it, whatever stands behind it", () => {
    const pair = pairKey("MAR-PER");
    const { click, state } = setUp({
      depth: "notes",
      prepare: (start) => start.openPair(pair, "list"),
    });
    click(ON_LINE);
    expect(state().selection).toMatchObject({ pair });
  });

  it("on a disputed area opens its note and selects nothing", () => {
    const { click, popup, state } = setUp();
    click(ON_DISPUTE);
    expect(popup.open).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: "note", targets: [{ kind: "dispute", dispute: "golan" }] }),
    );
    expect(state().selection).toEqual({ kind: "none" });
  });

  it("on a dependent territory opens its note", () => {
    const { click, popup } = setUp({ outline: "GRL" });
    click(ON_COUNTRY);
    expect(popup.open).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: "note", targets: [{ kind: "dependency", code: "GRL" }] }),
    );
  });

  it("on the outline of Western Sahara never means the Sahrawi Republic", () => {
    const { click, state } = setUp({ outline: "ESH" });
    click(ON_COUNTRY);
    expect(state().selection).toEqual({ kind: "none" });
  });

  it("on the sea is one step back", () => {
    const { click, state } = setUp();
    click(ON_COUNTRY);
    click(ON_DOT);
    click(ON_SEA);
    expect(state().selection).toEqual({ kind: "country", country: "FRA" });
    click(ON_SEA);
    expect(state().selection).toEqual({ kind: "none" });
  });

  it("on the sea only closes an open popup", () => {
    const { click, popup, state } = setUp({
      isPopupOpen: true,
      prepare: (start) => start.chooseCountryOnMap(code("FRA")),
    });
    click(ON_SEA);
    expect(popup.close).toHaveBeenCalledOnce();
    expect(state().selection).toMatchObject({ country: "FRA" });
  });

  it("that was a drag is none", () => {
    const { fire, click, state } = setUp();
    fire("mousedown", [300, 240]);
    click(ON_COUNTRY);
    expect(state().selection).toEqual({ kind: "none" });
  });
});

describe("the pointer over the map", () => {
  it("hovers what a click would mean, and shows that it can be clicked", () => {
    const { fire, state, map } = setUp();
    const hovered = [ON_LINE, ON_COUNTRY, ON_DOT, ON_DISPUTE, ON_SEA].map((at) => {
      fire("mousemove", at);
      return [Object.values(state().hovered ?? {})[1], map.getContainer().style.cursor];
    });
    expect(hovered).toEqual([
      ["MAR-PER", "pointer"],
      ["FRA", "pointer"],
      ["PSE", "pointer"],
      ["golan", "pointer"],
      [undefined, ""],
    ]);
  });

  it("hovers nothing once it has left, and nothing for a finger", () => {
    const { fire, state } = setUp();
    fire("mousemove", ON_COUNTRY);
    fire("mouseout", ON_COUNTRY);
    expect(state().hovered).toBeUndefined();
    fire("mousemove", ON_COUNTRY, "touch");
    expect(state().hovered).toBeUndefined();
  });

  it("tells of a change only when what is hovered changes", () => {
    const { fire, state } = setUp();
    fire("mousemove", ON_COUNTRY);
    const first = state().hovered;
    fire("mousemove", [401, 240]);
    expect(state().hovered).toBe(first);
  });
});
