import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { createOutline, type Outline } from "../domain/geo/outline.ts";
import { DatasetError } from "./DatasetError.ts";

/** Outlines of all countries of one scale, and the lines between neighbours, in world units. */
export interface Shapes {
  readonly outlines: readonly Outline[];
  readonly borders: readonly Float64Array[];
}

/**
 * Returns the outlines in a TopoJSON file of the compiler.
 * @param objectName name of the collection in the file: `countries` or `disputes`.
 * @throws DatasetError when the file has no such collection.
 */
export function decodeShapes(json: unknown, objectName: string, file: string): Shapes {
  const found = json as Partial<Topology<Record<string, GeometryCollection>>> | null;
  const collection = found?.objects?.[objectName];
  if (found?.type !== "Topology" || !collection) {
    throw new DatasetError("unreadable", file, `no collection "${objectName}" in it`);
  }
  const topology = found as Topology<Record<string, GeometryCollection>>;
  const outlines = feature(topology, collection).features.map((area) => {
    const { geometry, id } = area;
    const polygons =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    return createOutline(String(id), polygons.flat().map(flatten));
  });
  const borders = mesh(topology, collection, (one, other) => one !== other);
  return { outlines, borders: borders.coordinates.map(flatten) };
}

function flatten(ring: readonly (readonly number[])[]): Float64Array {
  const points = new Float64Array(ring.length * 2);
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    points[index * 2] = x;
    points[index * 2 + 1] = y;
  }
  return points;
}
