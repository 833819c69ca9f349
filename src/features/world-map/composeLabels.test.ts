import { describe, expect, it } from "vitest";
import { NO_SELECTION, type Selection } from "../../store/selection.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, makeParty } from "../../testing/makeAtlas.ts";
import { squareOutline } from "../../testing/makeOutline.ts";
import { composeLabels, type LabelScene } from "./composeLabels.ts";
import { placeDossiers } from "./placeLines.ts";

const MOROCCO_PERU: Selection = { kind: "pair", pair: pairKey("MAR-PER") };

/** Large enough for a name, in world units. */
const SIDE = 10;

/** Outlines by their side: the larger the more important. */
function outlines(sides: Readonly<Record<string, number>>) {
  return Object.entries(sides).map(([id, side]) =>
    squareOutline(id, { left: 0, top: 0, side: side * SIDE }),
  );
}

/** The names but those of small states, which have no outline here. */
function compose(changes: Parameters<typeof composeAll>[0] = {}) {
  return composeAll(changes).filter(({ kind, colour }) => kind === "area" || colour === "label");
}

function composeAll(changes: Partial<LabelScene> & { readonly pairs?: readonly string[] } = {}) {
  const { pairs = [], atlas = makeAtlas(), ...scene } = changes;
  return composeLabels({
    atlas,
    outlines: [],
    selection: NO_SELECTION,
    hovered: undefined,
    lines: placeDossiers(
      atlas,
      pairs.map((pair) => makeEntry(pair)),
    ),
    strongLine: undefined,
    namedLine: undefined,
    ...scene,
  });
}

function idsOf(labels: ReturnType<typeof compose>) {
  return labels.map(({ id }) => id);
}

describe("composeLabels", () => {
  it("names countries by area, the largest first, in the middle of their area", () => {
    const labels = compose({ outlines: outlines({ TCD: 2, FRA: 3, MAR: 1 }) });
    expect(idsOf(labels)).toEqual(["FRA", "TCD", "MAR"]);
    expect(labels[0]).toMatchObject({
      text: "France",
      kind: "area",
      at: { x: 1.5 * SIDE, y: 1.5 * SIDE },
      room: 3 * SIDE,
      isStrong: false,
    });
  });

  it("names first those that host the most missions, whatever their area", () => {
    const atlas = makeAtlas({ summaries: { "MAR-TCD": { missionsAToB: "resident" } } });
    const labels = compose({ atlas, outlines: outlines({ FRA: 3, TCD: 1 }) });
    expect(idsOf(labels)).toEqual(["TCD", "FRA"]);
  });

  it("names small states last, beside their anchors, where there is room; never the Sahrawi Republic", () => {
    const labels = composeAll({ outlines: outlines({ FRA: 3, MAR: 0.05 }) });
    const names = labels.map(({ id, kind }) => [id, kind]);
    expect(names[0]).toEqual(["FRA", "area"]);
    expect(names).toContainEqual(["MAR", "anchor"]);
    expect(names).toContainEqual(["PSE", "anchor"]);
    expect(names.map(([id]) => id)).not.toContain("ESH");
  });

  it("names the selected first, then the hovered, then partners, then all by area", () => {
    const labels = compose({
      selection: { kind: "country", country: code("MAR") },
      hovered: code("TCD"),
      pairs: ["FRA-MAR"],
      outlines: outlines({ CHL: 9, MAR: 5, NZL: 10 }),
    });
    expect(idsOf(labels)).toEqual(["MAR", "TCD", "FRA", "NZL", "CHL"]);
  });

  it("names each once, beside its anchor where a line ends", () => {
    const labels = compose({
      selection: MOROCCO_PERU,
      hovered: code("PER"),
      pairs: ["MAR-PER", "FRA-MAR"],
      outlines: outlines({ MAR: 5, PER: 5 }),
    });
    expect(idsOf(labels)).toEqual(["MAR", "PER", "FRA"]);
    expect(labels.every(({ kind, isStrong }) => kind === "anchor" && isStrong)).toBe(true);
  });

  it("names dependent territories, and no outline that it does not know", () => {
    const atlas = makeAtlas({ dependencies: [{ code: "GRL", name: "Greenland" }] });
    const labels = compose({ atlas, outlines: outlines({ GRL: 4, QQQ: 5 }) });
    expect(labels.map(({ text }) => text)).toEqual(["Greenland"]);
  });

  it("never writes the Sahrawi Republic's name into Western Sahara", () => {
    expect(compose({ outlines: outlines({ ESH: 4 }) })).toEqual([]);
  });

  it("gives no name to an actor without an anchor", () => {
    const atlas = makeAtlas({ parties: [makeParty("MAR")] });
    const selection: Selection = { kind: "pair", pair: pairKey("EUU-MAR") };
    expect(idsOf(compose({ atlas, selection }))).toEqual(["MAR"]);
  });

  it("is the same every time", () => {
    const scene = { selection: MOROCCO_PERU, outlines: outlines({ FRA: 3, TCD: 3, CHL: 3 }) };
    expect(compose(scene)).toEqual(compose(scene));
  });
});

