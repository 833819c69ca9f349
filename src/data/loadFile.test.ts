import { describe, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../domain/dataset.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import { DatasetError } from "./DatasetError.ts";
import { findFileAddress, forgetFiles, knownFile, loadFile } from "./loadFile.ts";

const FILES = { start: { parties: 200 }, "dossier/MAR-PER": { pair: "MAR-PER" } };

const asItIs = (json: unknown) => json;

/** Returns what went wrong: the fault, and the file that it names. */
async function faultOf(loading: Promise<unknown>): Promise<string> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatasetError)) throw new Error(`Not a DatasetError: ${String(error)}`);
  return `${error.fault} ${error.file}`;
}

describe("loadFile", () => {
  it("gives what the decoder makes of the file", async () => {
    serveDataset(FILES);
    const loaded = await loadFile("start", (json, key) => [key, json]);
    expect(loaded).toEqual(["start", { parties: 200 }]);
  });

  it("fetches and decodes a file once, and the manifest once for all", async () => {
    const server = serveDataset(FILES);
    let decoded = 0;
    const decode = (json: unknown) => {
      decoded++;
      return json;
    };
    const both = [loadFile("start", decode), loadFile("start", decode)] as const;
    await Promise.all([...both, loadFile("dossier/MAR-PER", asItIs)]);
    await loadFile("start", decode);
    expect(decoded).toBe(1);
    expect([...server.requests].sort()).toEqual(["dossier/MAR-PER", "manifest.json", "start"]);
  });

  it("fetches again after everything was forgotten", async () => {
    const server = serveDataset(FILES);
    await loadFile("start", asItIs);
    forgetFiles();
    await loadFile("start", asItIs);
    expect(server.requests.filter((key) => key === "start")).toHaveLength(2);
  });

  it.each([
    ["status 500", "unreachable"],
    ["no answer", "unreachable"],
    ["no JSON", "unreadable"],
  ] as const)("with %s is %s, names the file, and can be tried again", async (how, fault) => {
    const server = serveDataset(FILES);
    server.breakFile("start", how);
    expect(await faultOf(loadFile("start", asItIs))).toBe(`${fault} start`);
    server.mendFile("start");
    expect(await loadFile("start", asItIs)).toEqual({ parties: 200 });
  });

  it.each(["status 500", "no answer", "no JSON"] as const)(
    "tries the manifest again after it came with %s",
    async (how) => {
      const server = serveDataset(FILES);
      server.breakFile("manifest.json", how);
      expect(await faultOf(loadFile("start", asItIs))).toContain("manifest.json");
      server.mendFile("manifest.json");
      expect(await loadFile("start", asItIs)).toEqual({ parties: 200 });
    },
  );

  it("forgets what the decoder refused", async () => {
    serveDataset(FILES);
    const refuse = (_: unknown, key: string) => {
      throw new DatasetError("unreadable", key, "not what it should be");
    };
    expect(await faultOf(loadFile("start", refuse))).toBe("unreadable start");
    expect(await loadFile("start", asItIs)).toEqual({ parties: 200 });
  });

  it("knows a file's content as soon as it is here, and asks for none", async () => {
    const server = serveDataset(FILES);
    expect(knownFile("start")).toBeUndefined();
    const loading = loadFile("start", asItIs);
    expect(knownFile("start")).toBeUndefined();
    await loading;
    expect(knownFile("start")).toEqual({ parties: 200 });
    expect(knownFile("dossier/MAR-PER")).toBeUndefined();
    expect(server.requests).toEqual(["manifest.json", "start"]);
  });

  it("says that a file is not in the manifest, without asking for it", async () => {
    const server = serveDataset(FILES);
    expect(await faultOf(loadFile("dossier/CHL-PER", asItIs))).toBe("unreadable dossier/CHL-PER");
    expect(server.requests).toEqual(["manifest.json"]);
  });
});

describe("a file gone missing", () => {
  it("is a new edition when the manifest has changed", async () => {
    const server = serveDataset(FILES);
    await loadFile("start", asItIs);
    server.publish(FILES);
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("new-edition dossier/MAR-PER");
  });

  it("is a new edition also when that is written by another schema", async () => {
    const server = serveDataset(FILES);
    await loadFile("start", asItIs);
    server.publish(FILES, SCHEMA_VERSION + 1);
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("new-edition dossier/MAR-PER");
  });

  it("is a fault of the network when the manifest is the same, or cannot be had", async () => {
    const server = serveDataset(FILES);
    await loadFile("start", asItIs);
    server.breakFile("dossier/MAR-PER", "no answer");
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("unreachable dossier/MAR-PER");
    server.breakFile("manifest.json", "no answer");
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("unreachable dossier/MAR-PER");
  });
});

describe("a manifest", () => {
  it("of another schema is a new edition", async () => {
    const server = serveDataset(FILES);
    server.publish(FILES, SCHEMA_VERSION + 1);
    expect(await faultOf(loadFile("start", asItIs))).toBe("new-edition manifest.json");
  });

  it.each([
    ["a text", "sorry"],
    ["nothing", null],
    ["no files", { schemaVersion: SCHEMA_VERSION, dataVersion: "one", files: null }],
    ["no version", { schemaVersion: SCHEMA_VERSION, files: {} }],
  ])("that is %s is unreadable", async (_, content) => {
    serveDataset(FILES);
    vi.stubGlobal("fetch", async () => Response.json(content));
    expect(await faultOf(loadFile("start", asItIs))).toBe("unreadable manifest.json");
  });

  it("tells the address of a file for an image or a download", async () => {
    serveDataset(FILES);
    expect(await findFileAddress("dossier/MAR-PER")).toMatch(/\/data\/dossier\/MAR-PER\.1\.json$/);
    expect(await findFileAddress("ledger/MAR-PER")).toBeUndefined();
  });
});
