import { describe, expect, it } from "vitest";
import type { Story } from "../../domain/dataset.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import { NO_SELECTION, type Selection } from "../../store/selection.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, makeParty } from "../../testing/makeAtlas.ts";
import { makeWorld } from "../../testing/makeWorld.ts";
import { subjectOf } from "../../testing/subjectOf.ts";
import {
  isStrongLine,
  placeDossiers,
  styleFineLines,
  styleLines,
  stylePointedLine,
  tracePair,
} from "./placeLines.ts";

const NOTES = { depth: "notes" } as const;
const MOROCCO: Selection = { kind: "country", country: code("MAR") };
const MOROCCO_PERU: Selection = { kind: "pair", pair: pairKey("MAR-PER") };

describe("placeDossiers", () => {
  it("draws a line from party A's anchor to party B's", () => {
    const [line] = placeDossiers(makeAtlas(), [makeEntry("MAR-PER")]);
    const [path] = line?.paths ?? [];
    const rabat = projectLonLat(lonLat(-6.83, 34.03));
    const lima = projectLonLat(lonLat(-77.05, -12.05));
    expect([path?.[0], path?.[1]]).toEqual([rabat.x, rabat.y].map(near));
    expect([path?.at(-2), path?.at(-1)]).toEqual([lima.x, lima.y].map(near));
  });

  it("cuts a line that crosses the seam in two", () => {
    const [line] = placeDossiers(makeAtlas(), [makeEntry("CHL-NZL")]);
    expect(line?.paths).toHaveLength(2);
  });

  it("leaves out a pair with an actor that has no anchor, or with one anchor for both", () => {
    const parties = [makeParty("ITA"), makeParty("MAR"), makeParty("VAT")];
    const entries = [makeEntry("EUU-MAR"), makeEntry("ITA-VAT"), makeEntry("ITA-MAR")];
    const placed = placeDossiers(makeAtlas({ parties }), entries);
    expect(placed.map(({ id }) => id)).toEqual(["ITA-MAR"]);
  });

  it("gives a line that may be rough fewer points", () => {
    const pointsOf = (tolerance?: number) =>
      placeDossiers(makeAtlas(), [makeEntry("MAR-PER")], tolerance)[0]?.paths[0]?.length ?? 0;
    expect(pointsOf(0.1)).toBeLessThan(pointsOf() / 2);
    expect(pointsOf(0.1)).toBeGreaterThan(4);
  });

  it("traces a pair without a dossier too", () => {
    expect(tracePair(makeAtlas(), pairKey("FRA-TCD"))).toHaveLength(1);
  });
});

describe("styleLines", () => {
  const placed = placeDossiers(makeAtlas(), [
    makeEntry("MAR-PER"),
    makeEntry("FRA-MAR", NOTES),
    makeEntry("MAR-PSE"),
  ]);
  const style = (selection: Selection) => styleLines(placed, { selection });
  const lineIn = (styled: ReturnType<typeof style>, id: string) =>
    styled.find((line) => line.id === id);

  it("loses no line", () => {
    expect(style(MOROCCO_PERU)).toHaveLength(3);
  });

  it("gives the selected pair the colours of both parties, on top of all", () => {
    const top = style(MOROCCO_PERU).at(-1);
    expect(top).toMatchObject({ id: "MAR-PER", colour: ["party-a", "party-b"], opacity: 1 });
  });

  it("gives the line of a selected pair an edge, so that it is seen over both parties", () => {
    expect(lineIn(style(MOROCCO_PERU), "MAR-PER")?.isCased).toBe(true);
    expect(lineIn(style(MOROCCO), "MAR-PER")?.isCased).toBeUndefined();
  });

  it("makes the documented lines of a selected country strong, the others fine", () => {
    const styled = style(MOROCCO);
    expect(lineIn(styled, "MAR-PSE")).toMatchObject({ colour: "line-strong", opacity: 1 });
    expect(lineIn(styled, "FRA-MAR")).toMatchObject({ colour: "line" });
    expect(lineIn(styled, "FRA-MAR")?.width).toBeLessThan(lineIn(styled, "MAR-PSE")?.width ?? 0);
  });

  it("draws single facts finer than documented relations when nothing is selected", () => {
    const styled = style(NO_SELECTION);
    expect(lineIn(styled, "FRA-MAR")?.width).toBeLessThan(lineIn(styled, "MAR-PSE")?.width ?? 0);
  });

  it.each(["broken", "stated-none"] as const)("dashes relations that are %s", (state) => {
    const [line] = placeDossiers(makeAtlas(), [makeEntry("MAR-PER", { state })]);
    for (const selection of [NO_SELECTION, MOROCCO, MOROCCO_PERU]) {
      const [styled] = styleLines(line ? [line] : [], { selection });
      expect(styled?.dash).toBeDefined();
    }
  });

  it("draws relations that stand without dashes", () => {
    expect(style(NO_SELECTION).filter(({ dash }) => dash)).toEqual([]);
  });
});

