import { pathLength } from "../../domain/geo/pathLength.ts";
import type { WorldPath } from "../../domain/geo/traceGreatCircle.ts";

/**
 * Returns the two halves of a line, equally long on the map, each as its paths.
 * @param paths x and y of each point in turn, in world units, from party A's anchor to party B's.
 */
export function splitInHalves(
  paths: readonly WorldPath[],
): [halfA: WorldPath[], halfB: WorldPath[]] {
  const [halfA, halfB]: [WorldPath[], WorldPath[]] = [[], []];
  let left = paths.reduce((sum, path) => sum + pathLength(path), 0) / 2;
  for (const path of paths) {
    const length = pathLength(path);
    if (left <= 0) halfB.push(path);
    else if (length <= left) halfA.push(path);
    else {
      const [before, after] = cutAt(path, left);
      halfA.push(before);
      halfB.push(after);
    }
    left -= length;
  }
  return [halfA, halfB];
}

function cutAt(path: WorldPath, length: number): [before: WorldPath, after: WorldPath] {
  let done = 0;
  for (let i = 2; i < path.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.subarray(i - 2, i + 2);
    const part = Math.hypot(x2 - x1, y2 - y1);
    if (done + part >= length) {
      const share = part > 0 ? (length - done) / part : 0;
      const at = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
      return [
        Float64Array.of(...path.subarray(0, i), ...at),
        Float64Array.of(...at, ...path.subarray(i)),
      ];
    }
    done += part;
  }
  return [path, path.subarray(path.length)];
}