describe("the hovered country", () => {
  const scene = { hovered: code("FRA"), outlines: outlines({ TCD: 9, FRA: 3 }) };

  it("is named first and strongly, in its area", () => {
    const [first, ...others] = compose(scene);
    expect(first).toMatchObject({ id: "FRA", kind: "area", isStrong: true, room: 3 * SIDE });
    expect(idsOf(others)).toEqual(["TCD"]);
  });

  it("is named beside its anchor where the scale has no outline of it", () => {
    expect(compose({ hovered: code("FRA") })[0]).toMatchObject({ id: "FRA", kind: "anchor" });
  });

  it("is not named twice when it is selected", () => {
    const selection: Selection = { kind: "country", country: code("FRA") };
    expect(idsOf(compose({ ...scene, selection }))).toEqual(["FRA", "TCD"]);
  });
});

describe("the line under the keyboard's cursor", () => {
  it("bears its name on the way, and no other line does", () => {
    const labels = compose({ pairs: ["MAR-PER", "FRA-TCD"], namedLine: pairKey("MAR-PER") });
    const names = labels.filter(({ id }) => id.endsWith("-name"));
    expect(names.map(({ text }) => text)).toEqual(["Morocco–Peru"]);
    const [rabat, lima] = ["MAR", "PER"].map((id) => labels.find((label) => label.id === id));
    expect(names[0]?.at.x).toBeLessThan(rabat?.at.x ?? 0);
    expect(names[0]?.at.x).toBeGreaterThan(lima?.at.x ?? 256);
  });
});

describe("a line that the seam cuts", () => {
  const crossing = { pairs: ["CHL-NZL", "MAR-PER"], strongLine: pairKey("CHL-NZL") };

  it("says at each edge of the map where it goes on to", () => {
    const labels = compose(crossing).filter(({ id }) => id.includes("seam"));
    expect(labels.map(({ text }) => text)).toEqual(["to New Zealand", "to Chile"]);
    // Chile lies in the west of the map, so its part of the line ends on the left edge.
    const [fromChile, fromNewZealand] = labels;
    expect(fromChile?.at.x).toBeLessThan(128);
    expect(fromNewZealand?.at.x).toBeGreaterThan(128);
    expect(fromChile?.at.y).toBeCloseTo(fromNewZealand?.at.y ?? 0, 6);
    expect([fromChile?.side, fromNewZealand?.side]).toEqual(["right", "left"]);
  });

  it("says so only while it stands out", () => {
    const labels = compose({ ...crossing, strongLine: pairKey("MAR-PER") });
    expect(idsOf(labels).filter((id) => id.includes("seam"))).toEqual([]);
  });
});
