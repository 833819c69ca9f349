import type { Feature, FeatureCollection } from "geojson";
import type { ImportedTable } from "./importedTable.ts";

/** What the source calls a kind that the atlas calls otherwise. */
const KINDS: Readonly<Record<string, string>> = {
  "non-self-governing territory": "non-self-governing",
};

/** Identifiers that the atlas spells out. */
const IDS: Readonly<Record<string, string>> = {
  "bhutan-nw": "bhutan-north-west",
  golan: "golan-heights",
  ilemi: "ilemi-triangle",
  liancourt: "liancourt-rocks",
  shaksgam: "shaksgam-valley",
  shebaa: "shebaa-farms",
};

/**
 * Returns `disputed/areas.geojson`: one feature a line, sorted by id, coordinates unchanged.
 * @throws SyntaxError when the text is no JSON.
 */
export function importDisputedAreas(geojson: string): ImportedTable {
  const { features } = JSON.parse(geojson) as FeatureCollection;
  const lines = features
    .map((feature): [id: string, line: string] => {
      const id = IDS[String(feature.id)] ?? String(feature.id);
      return [id, JSON.stringify(toOwnForm(id, feature))];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => line);
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
  return { text, remarks: [] };
}

function toOwnForm(id: string, feature: Feature): Feature {
  const properties = feature.properties ?? {};
  const kind = String(properties.kind);
  return {
    type: "Feature",
    id,
    properties: {
      name: properties.name,
      kind: KINDS[kind] ?? kind,
      administered_by: properties.administered_by,
      claimed_by: properties.claimed_by,
    },
    geometry: feature.geometry,
  };
}
