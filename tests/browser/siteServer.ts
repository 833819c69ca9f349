import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FileAddresses, FURTHER_FILES, type Manifest } from "../../src/domain/dataset.ts";

/** The files of a build by their paths. */
export type Build = ReadonlyMap<string, Buffer>;

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const MANIFEST = "data/manifest.json";
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Serves a build in a folder of its own host; another can be published in its place. */
export class SiteServer {
  /** Paths that were asked for, without queries. */
  readonly requests: string[] = [];
  /** Paths that answer 404 although they exist. */
  readonly broken = new Set<string>();
  /** Contents that are given in place of what was published, by path: what a cache still holds. */
  readonly stale = new Map<string, Buffer>();
  /** Without a network no request is answered. */
  hasNetwork: boolean;
  private build: Build;
  private readonly server: Server;

  constructor(build: Build) {
    this.build = build;
    this.hasNetwork = true;
    this.server = createServer(({ url = "" }, response) => {
      if (!this.hasNetwork) {
        response.destroy();
        return;
      }
      const path = new URL(url, "http://site").pathname.replace(/^\/atlas\//, "");
      this.requests.push(path);
      const name = path === "" ? "index.html" : path;
      const published = this.stale.get(name) ?? this.build.get(name);
      const content = this.broken.has(name) ? undefined : published;
      const type = CONTENT_TYPES[extname(name)] ?? "text/plain";
      // Nothing is left to the browser's own cache: what comes without a network is the worker's.
      response.writeHead(content ? 200 : 404, {
        "Content-Type": type,
        "Cache-Control": "no-store",
      });
      response.end(content);
    });
  }

  /** Returns the address of the atlas. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/atlas/`;
  }

  async stop(): Promise<void> {
    const isClosed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await isClosed;
  }

  publish(build: Build): void {
    this.build = build;
  }
}

/** Returns what the tests run against, without source maps. */
export function readBuild(): Build {
  const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [path.slice(DIST.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

/**
 * Returns a later edition of a build, as another build would make it: all of its program, the start
 * file and Morocco's have new contents under new names, and the old names are gone.
 */
export function makeNextEdition(build: Build): Build {
  const next = new Map(build);
  const renames = new Map<string, string>();
  const rename = (path: string) => {
    const hash = hashInName(path);
    renames.set(hash, [...hash].reverse().join(""));
  };
  const scripts = [...build.keys()].filter((path) => /^assets\/.+\.js$/.test(path));
  scripts.forEach(rename);

  const manifest = JSON.parse(text(build, MANIFEST)) as Manifest;
  const furtherPath = `data/${manifest.files[FURTHER_FILES]}`;
  const further = JSON.parse(text(build, furtherPath)) as FileAddresses;
  const replaceData = (path: string, from: string, to: string) => {
    const content = Buffer.from(text(build, path).replaceAll(from, to));
    // The page takes no content that its name does not name.
    const name = sha256(content).digest("hex").slice(0, 8);
    renames.set(hashInName(path), name);
    next.set(path, content);
    return name;
  };
  replaceData(`data/${manifest.files.start}`, manifest.dataVersion, "next-edition");
  const party = `data/${further["party/MAR"]}`;
  const renamed = replaceData(party, "Kingdom of Morocco", "Kingdom of Morocco, next edition");
  replaceData(furtherPath, hashInName(party), renamed);
  next.set(
    MANIFEST,
    Buffer.from(text(build, MANIFEST).replace(manifest.dataVersion, "next-edition")),
  );

  const apply = (words: string, replacements: ReadonlyMap<string, string>) =>
    [...replacements].reduce((result, [from, to]) => result.replaceAll(from, to), words);
  for (const path of [...scripts, MANIFEST, "index.html", "sw.js"]) {
    next.set(path, Buffer.from(apply(text(next, path), renames)));
  }
  const integrities = new Map(
    [...next]
      .filter(([path, content]) => content !== build.get(path))
      .map(([path, content]) => [hash(build.get(path) as Buffer), hash(content)] as const),
  );
  const worker = apply(text(next, "sw.js"), integrities);
  next.set("sw.js", Buffer.from(worker.replace(/(version:.)[0-9a-f]{12}/, "$1next-edition")));
  return new Map([...next].map(([path, content]) => [apply(path, renames), content]));
}

function text(build: Build, path: string): string {
  const content = build.get(path);
  if (!content) throw new Error(`The build has no ${path}: run npm run build.`);
  return content.toString();
}

function hashInName(path: string): string {
  return /([\w-]{8})\.\w+$/.exec(path)?.[1] ?? "";
}

function hash(content: Buffer): string {
  return sha256(content).digest("base64");
}

function sha256(content: Buffer) {
  return createHash("sha256").update(content);
}
