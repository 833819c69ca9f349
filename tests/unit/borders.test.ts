// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findBorderFaults } from "./findBorderFaults.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Returns the paths of all programs of a folder, from the root. */
function listPrograms(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path));
}

/** Returns the faults of a house of one file. */
const faultsOf = (path: string, source: string) => findBorderFaults(new Map([[path, source]]));

it("no file of the house imports what its floor has not", () => {
  const paths = [...["src", "geodata", "tests"].flatMap(listPrograms), "vite.config.ts"];
  const sources = new Map(paths.map((path) => [path, readFileSync(`${ROOT}/${path}`, "utf8")]));
  expect(findBorderFaults(sources)).toEqual([]);
});

describe("a border", () => {
  it.each([
    ["src/domain/a.ts", 'import { b } from "../messages/b.ts";'],
    ["src/domain/a.ts", 'import { useState } from "react";'],
    ["src/domain/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/domain/a.ts", 'import { geoPath } from "d3-geo";'],
    ["src/messages/a.ts", 'import { b } from "../store/b.ts";'],
    ["src/layers/a.ts", 'import { useState } from "react";'],
    ["src/ui/a.tsx", 'import type { PairKey } from "../domain/partyCode.ts";'],
    ["src/store/selectors.ts", 'import { useMemo } from "react";'],
    ["src/features/legend/a.tsx", 'import { Search } from "../search/Search.tsx";'],
    ["src/features/legend/a.tsx", 'export { Search } from "../search/Search.tsx";'],
    ["src/features/legend/a.tsx", 'const later = () => import("../search/Search.tsx");'],
    ["src/features/legend/a.tsx", 'import { Map } from "leaflet";'],
    [
      "src/features/legend/a.tsx",
      'import { CountriesLayer } from "../../layers/CountriesLayer.ts";',
    ],
    ["src/features/world-map/a.ts", 'import { drawLines } from "../../layers/lines/drawLines.ts";'],
    [
      "src/features/world-map/a.ts",
      'import type { PathPen } from "../../layers/lines/geometry/drawPath.ts";',
    ],
    [
      "src/features/world-map/a.ts",
      'const later = () => import("../../layers/lines/painters.ts");',
    ],
    ["src/layers/a.ts", 'import { loadPainters } from "./lines/loadPainters.ts";'],
    ["src/layers/lines/a.ts", 'import { Legend } from "../../features/legend/Legend.tsx";'],
    ["src/features/legend/a.tsx", 'import { DIMMED } from "../../layers/lines/index.ts";'],
    ["src/features/sanctions/a.tsx", 'import { Legend } from "../legend/Legend.tsx";'],
    ["src/features/sanctions/a.tsx", 'import { create } from "zustand";'],
    ["src/features/search/a.tsx", 'import { App } from "../../app/App.tsx";'],
    ["src/app/a.tsx", 'import { makeAtlas } from "../testing/makeAtlas.ts";'],
    ["src/app/a.tsx", 'import { compile } from "../../geodata/compile/compileGeodata.ts";'],
    ["src/app/a.tsx", 'import { offlinePlugin } from "../offline/vitePlugin.ts";'],
    ["src/main.tsx", 'import { createAtlas } from "./domain/atlas.ts";'],
    ["src/kinds/a/kind.ts", 'import { words } from "./words.en.ts";'],
    ["src/kinds/a/kind.ts", 'import { words } from "../b/kind.ts";'],
    ["src/kinds/a/words.en.ts", 'import { View } from "./View.tsx";'],
    ["src/kinds/a/words.en.ts", 'import { b } from "../b/words.en.ts";'],
    ["src/kinds/a/View.tsx", 'import { b } from "../b/kind.ts";'],
    ["src/kinds/a/View.tsx", 'import { useAtlas } from "../../store/AtlasStoreContext.tsx";'],
    ["src/kinds/index.ts", 'import { importA } from "./a/import.ts";'],
    ["src/draft/a.ts", 'import { partyRowSchema } from "../../geodata/schema/tables.ts";'],
    ["src/features/a/a.tsx", 'import { dossierSchema } from "../../../geodata/schema/dossier.ts";'],
    ["geodata/schema/a.ts", 'import { parse } from "../compile/csvFile.ts";'],
    ["geodata/compile/a.ts", 'import { b } from "../../src/messages/b.ts";'],
  ])("of %s is not crossed by %s", (path, source) => {
    expect(faultsOf(path, source)).toEqual([expect.stringMatching(/ imports .+: /)]);
  });

  it.each([
    [
      "src/features/sanctions/a.tsx",
      'import { useAtlas } from "../../store/AtlasStoreContext.tsx";',
    ],
    ["src/kinds/a/View.tsx", 'import { words } from "./words.en.ts";'],
    ["src/features/world-map/a.ts", 'import { DIMMED } from "../../layers/lines/index.ts";'],
    ["src/features/world-map/a.ts", 'import { drawPath } from "../../layers/lines/later.ts";'],
    ["src/features/world-map/a.test.ts", 'import "../../layers/lines/drawLines.ts";'],
    ["src/layers/a.ts", 'import { DIMMED } from "./lines/index.ts";'],
    ["src/layers/lines/a.ts", 'import { pixelSize } from "../canvasView.ts";'],
    ["src/layers/lines/inkers/a.ts", 'import { pixelSize } from "../linesPicture.ts";'],
    ["src/kinds/a/words.en.ts", 'import { formatDay } from "../../messages/format/day.ts";'],
    ["src/kinds/a/a.test.ts", 'import { importA } from "./import.ts";'],
    ["src/draft/a.ts", 'import type { PartyRow } from "../../geodata/schema/tables.ts";'],
    ["src/draft/a.ts", 'import { dossierSchema } from "../../geodata/schema/dossier.ts";'],
    ["src/domain/a.test.ts", 'import { makeAtlas } from "../testing/makeAtlas.ts";'],
  ])("is open in %s to %s", (path, source) => {
    expect(faultsOf(path, source)).toEqual([]);
  });

  it.each(["src/kinds2/a.ts", "src/kinds/a/helper.ts", "geodata/other/a.ts"])(
    "is asked for by a new place: %s",
    (path) => {
      expect(faultsOf(path, "")).toEqual([
        expect.stringMatching(/^\S+\/ has no floor: say what it may import/),
      ]);
    },
  );
});
