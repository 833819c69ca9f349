import { useEffect, useMemo } from "react";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { extentOf, type Outline } from "../../domain/geo/outline.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import type { MapColour } from "../../domain/looks/mapColour.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { isPartyOutline } from "../../domain/partyOutline.ts";
import type { Anchor, LineEnd } from "../../layers/AnchorsLayer.ts";
import type { Highlight } from "../../layers/HighlightLayer.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { selectDrawnDossiers, selectDrawnKinds, selectStories } from "../../store/selectDrawn.ts";
import { selectedParties } from "../../store/selection.ts";
import { selectSubject } from "../../store/selectors.ts";
import { composeLabels } from "./composeLabels.ts";
import { loadNextPicture } from "./loadNextPicture.ts";
import { afterShown, markMapDrawn } from "./measures.ts";
import {
  type PlacedDossier,
  placeDossiers,
  styleFineLines,
  styleLines,
  stylePointedLine,
} from "./placeLines.ts";
import { selectFillScene, styleCountries, styleParties } from "./styleCountries.ts";
import { type MapShapes, toleranceOf } from "./useMapShapes.ts";
import type { SceneLayers } from "./useSceneLayers.ts";

const NO_OUTLINES: readonly Outline[] = [];

/** Draws the state of the store on the layers; returns the lines that are drawn. */
export function useDrawnScene(layers: SceneLayers, shapes: MapShapes): readonly PlacedDossier[] {
  const atlas = useAtlas((state) => state.atlas);
  const entries = useAtlas(selectDrawnDossiers);
  const tolerance = toleranceOf(shapes);
  const lines = useMemo(
    () => placeDossiers(atlas, entries, tolerance),
    [atlas, entries, tolerance],
  );
  const outlines = shapes.shapes?.outlines ?? NO_OUTLINES;
  useDrawnCountries(layers, shapes);
  useNextPicture(layers, shapes.shapes !== undefined);
  useDrawnLines(layers, lines, tolerance);
  const anchors = useAnchors(outlines);
  useDrawnAnchors(layers, anchors, lines);
  useDrawnLabels(layers, { outlines, lines, anchors });
  return lines;
}

const selectHoveredParty = ({ hovered, cursor }: AtlasState): PartyCode | undefined =>
  hovered?.kind === "party" ? hovered.party : cursor?.kind === "party" ? cursor.party : undefined;

/** The line under the pointer, else under the keyboard's cursor. */
const selectHoveredPair = ({ hovered, cursor }: AtlasState): PairKey | undefined =>
  hovered?.kind === "pair" ? hovered.pair : cursor?.kind === "pair" ? cursor.pair : undefined;

function useDrawnCountries(layers: SceneLayers, shapes: MapShapes): void {
  const { countries, highlight, anchors, lines } = layers;
  const scene = useAtlas(selectFillScene);
  const hovered = useAtlas(selectHoveredParty);
  const drawn = shapes.shapes;

  useEffect(
    function setOutlines() {
      if (!drawn) return;
      countries.setOutlines(drawn.outlines, drawn.borders);
      markMapDrawn(lines);
    },
    [countries, drawn, lines],
  );
  useEffect(
    function setDisputes() {
      countries.setDisputes(shapes.disputes);
    },
    [countries, shapes.disputes],
  );
  useEffect(
    function setFills() {
      const ids = (drawn?.outlines ?? []).map((outline) => outline.id);
      countries.setFills(styleCountries(ids, scene));
      anchors.setFills(styleParties(scene));
    },
    [countries, anchors, drawn, scene],
  );
  useEffect(
    function setHighlights() {
      const outline = drawn?.outlines.find(({ id }) => id === hovered && isPartyOutline(id));
      const highlights: Highlight[] = outline
        ? [{ outline, colour: "line-strong", width: 1.4 }]
        : [];
      highlight.setHighlights(highlights);
    },
    [highlight, drawn, hovered],
  );
}

/** Has what follows drawn ahead, and what rests kept, once the first picture is shown. */
function useNextPicture({ countries, lines, strongLines }: SceneLayers, isDrawn: boolean): void {
  const store = useAtlasStoreApi();
  useEffect(
    function drawAhead() {
      if (!isDrawn) return;
      let isWanted = true;
      let stop: (() => void) | undefined;
      const begin = async () => {
        const next = await loadNextPicture();
        if (!isWanted) return;
        next?.keepRestingLines({ strongLines });
        stop = next?.prepareWhileLinesCome(store, { countries, lines });
      };
      afterShown(lines, begin);
      return () => {
        isWanted = false;
        stop?.();
      };
    },
    [store, countries, lines, strongLines, isDrawn],
  );
}

