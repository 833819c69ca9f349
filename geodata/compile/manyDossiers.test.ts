// @vitest-environment node
/** Two hundred dossiers in a small world; `npm run test:pairs` adds a thousand to the data itself. */
import type { StartData } from "../../src/domain/dataset.ts";
import { compileGeodata } from "./compileGeodata.ts";
import type { EmitOptions } from "./emitFiles.ts";
import { addDossiers } from "./testing/addDossiers.ts";
import { makeTree } from "./testing/makeTree.ts";
import { readEmitted, tryGrowth } from "./testing/tryGrowth.ts";

const COUNT = 200;

const options: EmitOptions = {
  shapes: { buildShapes: (scale) => scale, buildDisputes: (geojson) => geojson },
  flagOf: (iso2) => `<svg id="${iso2}"/>`,
};
const today = compileGeodata(makeTree(), options);
const start = JSON.parse(readEmitted(today, "start")) as StartData;
const then = compileGeodata(addDossiers(makeTree(), start, COUNT), options);

tryGrowth(() => ({ today, then }), { count: COUNT, untouched: ["names"] });