describe("isStrongLine", () => {
  it("is a documented or the selected line", () => {
    expect(isStrongLine(makeEntry("MAR-PSE"), NO_SELECTION)).toBe(true);
    expect(isStrongLine(makeEntry("MAR-PER", NOTES), NO_SELECTION)).toBe(false);
    expect(isStrongLine(makeEntry("MAR-PER", NOTES), MOROCCO)).toBe(false);
    expect(isStrongLine(makeEntry("MAR-PER", NOTES), MOROCCO_PERU)).toBe(true);
  });
});

function near(value: number): unknown {
  return expect.closeTo(value, 6);
}

describe("styleFineLines", () => {
  const atlas = makeAtlas({
    summaries: {
      "FRA-MAR": { state: "relations" },
      "CHL-MAR": { state: "broken" },
      "CHL-NZL": { state: "relations" },
      "MAR-PER": { state: "relations" },
    },
  });
  const kinds = subjectOf("relations").kindsOf({ world: makeWorld(atlas) });
  const drawn = placeDossiers(atlas, [makeEntry("MAR-PER")]);
  const none = {
    atlas,
    subject: subjectOf("relations"),
    kinds,
    drawn: [],
    selection: NO_SELECTION,
  } as const;

  it("has nothing where only documented pairs are drawn, or nothing stands out", () => {
    expect(styleFineLines({ ...none, kinds: undefined, selection: MOROCCO })).toEqual([]);
    expect(styleFineLines(none)).toEqual([]);
  });

  it("has all lines of a selected country but the documented ones, broken ones dashed", () => {
    const lines = styleFineLines({ ...none, drawn, selection: MOROCCO });
    expect(lines.map(({ id, dash }) => [id, dash !== undefined])).toEqual([
      ["CHL-MAR", true],
      ["FRA-MAR", false],
    ]);
  });

  it("has fewer points where it may be further from the true lines", () => {
    const pointsOf = (tolerance?: number) =>
      styleFineLines({ ...none, selection: MOROCCO, tolerance })
        .flatMap(({ paths }) => paths)
        .reduce((sum, path) => sum + path.length / 2, 0);
    expect(pointsOf(0.036)).toBeLessThan(pointsOf() / 2);
    expect(pointsOf(0.036)).toBeGreaterThan(6);
  });

  it("keeps the classes of a selected country's lines apart", () => {
    const changes = subjectOf("changes");
    for (const [index, { colour, dash }] of Object.values(changes.classes).entries()) {
      const changed = new Uint8Array(kinds?.length ?? 0).fill(index + 1);
      const [line] = styleFineLines({
        ...none,
        subject: changes,
        kinds: changed,
        selection: MOROCCO,
      });
      expect([line?.colour, line?.dash]).toEqual([colour, dash]);
    }
  });

  it("has a mission one way as two halves: the one with the receiving state is dotted", () => {
    const summaries = { "MAR-PER": { missionsBToA: "resident" } } as const;
    const world = makeWorld(makeAtlas({ summaries }));
    const missions = {
      ...none,
      atlas: world.atlas,
      subject: subjectOf("missions"),
      kinds: subjectOf("missions").kindsOf({ world }),
    } as const;
    const [solid, dotted] = styleFineLines({ ...missions, selection: MOROCCO });
    const [path] = tracePair(world.atlas, pairKey("MAR-PER"));
    // Peru sends: the solid half is at its end, the dotted one begins at Morocco.
    expect([solid?.dash, dotted?.dash === undefined]).toEqual([undefined, false]);
    expect(solid?.paths[0]?.slice(-2)).toEqual(path?.slice(-2));
    expect(dotted?.paths[0]?.slice(0, 2)).toEqual(path?.slice(0, 2));
  });
});

