import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { countPairs } from "../../src/domain/pairStates.ts";
import { drawWorld } from "./drawWorld.ts";
import { buildShapes } from "./shapes.ts";

const PARTIES = "geodata/parties.csv";

/**
 * Writes into the page what stands there before any program runs: the outline of the world, and how many
 * states and pairs there are.
 */
export function stillPlugin(): Plugin {
  let root = "";
  return {
    name: "dyad-still",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const { viewBox, d } = drawWorld(buildShapes("110m"));
        // A header, and a row for each.
        const rows = readFileSync(join(root, PARTIES), "utf8").trim().split("\n").length - 1;
        return html
          .replace("%WORLD_BOX%", viewBox)
          .replace("%WORLD%", d)
          .replace("%PAIRS%", countPairs(rows).toLocaleString("en-GB"))
          .replace("%STATES%", String(rows));
      },
    },
  };
}
