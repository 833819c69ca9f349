/** Names on the map of the real data: never over another, at five scales and three sizes of the window. */
import { expect, it } from "vitest";
import { decodeShapes } from "../../src/data/decodeShapes.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import { lonLat } from "../../src/domain/geo/lonLat.ts";
import { extentOf } from "../../src/domain/geo/outline.ts";
import { projectLonLat, WORLD_WIDTH } from "../../src/domain/geo/projection.ts";
import { composeLabels } from "../../src/features/world-map/composeLabels.ts";
import { hasDot } from "../../src/layers/AnchorsLayer.ts";
import type { MapLabel } from "../../src/layers/LabelsLayer.ts";
import { anchorBox, requestLabel } from "../../src/layers/labelRequest.ts";
import { placeLabels, type Rectangle } from "../../src/layers/placeLabels.ts";
import { code } from "../../src/testing/codes.ts";
import { readRealEdition } from "./realEdition.ts";

const edition = readRealEdition();
const atlas = createAtlas(edition.start);
const { outlines } = decodeShapes(
  JSON.parse(edition.read("shapes/110m")),
  "countries",
  "shapes/110m",
);

const WINDOWS = [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const;
/** How many times the world is as wide as where all of it fits the width. */
const ZOOMS = [1, 1.5, 2.5, 4, 8];
/** Where the window looks: Europe, the Caribbean, the Gulf, the Pacific. */
const MIDDLES = [
  [11, 48],
  [-66, 16],
  [50, 26],
  [165, -8],
] as const;
/** Pixels of a letter and of a line, strong and quiet: wider than most letters are. */
const LETTER = { strong: 7.4, quiet: 6.2 };
const LINE = { strong: 16, quiet: 13 };

const anchors = atlas.parties.map((party) => {
  const outline = outlines.find(({ id }) => id === party.code);
  const at = projectLonLat(lonLat(...party.anchor));
  return { id: party.code, at, extent: outline ? extentOf(outline.mainBox) : 0 };
});

function place(
  labels: readonly MapLabel[],
  {
    size,
    zoom,
    middle,
  }: {
    readonly size: readonly [number, number];
    readonly zoom: number;
    readonly middle: readonly [number, number];
  },
) {
  const [width, height] = size;
  const scale = (width / WORLD_WIDTH) * zoom;
  const centre = projectLonLat(lonLat(...middle));
  const toX = (x: number) => (x - centre.x) * scale + width / 2;
  const toY = (y: number) => (y - centre.y) * scale + height / 2;
  const isSeen = ({ at }: Pick<MapLabel, "at">) =>
    Math.abs(toX(at.x) - width / 2) <= width / 2 && Math.abs(toY(at.y) - height / 2) <= height / 2;
  const requests = labels.filter(isSeen).flatMap((label) => {
    const weight = label.isStrong ? "strong" : "quiet";
    return requestLabel(label, {
      x: toX(label.at.x),
      y: toY(label.at.y),
      width: label.text.length * LETTER[weight],
      height: LINE[weight],
      scale,
    });
  });
  const boxes = anchors
    .filter((anchor) => hasDot(anchor, scale))
    .map(({ at }) => anchorBox(toX(at.x), toY(at.y)));
  return { boxes, placed: placeLabels(requests, { boxes, lines: [], avoidedLines: [] }) };
}

const doOverlap = (one: Rectangle, other: Rectangle) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const views = WINDOWS.flatMap((size) =>
  ZOOMS.flatMap((zoom) => MIDDLES.map((middle) => ({ size, zoom, middle }))),
);
const base = {
  atlas,
  outlines,
  hovered: undefined,
  lines: [],
  strongLine: undefined,
  namedLine: undefined,
};

it.each(views)("no name lies over another, or over a dot, %o", (view) => {
  const labels = composeLabels({ ...base, selection: { kind: "none" } });
  const { placed, boxes } = place(labels, view);
  expect(placed.length).toBeGreaterThan(0);
  const over = placed.flatMap(({ id, box }, index) =>
    [
      ...placed.slice(index + 1).filter((other) => doOverlap(box, other.box)),
      ...boxes.filter((dot) => doOverlap(box, dot)),
    ].map((other) => [id, other]),
  );
  expect(over).toEqual([]);
});

it("names what is selected at every scale, and an island state where the sea is free", () => {
  for (const zoom of ZOOMS) {
    const view = { size: WINDOWS[0], zoom, middle: MIDDLES[3] };
    const labels = composeLabels({ ...base, selection: { kind: "country", country: code("NRU") } });
    const names = place(labels, view).placed.map(({ id }) => id);
    expect(names).toContain("NRU");
    expect(names).toContain("KIR");
  }
});