describe("stylePointedLine", () => {
  const atlas = makeAtlas({
    summaries: { "CHL-NZL": { state: "relations" }, "FRA-MAR": { state: "broken" } },
  });
  const placed = placeDossiers(atlas, [makeEntry("MAR-PER"), makeEntry("FRA-PSE", NOTES)]);
  const scene = {
    atlas,
    subject: subjectOf("relations"),
    kinds: subjectOf("relations").kindsOf({ world: makeWorld(atlas) }),
    drawn: placed,
    selection: NO_SELECTION,
  } as const;
  const point = (pair: string, selection: Selection = NO_SELECTION) =>
    stylePointedLine(pairKey(pair), { ...scene, selection });

  it("has nothing where nothing is pointed at, or no line is drawn there", () => {
    expect(stylePointedLine(undefined, scene)).toEqual([]);
    expect(point("FRA-TCD")).toEqual([]);
    expect(stylePointedLine(pairKey("CHL-NZL"), { ...scene, kinds: undefined })).toEqual([]);
  });

  it("covers the line of a dossier, of a selected country's too", () => {
    for (const selection of [NO_SELECTION, MOROCCO]) {
      const [strong] = point("MAR-PER", selection);
      const [own] = styleLines(placed.slice(0, 1), { selection });
      expect(strong).toMatchObject({ id: "MAR-PER", colour: "line-strong", opacity: 1 });
      expect(strong?.width).toBeGreaterThan(own?.width ?? Number.POSITIVE_INFINITY);
    }
  });

  it("leaves a selected pair as it is, and on top", () => {
    expect(point("MAR-PER", MOROCCO_PERU)).toEqual([]);
    const strokes = point("FRA-PSE", MOROCCO_PERU);
    expect(strokes.map(({ id }) => id)).toEqual(["FRA-PSE", "MAR-PER"]);
    expect(strokes.slice(1)).toEqual(styleLines(placed.slice(0, 1), { selection: MOROCCO_PERU }));
  });

  it("keeps the colour of a line that is told of, and is wider", () => {
    const stories = [{ pair: pairKey("MAR-PER"), isBroken: true }] as unknown as Story[];
    const selection = NO_SELECTION;
    const [own] = styleLines(placed.slice(0, 1), { selection, stories });
    const [strong] = stylePointedLine(pairKey("MAR-PER"), { ...scene, stories });
    expect(strong).toMatchObject({ colour: "story", dash: own?.dash });
    expect(strong?.width).toBeGreaterThan(own?.width ?? Number.POSITIVE_INFINITY);
  });

  it("covers one of the many lines, wider beside those of a selected country", () => {
    const [alone] = point("CHL-NZL");
    expect(alone).toMatchObject({ id: "CHL-NZL", colour: "line-strong", opacity: 1 });
    const selection: Selection = { kind: "country", country: code("FRA") };
    const [own] = styleFineLines({ ...scene, selection });
    const [strong] = point("FRA-MAR", selection);
    expect(strong).toMatchObject({ paths: own?.paths, dash: own?.dash });
    expect(strong?.width).toBeGreaterThan(own?.width ?? Number.POSITIVE_INFINITY);
    expect(point("FRA-MAR")[0]?.width).toBeLessThan(strong?.width ?? 0);
  });
});
