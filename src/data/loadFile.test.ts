import { describe, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../domain/dataset.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import { DatasetError } from "./DatasetError.ts";
import { findFileAddress, forgetFiles, knownFile, learnFiles, loadFile } from "./loadFile.ts";

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

  it("finds a file in the second piece of the manifest, which it fetches once and when it is wanted", async () => {
    const server = serveDataset({ start: 1 }, { "party/MAR": 2, "flag/MAR": 3 });
    await loadFile("start", asItIs);
    expect(server.requests).toEqual(["manifest.json", "start"]);
    expect(await loadFile("party/MAR", asItIs)).toBe(2);
    expect(await findFileAddress("flag/MAR")).toMatch(/flag\/MAR/);
    expect(server.requests.slice(2)).toEqual(["files", "party/MAR"]);
  });

  it("knows the second piece beforehand when it was learned", async () => {
    const server = serveDataset({ start: 1 }, { "party/MAR": 2 });
    await learnFiles();
    expect(server.requests).toEqual(["manifest.json", "files"]);
    await loadFile("party/MAR", asItIs);
    expect(server.requests).toEqual(["manifest.json", "files", "party/MAR"]);
  });

  it("without the second piece gives the files of the first, and tries again", async () => {
    const server = serveDataset({ start: 1 }, { "party/MAR": 2 });
    server.breakFile("files");
    expect(await faultOf(loadFile("party/MAR", asItIs))).toBe("unreachable files");
    expect(await loadFile("start", asItIs)).toBe(1);
    server.mendFile("files");
    expect(await loadFile("party/MAR", asItIs)).toBe(2);
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

describe("the content of a file", () => {
  it("that its name does not name is refused, and comes whole on trying again", async () => {
    const server = serveDataset(FILES);
    await server.nameByHash("dossier/MAR-PER");
    server.swapFile("dossier/MAR-PER", { pair: "MAR-RUS" });
    const loading = loadFile("dossier/MAR-PER", asItIs);
    await expect(loading).rejects.toThrow("not the content");
    server.mendFile("dossier/MAR-PER");
    expect(await loadFile("dossier/MAR-PER", asItIs)).toEqual({ pair: "MAR-PER" });
  });

  it("is taken unseen where the browser has no hashes, as without a secure context", async () => {
    const server = serveDataset(FILES);
    await server.nameByHash("start");
    vi.stubGlobal("crypto", {});
    server.swapFile("start", { parties: 1 });
    expect(await loadFile("start", asItIs)).toEqual({ parties: 1 });
  });

  it("of which nothing can be made is unreadable, whatever the decoder throws", async () => {
    serveDataset(FILES);
    const stumble = (json: unknown) => (json as { none: { at: number } }).none.at;
    expect(await faultOf(loadFile("start", stumble))).toBe("unreadable start");
  });
});

describe("trying again", () => {
  it("asks past the caches for the file, and for the manifest that may name it wrongly", async () => {
    const server = serveDataset(FILES);
    const asked: (readonly [string | undefined, string | undefined])[] = [];
    const answer = fetch;
    vi.stubGlobal("fetch", (address: string, how?: RequestInit) => {
      asked.push([/(start|manifest)/.exec(address)?.[0], how?.cache]);
      return answer(address, how);
    });
    server.breakFile("start", "no JSON");
    await faultOf(loadFile("start", asItIs));
    asked.length = 0;
    server.mendFile("start");
    await loadFile("start", asItIs);
    expect(asked).toEqual([
      ["manifest", "reload"],
      ["start", "reload"],
    ]);
  });

  it("forgets the files of a region, and no others", async () => {
    const server = serveDataset(FILES);
    await Promise.all([loadFile("start", asItIs), loadFile("dossier/MAR-PER", asItIs)]);
    forgetFiles(/^dossier/);
    expect(knownFile("start")).toBeDefined();
    await loadFile("dossier/MAR-PER", asItIs);
    expect(server.requests.filter((key) => key === "dossier/MAR-PER")).toHaveLength(2);
  });

  it("takes no file of another edition beside those that are here", async () => {
    const server = serveDataset(FILES);
    await loadFile("start", asItIs);
    forgetFiles(/^dossier/);
    server.breakFile("dossier/MAR-PER");
    await faultOf(loadFile("dossier/MAR-PER", asItIs));
    server.publish(FILES);
    server.mendFile("dossier/MAR-PER");
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("new-edition dossier/MAR-PER");
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
    // What failed is asked for anew with its manifest.
    expect(await faultOf(loadFile("dossier/MAR-PER", asItIs))).toBe("unreachable manifest.json");
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
