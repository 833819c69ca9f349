import { describe, expect, it } from "vitest";
import { listAddresses } from "./listAddresses.ts";

const DATA_FILES = {
  disputes: "disputes.00000001.json",
  files: "files.00000008.json",
  names: "names.00000002.json",
  "shapes/110m": "shapes/110m.00000004.json",
  "shapes/50m": "shapes/50m.00000005.json",
  start: "start.00000006.json",
};
const DATA_FROM_THE_START = [
  "data/disputes.00000001.json",
  "data/files.00000008.json",
  "data/names.00000002.json",
  "data/shapes/110m.00000004.json",
  "data/shapes/50m.00000005.json",
  "data/start.00000006.json",
];

describe("listAddresses", () => {
  it("lists the page and the data of map and search, but no party", () => {
    expect(listAddresses([], DATA_FILES)).toEqual(["./", ...DATA_FROM_THE_START]);
  });

  it("lists the program, the Latin fonts, the icons and both manifests, sorted", () => {
    const paths = [
      "index.html",
      "licences.md",
      ".vite/manifest.json",
      "assets/index-C287jO4G.js",
      "assets/index-C287jO4G.js.map",
      "assets/PairPanel-DRVGk5Ad.css",
      "assets/inter-latin-wght-normal-Dx4kXJAl.woff2",
      "assets/inter-latin-ext-wght-normal-DO1Apj_S.woff2",
      "assets/inter-greek-wght-normal-CkhJZR-_.woff2",
      "app.webmanifest",
      "icon.svg",
      "data/manifest.json",
      "data/flag/MAR.00000007.svg",
    ];
    const listed = listAddresses(paths, DATA_FILES);
    expect(listed.filter((address) => !DATA_FROM_THE_START.includes(address))).toEqual([
      "./",
      "app.webmanifest",
      "assets/PairPanel-DRVGk5Ad.css",
      "assets/index-C287jO4G.js",
      "assets/inter-latin-wght-normal-Dx4kXJAl.woff2",
      "data/manifest.json",
      "icon.svg",
    ]);
  });

  it("says which file of the data is missing", () => {
    const { names: _, ...others } = DATA_FILES;
    expect(() => listAddresses([], others)).toThrow("no “names”");
  });
});
