import { fileURLToPath } from "node:url";
import { parseGeodata } from "../../geodata/compile/parseGeodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import { readAtlasNames } from "../../geodata/draft/readAtlasNames.ts";
import { createGazetteer, type Gazetteer } from "../../src/draft/index.ts";

/** Files that names are read from: the others take long, and hold none. */
const WITH_NAMES =
  /\/(?:edition\.yaml|parties|others|names|organisations|organisation_names|further_names|cities|territories|dependencies)(?:\.csv)?$/;

/** Returns what finds the names of this atlas. */
export function readRealGazetteer(): Gazetteer {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const files = [...readFiles(root)].filter(([path]) => WITH_NAMES.test(path));
  return createGazetteer(readAtlasNames(parseGeodata(new Map(files)).geodata));
}
