import type { WorldPath } from "./traceGreatCircle.ts";

/** Returns the length of a path in world units. */
export function pathLength(path: WorldPath): number {
  let length = 0;
  for (let i = 2; i < path.length; i += 2) {
    const [dx, dy] = [(path[i] ?? 0) - (path[i - 2] ?? 0), (path[i + 1] ?? 0) - (path[i - 1] ?? 0)];
    length += Math.hypot(dx, dy);
  }
  return length;
}
