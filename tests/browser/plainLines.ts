import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAtlas } from "../../src/domain/atlas.ts";
import { newestYear } from "../../src/domain/atlasYear.ts";
import type { Manifest, StartData } from "../../src/domain/dataset.ts";
import { lonLat } from "../../src/domain/geo/lonLat.ts";
import { traceGreatCircle } from "../../src/domain/geo/traceGreatCircle.ts";
import { kindOf } from "../../src/domain/mapSubject.ts";
import { listPairLines } from "../../src/domain/pairLines.ts";
import { createWorldInYear } from "../../src/domain/worldInYear.ts";
import { relations } from "../../src/kinds/subjects/relations.ts";

const DATA = fileURLToPath(new URL("../../dist/data/", import.meta.url));

/** Lines traced one by one: x and y of each point in turn, in world units, and points a path. */
export interface PlainLines {
  readonly points: Float32Array;
  readonly counts: readonly number[];
  readonly pairs: number;
}

/**
 * Returns the great circles of all pairs that the built atlas knows to have relations, or relations
 * that are broken off, each traced by itself, as finely as a single line.
 */
export function tracePlainLines(wanted: "relations" | "relations-broken"): PlainLines {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));
  const { files } = read("manifest.json") as Manifest;
  const atlas = createAtlas(read(files.start as string) as StartData);
  const world = createWorldInYear(atlas, newestYear(atlas.asOf), undefined);
  const kinds = relations.kindsOf({ world }) ?? new Uint8Array();
  const { ends } = listPairLines(atlas);
  const points: number[] = [];
  const counts: number[] = [];
  let pairs = 0;
  for (let line = 0; line < ends.length / 4; line++) {
    if (kinds[line] !== kindOf(relations, wanted)) continue;
    pairs++;
    const [lonA = 0, latA = 0, lonB = 0, latB = 0] = ends.subarray(4 * line, 4 * line + 4);
    for (const path of traceGreatCircle(lonLat(lonA, latA), lonLat(lonB, latB))) {
      points.push(...path);
      counts.push(path.length / 2);
    }
  }
  return { points: Float32Array.from(points), counts, pairs };
}
