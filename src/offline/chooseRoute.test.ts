import { describe, expect, it } from "vitest";
import { chooseRoute } from "./chooseRoute.ts";

const SITE = {
  scope: "https://example.org/atlas/",
  listed: new Set(["./", "icon.svg", "data/manifest.json"]),
};

function routeOf(path: string, { method = "GET", mode = "cors" as RequestMode } = {}) {
  const { href } = new URL(path, SITE.scope);
  return chooseRoute({ method, mode, url: href }, SITE);
}

describe("chooseRoute", () => {
  it.each([
    "./",
    "?pair=MAR-PER",
    "?country=MAR&theme=dark",
    "index.html",
    "index.html?page=about",
  ])("opens the page at %s", (path) => {
    expect(routeOf(path, { mode: "navigate" })).toBe("page");
  });

  it("tells the manifest from the question for a newer one", () => {
    expect(routeOf("data/manifest.json")).toBe("manifest");
    expect(routeOf("data/manifest.json?after=0123456789ab")).toBe("network");
  });

  it.each([
    "assets/index-C287jO4G.js",
    "assets/FlagImage-XfnoUa3-.css",
    "assets/inter-greek-wght-normal-CkhJZR-_.woff2",
    "data/party/MAR.0a1b2c3d.json",
    "data/flag/MAR.0a1b2c3d.svg",
    "data/ledger/MAR-PER.0a1b2c3d.csv",
  ])("keeps %s: its name changes with its content", (path) => {
    expect(routeOf(path)).toBe("file");
  });

  it("keeps what the edition lists", () => {
    expect(routeOf("icon.svg")).toBe("file");
    expect(routeOf("other.svg")).toBe("network");
  });

  it.each([
    "assets/index-C287jO4G.js.map",
    "sw.js",
    "licences.md",
    "data/party/MAR.json",
    "other/data/manifest.json",
    "https://example.org/data/manifest.json",
    "https://example.org/other/icon.svg",
    "https://example.com/atlas/icon.svg",
  ])("leaves %s to the network", (path) => {
    expect(routeOf(path, { mode: "navigate" })).toBe("network");
  });

  it("leaves requests that send something alone", () => {
    expect(routeOf("icon.svg", { method: "POST" })).toBe("network");
    expect(routeOf("icon.svg", { method: "HEAD" })).toBe("network");
  });
});
