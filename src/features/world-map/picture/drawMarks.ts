import { lonLat } from "../../../domain/geo/lonLat.ts";
import { extentOf } from "../../../domain/geo/outline.ts";
import { pathLength } from "../../../domain/geo/pathLength.ts";
import { projectLonLat } from "../../../domain/geo/projection.ts";

import { CASING } from "../../../domain/looks/lineLook.ts";
import type { MapColour } from "../../../domain/looks/mapColour.ts";
import { CAPITAL, DOT } from "../../../domain/looks/markLooks.ts";

import { splitPairKey } from "../../../domain/partyCode.ts";
import { isPartyOutline } from "../../../domain/partyOutline.ts";
import { type Anchor, hasDot, isSmall } from "../../../layers/AnchorsLayer.ts";
import { anchorBox, requestLabel } from "../../../layers/labelRequest.ts";
import { placeLabels } from "../../../layers/placeLabels.ts";
import { mixColours, type StyledLine } from "../../../layers/StrongLinesLayer.ts";
import {
  selectDrawnDossiers,
  selectDrawnKinds,
  selectStories,
} from "../../../store/selectDrawn.ts";
import { selectedParties } from "../../../store/selection.ts";
import { selectSubject } from "../../../store/selectors.ts";
import { composeLabels } from "../composeLabels.ts";
import { type PlacedDossier, placeDossiers, styleFineLines, styleLines } from "../placeLines.ts";
import { selectFillScene, styleParties } from "../styleCountries.ts";
import type { Mark, TextStyle } from "./drawing.ts";
import { type PictureFrame, toPicture, writeCircle, writePaths } from "./pathData.ts";
import type { PictureScene } from "./pictureScene.ts";

const STRONG: TextStyle = { family: "sans", size: 13, weight: 600 };
const QUIET: TextStyle = { family: "sans", size: 11, weight: 500 };
/** Height of a line of text, as a share of its size. */
const LINE_HEIGHT = 1.2;

/** Returns what stands out: strong lines, anchors and names, as on the map. */
export function drawMarks(scene: PictureScene): Mark[] {
  const { state } = scene;
  const { atlas, selection } = state;
  const lines = placeDossiers(atlas, selectDrawnDossiers(state));
  const fine = styleFineLines({
    atlas,
    subject: selectSubject(state),
    kinds: selectDrawnKinds(state),
    selection,
    drawn: lines,
  });
  const strong = [...fine, ...styleLines(lines, { selection, stories: selectStories(state) })];
  const anchors = listAnchors(scene);
  return [
    ...strong.flatMap((line) => drawLine(line, scene)),
    ...drawAnchors(scene, anchors, lines),
    ...drawLabels(scene, anchors, lines),
  ];
}

function drawLine(line: StyledLine, { palette, frame }: PictureScene): Mark[] {
  const { paths, width, colour, opacity, dash, isCased } = line;
  const lengths = paths.map(pathLength);
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let done = 0;
  const casing: Mark = {
    kind: "path",
    d: writePaths(paths, frame, { isClosed: false }),
    stroke: { colour: palette.halo, width: width + 2 * CASING },
    opacity,
  };
  const strokes = paths.flatMap((path, index): Mark[] => {
    const from = done / total;
    done += lengths[index] ?? 0;
    const d = writePaths([path], frame, { isClosed: false });
    if (d === "") return [];
    const plain = typeof colour === "string" ? colour : colour[0];
    const stroke = { colour: palette[plain], width, ...(dash && { dash }) };
    if (typeof colour === "string") return [{ kind: "path", d, stroke, opacity }];
    const [colourA, colourB] = [palette[colour[0]], palette[colour[1]]];
    const gradient = {
      from: toPicture({ x: path[0] ?? 0, y: path[1] ?? 0 }, frame),
      to: toPicture({ x: path.at(-2) ?? 0, y: path.at(-1) ?? 0 }, frame),
      colours: [mixColours(colourA, colourB, from), mixColours(colourA, colourB, done / total)],
    } as const;
    return [{ kind: "path", d, stroke, gradient, opacity }];
  });
  return isCased ? [casing, ...strokes] : strokes;
}

function listAnchors({ state, shapes }: PictureScene): Anchor[] {
  const byId = new Map(shapes.outlines.map((outline) => [outline.id, outline]));
  return state.atlas.parties.map(({ code, anchor }) => {
    const outline = isPartyOutline(code) ? byId.get(code) : undefined;
    const extent = outline ? extentOf(outline.mainBox) : 0;
    return { id: code, at: projectLonLat(lonLat(...anchor)), extent };
  });
}

