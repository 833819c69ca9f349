import type { FeatureCollection, MultiLineString } from "geojson";
import { describe, expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import { makeEntry, makeParty } from "../../testing/makeAtlas.ts";
import { makeExportView } from "../../testing/makeExportView.ts";
import { writeGeoJson } from "./geoJson.ts";

const WORDS = {
  caption: "The sentence",
  address: "https://atlas.example/?show=relations",
  licence: "Facts by source",
  borders: "No statement on borders",
};
const WORLD = {
  parties: [
    makeParty("AAA", { anchor: [178.44, -18.14] }),
    makeParty("BBB", { anchor: [-171.77, -13.83] }),
    makeParty("CCC", { anchor: [-80, 50] }),
  ],
  dossiers: [
    makeEntry("AAA-BBB", { missionsAToB: { embassy: 1 } }),
    makeEntry("BBB-CCC", { missionsAToB: { embassy: 1 } }),
  ],
};

function read() {
  const text = writeGeoJson(makeExportView(WORLD), WORDS);
  return JSON.parse(text) as FeatureCollection & { readonly metadata: Record<string, unknown> };
}

describe("a view as GeoJSON", () => {
  it("has the lines of the view and its states as points, with the columns of the tables", () => {
    const { type, features } = read();
    expect(type).toBe("FeatureCollection");
    expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ["AAA-BBB", "MultiLineString"],
      ["BBB-CCC", "LineString"],
      ["AAA", "Point"],
      ["BBB", "Point"],
      ["CCC", "Point"],
    ]);
    expect(features[0]?.properties).toMatchObject({
      feature: "pair",
      code_a: "AAA",
      relations: "none found",
    });
    expect(features[0]?.properties).not.toHaveProperty("relations_since");
  });

  it("keeps every part of a line on its side of the antimeridian", () => {
    const line = read().features[0]?.geometry as MultiLineString | undefined;
    expect(line?.coordinates).toHaveLength(2);
    for (const part of line?.coordinates ?? []) {
      const west = part.filter(([lon = 0]) => lon < 0).length;
      expect([0, part.length]).toContain(west);
    }
  });

  it("says what it shows, of when, by which sources, and what it does not say", () => {
    expect(read().metadata).toMatchObject({
      caption: "The sentence",
      as_of: "2026-07-31",
      data_version: "test",
      licence: "Facts by source",
      borders: "No statement on borders",
      sources: [{ id: "of-missions" }],
    });
  });

  it("has no area", () => {
    expect(writeGeoJson(makeExportView(WORLD), WORDS)).not.toContain("Polygon");
  });

  it("has a selected pair that no dossier stands behind", () => {
    const view = makeExportView(WORLD, (state) => state.openPair(pairKey("AAA-CCC"), "list"));
    const { features } = JSON.parse(writeGeoJson(view, WORDS)) as FeatureCollection;
    expect(features.map(({ id }) => id)).toContain("AAA-CCC");
  });
});
