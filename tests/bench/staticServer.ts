import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** Packed already. */
const AS_THEY_ARE = new Set([".woff2", ".png"]);

/** A running server of files. */
export interface StaticServer {
  /** Such as `http://127.0.0.1:40123/`. */
  readonly address: string;
  close(): void;
}

/** Serves a folder on the loopback interface, gzipped, on a port that is free. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const packed = new Map<string, Promise<Buffer>>();
  const read = async (path: string): Promise<Buffer> => {
    const content = await readFile(path);
    return AS_THEY_ARE.has(extname(path)) ? content : promisify(gzip)(content);
  };
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const path = join(folder, normalize(asked.endsWith("/") ? `${asked}index.html` : asked));
    const content = packed.get(path) ?? read(path);
    packed.set(path, content);
    try {
      const body = await content;
      response.writeHead(200, {
        "Content-Type": CONTENT_TYPES[extname(path)] ?? "text/plain",
        "Content-Length": body.length,
        ...(!AS_THEY_ARE.has(extname(path)) && { "Content-Encoding": "gzip" }),
      });
      response.end(body);
    } catch {
      packed.delete(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
