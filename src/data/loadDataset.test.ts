import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeStart } from "../testing/makeAtlas.ts";
import { makeDossier } from "../testing/makeDossier.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import {
  findFlag,
  findLedger,
  loadDisputes,
  loadDossier,
  loadNames,
  loadParty,
  loadShapes,
  loadStart,
} from "./loadDataset.ts";

const PAIR = pairKey("MAR-PER");

describe("loaders", () => {
  it("give the files of the keys that the compiler writes", async () => {
    const files = {
      start: makeStart(),
      "dossier/MAR-PER": makeDossier("MAR-PER"),
      "party/MAR": { code: "MAR", formerNames: [] },
      names: { languages: [], parties: [] },
    };
    serveDataset(files);
    expect(await loadStart()).toEqual(files.start);
    expect(await loadDossier(PAIR)).toEqual(files["dossier/MAR-PER"]);
    expect(await loadParty(code("MAR"))).toEqual(files["party/MAR"]);
    expect(await loadNames()).toEqual(files.names);
  });

  it("give the outlines of each scale and of the disputes", async () => {
    const shapes = (name: string, id: string) => ({
      type: "Topology",
      arcs: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
      ],
      objects: {
        [name]: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", id, arcs: [[0]] }],
        },
      },
    });
    serveDataset({
      "shapes/110m": shapes("countries", "coarse"),
      "shapes/50m": shapes("countries", "fine"),
      disputes: shapes("disputes", "golan"),
    });
    const loaded = [loadShapes("110m"), loadShapes("50m"), loadDisputes()];
    const ids = (await Promise.all(loaded)).map(({ outlines }) => outlines[0]?.id);
    expect(ids).toEqual(["coarse", "fine", "golan"]);
  });

  it.each([
    ["null", null],
    ["a text", "sorry"],
    ["another file", { pair: "MAR-PER", events: [] }],
  ])("refuse %s in place of the file, and say what is missing", async (_, content) => {
    serveDataset({ start: content });
    await expect(loadStart()).rejects.toMatchObject({ fault: "unreadable", file: "start" });
    await expect(loadStart()).rejects.toThrow("parties");
  });

  it("find flag and ledger by party and pair, where there are any", async () => {
    serveDataset({ "flag/MAR": "", "ledger/MAR-PER": "" });
    expect(await findFlag(code("MAR"))).toContain("/data/flag/MAR");
    expect(await findLedger(PAIR)).toContain("/data/ledger/MAR-PER");
    expect(await findFlag(code("PER"))).toBeUndefined();
  });
});
