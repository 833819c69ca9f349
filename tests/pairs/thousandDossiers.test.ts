// @vitest-environment node
/** A thousand dossiers beside the data itself; `manyDossiers.test.ts` has some in a small world. */
import { fileURLToPath } from "node:url";
import { beforeAll } from "vitest";
import { type CompiledGeodata, compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import { flagOf } from "../../geodata/compile/flags.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import * as shapes from "../../geodata/compile/shapes.ts";
import { addDossiers } from "../../geodata/compile/testing/addDossiers.ts";
import { readEmitted, tryGrowth } from "../../geodata/compile/testing/tryGrowth.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import { readRealFiles } from "../unit/realEdition.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COUNT = 1000;
/** No bound of speed, only an end to waiting: a machine that does other things takes three times as long. */
const COMPILE_MILLISECONDS = 300_000;

const today = readRealFiles();
let then: CompiledGeodata;

beforeAll(() => {
  const start = JSON.parse(readEmitted(today, "start")) as StartData;
  then = compileGeodata(addDossiers(readFiles(ROOT), start, COUNT), { shapes, flagOf });
}, COMPILE_MILLISECONDS);

tryGrowth(() => ({ today, then }), { count: COUNT, untouched: ["names", "party/MAR"] });
