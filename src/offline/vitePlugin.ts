import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import type { Manifest } from "../domain/dataset.ts";
import type { Edition, EditionFile } from "./edition.ts";
import { listAddresses } from "./listAddresses.ts";

const SOURCE = fileURLToPath(new URL("serviceWorker.ts", import.meta.url));
const WORKER = "sw.js";

/** Adds the service worker to a build, with the list of the files that it holds from the start. */
export function offlinePlugin(): Plugin {
  return {
    name: "dyad-offline",
    apply: "build",
    writeBundle: {
      // When all other files are as the server will send them.
      order: "post",
      sequential: true,
      async handler({ dir = "" }) {
        writeFileSync(join(dir, WORKER), await buildWorker(describeEdition(dir)));
      },
    },
  };
}

function describeEdition(folder: string): Edition {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const manifest = JSON.parse(readFileSync(join(folder, "data/manifest.json"), "utf8")) as Manifest;
  const addresses = listAddresses(
    paths.map((path) => path.replaceAll(sep, "/")),
    manifest.files,
  );
  const files = addresses.map((address): EditionFile => {
    const content = readFileSync(join(folder, address === "./" ? "index.html" : address));
    return { address, integrity: `sha256-${hash(content).digest("base64")}` };
  });
  return { version: hash(JSON.stringify(files)).digest("hex").slice(0, 12), files };
}

function hash(content: string | Buffer) {
  return createHash("sha256").update(content);
}

/** Returns the worker as one classic script: not every browser runs a worker with imports. */
async function buildWorker(edition: Edition): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { EDITION: JSON.stringify(edition) },
    build: {
      target: "baseline-widely-available",
      write: false,
      rolldownOptions: { input: SOURCE, output: { format: "iife", entryFileNames: WORKER } },
    },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("The build of the service worker waits.");
  return output.output[0].code;
}
