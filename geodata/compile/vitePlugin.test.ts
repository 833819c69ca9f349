// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NEW_DATA_EVENT } from "../../src/domain/dataset.ts";
import type { Problem } from "./problem.ts";
import { type CompileProject, geodataPlugin } from "./vitePlugin.ts";

const PROBLEM: Problem = {
  file: "geodata/parties.csv",
  line: 3,
  found: "a fault",
  allowed: "none",
};

function compiled(content: string, problems: readonly Problem[] = []): ReturnType<CompileProject> {
  const files = { start: "start.12345678.json", "shapes/110m": "shapes/110m.12345678.json" };
  return {
    manifest: { schemaVersion: 1, dataVersion: "123456789abc", files },
    files: new Map([
      ["data/manifest.json", "{}"],
      ["data/start.12345678.json", content],
      ["data/dossier-text/MAR-PER.12345678.yaml", "parties: [MAR, PER]"],
    ]),
    problems,
  };
}

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dyad-"));
  mkdirSync(join(root, "geodata"));
  writeFileSync(join(root, "index.html"), "<!doctype html><html><head></head><body></body></html>");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("in a build", () => {
  const options = (compileProject: CompileProject) => ({
    configFile: false as const,
    logLevel: "silent" as const,
    root,
    base: "./",
    build: { write: false },
    plugins: [geodataPlugin(compileProject)],
  });

  it("emits the files under their own names and asks for the first ones at once", async () => {
    const result = await build(options(() => compiled('{"parties":[]}')));
    if (Array.isArray(result) || !("output" in result)) throw new Error("one output expected");
    const sources = new Map(
      result.output.map((file) => [
        file.fileName,
        file.type === "asset" ? String(file.source) : "",
      ]),
    );
    expect(sources.get("data/start.12345678.json")).toBe('{"parties":[]}');
    const links = [...(sources.get("index.html") ?? "").matchAll(/<link [^>]*href="([^"]+)"/g)];
    expect(links.map(([, address]) => address)).toEqual([
      "data/manifest.json",
      "data/start.12345678.json",
      "data/shapes/110m.12345678.json",
    ]);
  });

  it("fails with the list of problems", async () => {
    await expect(build(options(() => compiled("{}", [PROBLEM])))).rejects.toThrow(
      "geodata/parties.csv:3: a fault; none",
    );
  });
});

describe("in development", () => {
  let server: ViteDevServer;
  const compileProject = vi.fn<CompileProject>();
  const send = vi.fn();

  beforeEach(async () => {
    compileProject.mockReset().mockReturnValue(compiled("first"));
    send.mockReset();
    server = await createServer({
      configFile: false,
      logLevel: "silent",
      root,
      server: { port: 0, host: "127.0.0.1", watch: null },
      plugins: [geodataPlugin(compileProject)],
    });
    server.ws.send = send;
    await server.listen();
  });
  afterEach(() => server.close());

  async function ask(path: string): Promise<Response> {
    const address = server.httpServer?.address();
    if (typeof address !== "object" || address === null)
      throw new Error("the server does not listen");
    return fetch(`http://127.0.0.1:${address.port}/${path}`);
  }
  async function get(path: string): Promise<string> {
    const response = await ask(path);
    return response.ok ? response.text() : `status ${response.status}`;
  }
  const change = (file: string) => server.watcher.emit("change", join(root, file));

  it("serves the data from memory, compiled when first asked for", async () => {
    expect(compileProject).not.toHaveBeenCalled();
    expect(await get("data/start.12345678.json")).toBe("first");
    expect(await get("data/start.12345678.json?again")).toBe("first");
    expect(compileProject).toHaveBeenCalledExactlyOnceWith(root);
  });

  it("serves dossiers as they are written, and says in which letters", async () => {
    const response = await ask("data/dossier-text/MAR-PER.12345678.yaml");
    expect(await response.text()).toBe("parties: [MAR, PER]");
    expect(response.headers.get("Content-Type")).toBe("text/yaml; charset=utf-8");
  });

  it("answers 404 for data that is not there", async () => {
    expect(await get("data/start.00000000.json")).toBe("status 404");
  });

  it("compiles again and tells the page when a file of data changes", async () => {
    await get("data/manifest.json");
    compileProject.mockReturnValue(compiled("second"));
    change("geodata/README.md");
    change("geodata/parties.csv");
    change("geodata/names.csv");
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(compileProject).toHaveBeenCalledTimes(2);
    expect(send.mock.calls).toEqual([
      [{ type: "update", updates: [] }],
      [{ type: "custom", event: NEW_DATA_EVENT }],
    ]);
    expect(await get("data/start.12345678.json")).toBe("second");
  });

  it("reads a file again that was still being written when it was read", async () => {
    await get("data/manifest.json");
    const file = join(root, "geodata/parties.csv");
    compileProject.mockImplementationOnce(() => {
      writeFileSync(file, "the rest of it");
      return compiled("half of it");
    });
    compileProject.mockReturnValue(compiled("all of it"));
    writeFileSync(file, "a part");
    change("geodata/parties.csv");
    await vi.waitFor(async () => {
      expect(await get("data/start.12345678.json")).toBe("all of it");
    });
    expect(compileProject).toHaveBeenCalledTimes(3);
  });

  it("serves what could be compiled when there are problems from the start, and says so", async () => {
    compileProject.mockReturnValue(compiled("partial", [PROBLEM]));
    const logged = vi.spyOn(server.config.logger, "error");
    expect(await get("data/start.12345678.json")).toBe("partial");
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      "Problems in geodata:\ngeodata/parties.csv:3: a fault; none",
    );
    expect(send).toHaveBeenCalledOnce();
  });

  it("shows what the compiler gives up on, and goes on", async () => {
    await get("data/manifest.json");
    compileProject.mockImplementationOnce(() => {
      throw new Error("too many sources");
    });
    change("geodata/parties.csv");
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      type: "error",
      err: { message: "too many sources" },
    });
    compileProject.mockReturnValue(compiled("mended"));
    change("geodata/parties.csv");
    await vi.waitFor(async () => {
      expect(await get("data/start.12345678.json")).toBe("mended");
    });
  });

  it("shows problems in the browser and keeps the last good data", async () => {
    await get("data/manifest.json");
    compileProject.mockReturnValue(compiled("faulty", [PROBLEM]));
    change("geodata/parties.csv");
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: "error",
      err: {
        message: "Problems in geodata:\ngeodata/parties.csv:3: a fault; none",
        stack: "",
        plugin: "dyad-geodata",
      },
    });
    expect(await get("data/start.12345678.json")).toBe("first");
  });
});