/** Colours of the rings at the ends of lines, by party. */
function ringColours({ state }: PictureScene, lines: readonly PlacedDossier[]) {
  const rings = new Map<string, MapColour>();
  for (const { id } of lines) for (const code of splitPairKey(id)) rings.set(code, "line");
  const isPair = state.selection.kind === "pair";
  const colours: readonly MapColour[] = isPair ? ["party-a", "party-b"] : ["selected"];
  for (const [index, code] of selectedParties(state.selection).entries()) {
    rings.set(code, colours[index] ?? "selected");
  }
  return rings;
}

function drawCapital({ palette, frame }: PictureScene, at: Anchor["at"]): Mark {
  return {
    kind: "path",
    d: writeCircle(toPicture(at, frame), CAPITAL.radius),
    fill: palette.dot,
    stroke: { colour: palette.halo, width: DOT.edge },
  };
}

function drawAnchors(
  scene: PictureScene,
  anchors: readonly Anchor[],
  lines: readonly PlacedDossier[],
): Mark[] {
  const { state, palette, frame } = scene;
  const rings = ringColours(scene, lines);
  const fills = styleParties(selectFillScene(state));
  const dots = anchors
    .filter((anchor) => !rings.has(anchor.id) && hasDot(anchor, frame.scale))
    .map(({ id, at, extent }): Mark => {
      if (!isSmall({ extent }, frame.scale)) return drawCapital(scene, at);
      const colour = fills.get(id)?.colour ?? "land";
      const isPlain = colour === "land";
      return {
        kind: "path",
        d: writeCircle(toPicture(at, frame), isPlain ? DOT.radius : DOT.filledRadius),
        fill: palette[isPlain ? "dot" : colour],
        stroke: { colour: palette[isPlain ? "halo" : "dot"], width: DOT.edge },
      };
    });
  const ends = anchors.flatMap(({ id, at }): Mark[] => {
    const colour = rings.get(id);
    if (!colour) return [];
    const d = writeCircle(toPicture(at, frame), 3.6);
    return [
      { kind: "path", d, fill: palette.halo, stroke: { colour: palette[colour], width: 1.8 } },
    ];
  });
  return [...dots, ...ends];
}

function drawLabels(
  scene: PictureScene,
  anchors: readonly Anchor[],
  lines: readonly PlacedDossier[],
): Mark[] {
  const { state, shapes, palette, frame, measure } = scene;
  const { atlas, selection } = state;
  const strongLine = selection.kind === "pair" ? selection.pair : undefined;
  const labels = composeLabels({
    atlas,
    outlines: shapes.outlines,
    selection,
    hovered: undefined,
    lines,
    strongLine,
    namedLine: undefined,
  });
  const rings = ringColours(scene, lines);
  const requests = labels.flatMap((label) => {
    const style = label.isStrong ? STRONG : QUIET;
    const width = measure(label.text, style);
    const [x, y] = toPicture(label.at, frame);
    const height = style.size * LINE_HEIGHT;
    return requestLabel(label, { x, y, width, height, scale: frame.scale });
  });
  const placed = placeLabels(requests, {
    boxes: anchors
      .filter((anchor) => rings.has(anchor.id) || hasDot(anchor, frame.scale))
      .map(({ at }) => anchorBox(...toPicture(at, frame))),
    lines: lines.filter(({ id }) => id === strongLine).flatMap(pixelPaths(frame)),
    avoidedLines: lines.filter(({ id }) => id !== strongLine).flatMap(pixelPaths(frame)),
  });
  const byId = new Map(labels.map((label) => [label.id, label]));
  return placed.flatMap(({ id, box }): Mark[] => {
    const label = byId.get(id);
    if (!label) return [];
    return [
      {
        kind: "text",
        x: box.left,
        y: (box.top + box.bottom) / 2,
        text: label.text,
        style: label.isStrong ? STRONG : QUIET,
        colour: palette[label.colour],
        halo: { colour: palette.halo, width: label.isStrong ? 4 : 3 },
      },
    ];
  });
}

function pixelPaths({ scale, offsetX, offsetY }: PictureFrame) {
  return ({ paths }: PlacedDossier): Float64Array[] =>
    paths.map((path) =>
      path.map((value, index) => value * scale + (index % 2 === 0 ? offsetX : offsetY)),
    );
}
