import glyphs from "virtual:glyphs";
import { describe, expect, it } from "vitest";
import { MAP_COLOURS } from "../../../domain/looks/mapColour.ts";
import type { Palette } from "../../../layers/palette.ts";
import { legendMessages, writeLegendRow } from "../../../messages/legend.ts";
import { type AtlasState, createAtlasStore } from "../../../store/atlasStore.ts";
import { selectLegendRows } from "../../../store/selectLegendRows.ts";
import { code, pairKey } from "../../../testing/codes.ts";
import { makeAtlas, makeEntry, makeParty, type World } from "../../../testing/makeAtlas.ts";
import { squareOutline } from "../../../testing/makeOutline.ts";
import { composePicture } from "./composePicture.ts";
import type { Drawing, Mark } from "./drawing.ts";
import { wrapText } from "./wrapText.ts";
import { writeSvg } from "./writeSvg.ts";

const WORLD: World = {
  dossiers: [makeEntry("MAR-PER"), makeEntry("FRA-TCD")],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident" },
    "MAR-NZL": { state: "broken" },
    "NZL-PER": { state: "relations" },
  },
};
const WORDS = {
  caption: 'A sentence with "quotes" & <signs>',
  date: "As of 31 July 2026",
  small: ["Outlines make no statement on borders."],
};
/** Peru joined the organisation in 2000, Morocco left it. */
const MEMBERS: World = {
  ...WORLD,
  memberships: [
    { party: "CHL", organisation: "AU", since: 19900101 },
    { party: "PER", organisation: "AU", since: 20000101 },
    { party: "MAR", organisation: "AU", since: 19900101, until: 20000101 },
  ],
};
function compareMembers(state: AtlasState): void {
  state.includeOrganisation("AU");
  state.compareSince(1995);
}
/** Every colour is its name, so that a test can read it. */
const PALETTE = Object.fromEntries(MAP_COLOURS.map((name) => [name, `#${name}`])) as Palette;

function compose(
  prepare: (state: AtlasState) => void = () => undefined,
  world: World = WORLD,
): Drawing {
  const store = createAtlasStore(makeAtlas(world));
  prepare(store.getState());
  const outlines = [
    squareOutline("MAR", { left: 110, top: 40, side: 20 }),
    squareOutline("PER", { left: 50, top: 90, side: 20 }),
  ];
  return composePicture(
    {
      state: store.getState(),
      shapes: { outlines, borders: [] },
      disputes: [squareOutline("western-sahara", { left: 100, top: 60, side: 6 })],
      palette: PALETTE,
      measure: (text) => text.length * 6,
    },
    WORDS,
  );
}

const paths = ({ marks }: Drawing) =>
  marks.filter((mark): mark is Extract<Mark, { kind: "path" }> => mark.kind === "path");
const lines = ({ marks }: Drawing) =>
  marks.filter((mark): mark is Extract<Mark, { kind: "lines" }> => mark.kind === "lines");
const texts = ({ marks }: Drawing) =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

