/** Places at which no line of a told pair is near, whichever pairs are told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { geoInterpolate } from "d3-geo";
import type { Manifest, StartData } from "../../src/domain/dataset.ts";
import { splitPairKey } from "../../src/domain/partyCode.ts";
import type { Place } from "./AtlasPage.ts";

const DATA = fileURLToPath(new URL("../../dist/data/", import.meta.url));
/** Steps along a line, to measure how near it comes. */
const STEPS = 200;
/** Near the ends of a line others begin too, and dots lie there. */
const [FIRST, LAST] = [0.2, 0.8];

interface Line {
  readonly pair: string;
  readonly points: readonly Place[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));
const start = read((read("manifest.json") as Manifest).files.start as string) as StartData;
const anchors = new Map(start.parties.map(({ code, anchor }) => [code, anchor]));
const lines = start.dossiers
  .filter(({ depth }) => depth === "full")
  .flatMap(({ pair }) => {
    const [one, other] = splitPairKey(pair).map((code) => anchors.get(code));
    if (!one || !other) return [];
    return [{ pair, points: listPoints(one, other) }];
  });

const dots = [...anchors].map(([code, anchor]): Line => ({ pair: code, points: [anchor] }));

/** Returns the place on the line of a pair that is farthest from all other lines, and from the dots of states. */
export function freePlaceOn(pair: string): Place {
  const [own] = lines.filter((line) => line.pair === pair);
  if (!own) throw new Error(`${pair} has no line`);
  const inner = own.points.slice(FIRST * STEPS, LAST * STEPS);
  return freest(inner, [...lines.filter((line) => line !== own), ...dots]);
}

/** Returns that of the places which is farthest from all lines. */
export function freePlaceAmong(...places: readonly Place[]): Place {
  return freest(places, lines);
}

/** The nearest of two points of the globe are those whose unit vectors have the greatest product. */
function freest(places: readonly Place[], others: readonly Line[]): Place {
  const points = others.flatMap((line) => line.points.map(unitVector));
  const measured = places.map((place) => {
    const [x, y, z] = unitVector(place);
    let nearness = -1;
    for (const other of points) {
      nearness = Math.max(nearness, x * other[0] + y * other[1] + z * other[2]);
    }
    return { place, nearness };
  });
  const [best] = measured.sort((one, other) => one.nearness - other.nearness);
  if (!best) throw new Error("no place was given");
  return best.place;
}

function unitVector([longitude, latitude]: Place): readonly [number, number, number] {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function listPoints(one: Place, other: Place): Place[] {
  const at = geoInterpolate([...one], [...other]);
  return Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS) as Place);
}