function useDrawnLines(
  { strongLines: layer }: SceneLayers,
  lines: readonly PlacedDossier[],
  tolerance: number | undefined,
): void {
  const atlas = useAtlas((state) => state.atlas);
  const subject = useAtlas(selectSubject);
  const selection = useAtlas((state) => state.selection);
  const hovered = useAtlas(selectHoveredPair);
  const kinds = useKinds(selection.kind === "country");
  const pointedKinds = useKinds(hovered !== undefined);
  const stories = useAtlas(selectStories);
  useEffect(
    function setLines() {
      const scene = { atlas, subject, kinds, selection, drawn: lines, stories, tolerance };
      layer.setLines([...styleFineLines(scene), ...styleLines(lines, scene)]);
    },
    [layer, atlas, subject, kinds, lines, selection, stories, tolerance],
  );
  useEffect(
    function setPointed() {
      const kinds = pointedKinds;
      const scene = { atlas, subject, kinds, selection, drawn: lines, stories, tolerance };
      layer.setPointed(stylePointedLine(hovered, scene));
    },
    [layer, atlas, subject, pointedKinds, lines, selection, hovered, stories, tolerance],
  );
}

/** The kinds of all lines, where one of the many is to stand out: to find them takes its time. */
function useKinds(isWanted: boolean): Uint8Array | undefined {
  return useAtlas((state) => (isWanted ? selectDrawnKinds(state) : undefined));
}

/** The anchors of all parties, each with the extent of its outline at the scale that is drawn. */
function useAnchors(outlines: readonly Outline[]): readonly Anchor[] {
  const atlas = useAtlas((state) => state.atlas);
  return useMemo(() => {
    const byId = new Map(outlines.map((outline) => [outline.id, outline]));
    return atlas.parties.map((party): Anchor => {
      const outline = isPartyOutline(party.code) ? byId.get(party.code) : undefined;
      return {
        id: party.code,
        at: projectLonLat(lonLat(...party.anchor)),
        extent: outline ? extentOf(outline.mainBox) : 0,
      };
    });
  }, [atlas, outlines]);
}

function useDrawnAnchors(
  { anchors: layer }: SceneLayers,
  anchors: readonly Anchor[],
  lines: readonly PlacedDossier[],
): void {
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const cursor = useAtlas((state) => state.cursor);

  useEffect(
    function setAnchors() {
      layer.setAnchors(anchors);
    },
    [layer, anchors],
  );
  useEffect(
    function setLineEnds() {
      const ends = new Map<string, MapColour>();
      for (const line of lines) for (const code of splitPairKey(line.id)) ends.set(code, "line");
      const colours: readonly MapColour[] =
        selection.kind === "pair" ? ["party-a", "party-b"] : ["selected"];
      for (const [index, code] of selectedParties(selection).entries()) {
        ends.set(code, colours[index] ?? "selected");
      }
      layer.setLineEnds([...ends].map(([id, colour]): LineEnd => ({ id, colour })));
    },
    [layer, lines, selection],
  );
  useEffect(
    function setCursor() {
      const party = cursor?.kind === "party" ? atlas.party(cursor.party) : undefined;
      layer.setCursor(party && projectLonLat(lonLat(...party.anchor)));
    },
    [layer, atlas, cursor],
  );
}

function useDrawnLabels(
  { labels: layer }: SceneLayers,
  scene: {
    readonly outlines: readonly Outline[];
    readonly lines: readonly PlacedDossier[];
    readonly anchors: readonly Anchor[];
  },
): void {
  const { outlines, lines, anchors } = scene;
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const hovered = useAtlas(selectHoveredParty);
  const hoveredPair = useAtlas(selectHoveredPair);
  const cursorPair = useAtlas(({ cursor }) => (cursor?.kind === "pair" ? cursor.pair : undefined));
  const strongLine = selection.kind === "pair" ? selection.pair : hoveredPair;
  useEffect(
    function setLabels() {
      const labels = composeLabels({
        atlas,
        outlines,
        selection,
        hovered,
        lines,
        strongLine,
        namedLine: cursorPair,
      });
      const ends = new Set<string>([
        ...lines.flatMap((line) => splitPairKey(line.id)),
        ...selectedParties(selection),
      ]);
      layer.setLabels(labels, {
        // A ring is drawn at every scale, a dot only where the party is small.
        anchors: anchors.map(({ id, at, extent }) => ({ at, extent: ends.has(id) ? 0 : extent })),
        lines: lines.filter((line) => line.id === strongLine).flatMap((line) => line.paths),
        otherLines: lines.filter((line) => line.id !== strongLine).flatMap((line) => line.paths),
      });
    },
    [layer, atlas, outlines, anchors, selection, hovered, lines, strongLine, cursorPair],
  );
}
