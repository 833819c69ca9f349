/**
 * What the rest of the atlas may use of the lines after the first map. It stands apart from `index.ts`,
 * which would bring the geometry into the first chunk.
 */
export { drawPath } from "./geometry/drawPath.ts";
export { createLineGeometry, type LineGeometry } from "./geometry/lineGeometry.ts";
