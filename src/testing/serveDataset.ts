import { webcrypto } from "node:crypto";
import { onTestFinished, vi } from "vitest";
import { forgetFiles } from "../data/loadFile.ts";
import { FURTHER_FILES, SCHEMA_VERSION } from "../domain/dataset.ts";

const MANIFEST = "manifest.json";

/** A server of a dataset for one test, in place of the network. */
export interface DatasetServer {
  /** Files asked for, in order: their keys in the manifest, or `manifest.json`. */
  readonly requests: readonly string[];
  /** Lets requests for a file fail from now on: with a status, or without any answer. */
  breakFile(key: string, how?: "status 500" | "no answer" | "no JSON"): void;
  mendFile(key: string): void;
  /** Gives another content under the name of a file, as a broken cache does. */
  swapFile(key: string, content: unknown): void;
  /** Names a file by the hash of its content, as the compiler does. */
  nameByHash(key: string): Promise<void>;
  /** Replaces everything by a newer edition: files of the old one are gone. */
  publish(files: Readonly<Record<string, unknown>>, schemaVersion?: number): void;
}

/** A file is JSON, or a text as somebody wrote it. */
function textOf(key: string, content: unknown): string {
  return /^(?:dossier-text|ledger)\//.test(key) ? String(content) : JSON.stringify(content);
}

/**
 * Answers `fetch` with the given files, by their keys in the manifest, until the test ends. What
 * was loaded before is forgotten.
 * @param further files that stand in the second piece of the manifest
 */
export function serveDataset(
  first: Readonly<Record<string, unknown>>,
  further?: Readonly<Record<string, unknown>>,
): DatasetServer {
  const paths = Object.keys(further ?? {}).map((key) => [key, `${key}.1.json`]);
  const files: Readonly<Record<string, unknown>> = {
    ...first,
    ...(further && { [FURTHER_FILES]: Object.fromEntries(paths), ...further }),
  };
  let edition = { number: 1, files, schemaVersion: SCHEMA_VERSION };
  const requests: string[] = [];
  const broken = new Map<string, string>();
  const swapped = new Map<string, unknown>();
  const hashes = new Map<string, string>();
  const pathOf = (key: string) => `${key}.${hashes.get(key) ?? edition.number}.json`;

  const answer = async (address: string): Promise<Response> => {
    const path = new URL(address).pathname.replace(/^.*\/data\//, "");
    const key = path === MANIFEST ? MANIFEST : path.replace(/\.\w+\.json$/, "");
    requests.push(key);
    const fault = broken.get(key);
    if (fault === "no answer") throw new TypeError("Failed to fetch");
    if (fault === "no JSON") return new Response("<!doctype html>");
    if (fault) return new Response("", { status: 500 });
    if (key === MANIFEST) return Response.json(manifest());
    if (!(key in edition.files) || path !== pathOf(key)) return new Response("", { status: 404 });
    return new Response(textOf(key, swapped.get(key) ?? edition.files[key]));
  };
  const manifest = () => ({
    schemaVersion: edition.schemaVersion,
    dataVersion: `edition-${edition.number}`,
    files: Object.fromEntries(
      Object.keys(edition.files)
        .filter((key) => further === undefined || !(key in further))
        .map((key) => [key, pathOf(key)]),
    ),
  });

  forgetFiles();
  vi.stubGlobal("fetch", answer);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    forgetFiles();
  });
  return {
    requests,
    breakFile: (key, how = "status 500") => broken.set(key, how),
    mendFile: (key) => {
      broken.delete(key);
      swapped.delete(key);
    },
    swapFile: (key, content) => swapped.set(key, content),
    nameByHash: async (key) => {
      const bytes = new TextEncoder().encode(textOf(key, edition.files[key]));
      const digest = new Uint8Array(await webcrypto.subtle.digest("SHA-256", bytes));
      hashes.set(key, Buffer.from(digest).toString("hex").slice(0, 8));
      // The browser of the tests has none.
      vi.stubGlobal("crypto", webcrypto);
    },
    publish: (newFiles, schemaVersion = SCHEMA_VERSION) => {
      edition = { number: edition.number + 1, files: newFiles, schemaVersion };
    },
  };
}