describe("a picture of the view", () => {
  it("says what it shows, of when, by which signs, and its policy on borders", () => {
    expect(texts(compose())).toEqual(
      expect.arrayContaining([
        WORDS.caption,
        WORDS.date,
        ...WORDS.small,
        expect.stringMatching(/^Embassies hosted, none found: \d/),
        "disputed territory, large or small",
      ]),
    );
  });

  it("hatches disputed areas, and nothing else", () => {
    const hatched = paths(compose()).filter(({ texture }) => texture?.name === "hatch");
    // The area, and its sample in the legend.
    expect(hatched).toHaveLength(2);
  });

  it("has the line of a selected pair run from one colour to the other, and names both", () => {
    const picture = compose((state) => state.openPair(pairKey("MAR-PER"), "list"));
    // The line, and its sample in the legend.
    expect(paths(picture).filter(({ gradient }) => gradient)).toHaveLength(2);
    expect(texts(picture)).toEqual(expect.arrayContaining(["Morocco", "Peru", "selected pair"]));
  });

  it("has an edge round the line of a selected pair, under it, and nobody else's lines", () => {
    const picture = compose((state) => state.openPair(pairKey("MAR-PER"), "list"));
    const marks = paths(picture);
    const line = marks.findIndex(({ gradient }) => gradient);
    const casing = marks.findIndex(({ d, stroke }) => d === marks[line]?.d && stroke);
    expect(casing).toBeLessThan(line);
    expect(marks[casing]?.stroke?.colour).toBe("#halo");
    expect(marks[casing]?.stroke?.width).toBeGreaterThan(marks[line]?.stroke?.width ?? 0);
    expect(texts(picture)).not.toContain("documented relation");
    const strong = picture.marks.flatMap((mark) =>
      mark.kind === "text" && mark.style.weight === 600 ? [mark.text] : [],
    );
    expect(strong).not.toContain("Chad");
  });

  it.each<[string, (state: AtlasState) => void]>([
    ["of relations", (state) => state.chooseLines("relations")],
    ["of gaps", (state) => state.chooseLines("gaps")],
    ["of a country", (state) => state.chooseCountryOnMap(code("MAR"))],
    ["of a pair", (state) => state.openPair(pairKey("MAR-PER"), "list")],
    ["of an organisation, compared with an earlier year", compareMembers],
  ])("says by its signs what the legend on the screen says, %s", (_, prepare) => {
    const store = createAtlasStore(makeAtlas(MEMBERS));
    prepare(store.getState());
    const { atlas } = store.getState();
    const words = selectLegendRows(store.getState())
      // A picture has no missions.
      .filter((row) => !("sign" in row && row.sign.kind === "mission"))
      .map((row) => writeLegendRow(row, atlas));
    const written = texts(compose(prepare, MEMBERS)).join(" ");
    expect(words.filter((text) => !written.includes(text))).toEqual([]);
    expect(written).not.toContain(legendMessages.missionPlace);
  });

  it("fills who joined and who left since the year compared with", () => {
    const picture = compose(compareMembers, MEMBERS);
    // Samples of the legend are boxes of horizontal and vertical lines.
    const ofMap = paths(picture).filter(({ d }) => !d.includes("h"));
    expect(ofMap.flatMap(({ texture }) => texture?.name ?? [])).toEqual(
      expect.arrayContaining(["columns", "crosses"]),
    );
  });

  it("fills states by what stands between them and a selected one", () => {
    const picture = compose((state) => state.chooseCountryOnMap(code("MAR")));
    expect(paths(picture).some(({ fill }) => fill === "#selected")).toBe(true);
    expect(texts(picture).join()).toContain("relations suspended or broken off: ");
  });

  it("draws the lines of a class by party, with dashes for those broken off", () => {
    const [known, broken] = lines(compose((state) => state.chooseLines("relations")));
    expect(known?.paths).toHaveLength(2);
    expect(broken?.paths).toHaveLength(1);
    expect(broken?.stroke.dash).toEqual([2, 5]);
  });

  it("draws a mission one way solid from the sender, dotted to the host", () => {
    const world = { ...WORLD, summaries: { "FRA-MAR": { missionsAToB: "resident" as const } } };
    const parts = lines(compose((state) => state.chooseTop("all"), world));
    const drawn = parts.filter((part) => part.paths.length > 0);
    expect(drawn.map(({ stroke }) => stroke.dash)).toEqual([undefined, [1, 4]]);
  });

  it("cuts a line at the seam of the map", () => {
    const world: World = {
      parties: [makeParty("AAA", { anchor: [178, -18] }), makeParty("BBB", { anchor: [-160, 21] })],
      summaries: { "AAA-BBB": { state: "relations" } },
    };
    const [known] = lines(compose((state) => state.chooseLines("relations"), world));
    expect(known?.paths[0]?.match(/M/g)).toHaveLength(2);
  });
});

describe("a picture as SVG", () => {
  it("is XML with a title and a description, and refers to nothing outside", () => {
    const text = writeSvg(
      compose((state) => state.openPair(pairKey("MAR-PER"), "list")),
      glyphs,
    );
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    expect(svg.querySelector("parsererror")).toBeNull();
    expect(svg.querySelector("title")?.textContent).toBe(WORDS.caption);
    expect(svg.querySelector("desc")?.textContent).toContain(WORDS.small[0]);
    expect(text).not.toMatch(/href|url\((?!#)|<image|<script|@import/);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) {
      expect(svg.querySelector(`#${id}`)).not.toBeNull();
    }
    // Its letters are shapes: no typeface has to be there, and the words can still be read out.
    expect(svg.querySelectorAll("text")).toHaveLength(0);
    expect(svg.querySelector('[aria-label="Morocco"] path')).not.toBeNull();
  });
});

describe("a text with little room", () => {
  it("goes on in the next line, and keeps a long word whole", () => {
    const style = { family: "sans", size: 12, weight: 400 } as const;
    const wrap = (text: string) => wrapText(text, 10, style, (part) => part.length);
    expect(wrap("one two three four")).toEqual(["one two", "three four"]);
    expect(wrap("incomprehensibly so")).toEqual(["incomprehensibly", "so"]);
  });
});
