import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { geodataPlugin } from "../../geodata/compile/vitePlugin.ts";
import { glyphsPlugin } from "../../src/features/world-map/picture/vitePlugin.ts";
import { assemblyScriptPlugin } from "../../src/layers/lines/inkers/vitePlugin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = (name: string) => fileURLToPath(new URL(`pages/${name}.html`, import.meta.url));

/** Where the two pages of the benchmark are built to. */
export const PAGES_FOLDER = `${root}node_modules/.cache/bench-dist`;

/** Builds the two pages as the atlas is built. */
export async function buildPages(): Promise<void> {
  await build({
    root,
    configFile: false,
    base: "/",
    publicDir: false,
    logLevel: "error",
    plugins: [react(), geodataPlugin(), assemblyScriptPlugin(), glyphsPlugin()],
    worker: { format: "es", plugins: () => [assemblyScriptPlugin()] },
    build: {
      target: "baseline-widely-available",
      outDir: PAGES_FOLDER,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: [page("atlas"), page("plain")] },
    },
  });
}

/** Builds the atlas itself, as a reader loads it. */
export async function buildAtlas(): Promise<string> {
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: "error" });
  return `${root}dist`;
}
