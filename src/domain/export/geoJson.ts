import type { LonLatTuple } from "../dataset.ts";
import { lonLat } from "../geo/lonLat.ts";
import { traceLonLat } from "../geo/lonLatLine.ts";
import { listShownPairs } from "../pairRows.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { type ExportView, sourcesOfView } from "./exportView.ts";
import { writePairTable } from "./pairTable.ts";
import { listExportedStates, writeStateTable } from "./stateTable.ts";

/** Words that stand beside the features. */
export interface GeoJsonWords {
  /** The sentence of the view. */
  readonly caption: string;
  readonly address: string;
  readonly licence: string;
  /** What outlines, lines and points do not say about borders. */
  readonly borders: string;
}

/** Columns that hold the same in every row: they stand once, in the metadata. */
const SHARED = new Set(["year", "as_of", "data_version", "missions_sources", "trade_source"]);

/**
 * Returns a view as GeoJSON (RFC 7946, WGS84): the lines as great circles, cut at the antimeridian, and
 * the states as points at their anchors, with the columns of the CSV as properties; what is missing is
 * left out. Caption, sources, licence and the policy on borders are a member `metadata`. It has no
 * outlines: they belong to the picture, and an outline in a file of data would read as a statement on
 * borders.
 */
export function writeGeoJson(view: ExportView, words: GeoJsonWords): string {
  const features = [...lineFeatures(view), ...pointFeatures(view)];
  const head = JSON.stringify({ type: "FeatureCollection", metadata: describe(view, words) });
  // A feature a line: a change is readable, and so is the file.
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${head.slice(0, -1)},"features":[\n${lines.join(",\n")}\n]}\n`;
}

function describe(view: ExportView, { caption, address, licence, borders }: GeoJsonWords) {
  const { world, coverage } = view;
  const sources = sourcesOfView(view).map((id) => {
    const source = coverage.sources.find((one) => one.id === id);
    return { id, title: source?.title, publisher: source?.publisher, licence: source?.licence };
  });
  return {
    caption,
    address,
    year: world.year,
    as_of: world.atlas.asOf,
    data_version: world.atlas.dataVersion,
    licence,
    borders,
    sources,
  };
}

function lineFeatures(view: ExportView) {
  const { world, kinds } = view;
  const { atlas } = world;
  const properties = propertiesOf(writePairTable(view));
  return listShownPairs(atlas.partyCodes, kinds).map(({ id, partyA, partyB }, row) => ({
    type: "Feature",
    id,
    geometry: lineGeometry(atlas.party(partyA)?.anchor, atlas.party(partyB)?.anchor),
    properties: { feature: "pair", ...properties[row] },
  }));
}

/** `null` is how the format says that a feature has no place. */
function lineGeometry(from: LonLatTuple | undefined, to: LonLatTuple | undefined) {
  const parts = from && to ? traceLonLat(lonLat(...from), lonLat(...to)) : [];
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: parts };
}

function pointFeatures(view: ExportView) {
  const properties = propertiesOf(writeStateTable(view));
  return listExportedStates(view).map((code, row) => ({
    type: "Feature",
    id: code,
    geometry: { type: "Point", coordinates: view.world.atlas.party(code)?.anchor },
    properties: { feature: "state", ...properties[row] },
  }));
}

function propertiesOf({ columns, rows }: ExportTable): Record<string, Cell>[] {
  const own = columns.filter((column) => !SHARED.has(column));
  return rows.map((row) => Object.fromEntries(own.map((column) => [column, row[column]])));
}
