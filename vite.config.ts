import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { stillPlugin } from "./geodata/compile/stillPlugin.ts";
import { geodataPlugin } from "./geodata/compile/vitePlugin.ts";
import { glyphsPlugin } from "./src/features/world-map/picture/vitePlugin.ts";
import { assemblyScriptPlugin } from "./src/layers/lines/inkers/vitePlugin.ts";
import { offlinePlugin } from "./src/offline/vitePlugin.ts";

/** What the page may load, and from where: the README prints the same as a header for hosts. */
const POLICY = [
  "default-src 'none'",
  ...["script", "style", "img", "font", "connect", "worker", "manifest"].map(
    (kind) => `${kind}-src 'self'`,
  ),
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Holds the built page to its own host; the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "dyad-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** What is shipped and is no code: its licences stand beside those of the code (`licences.md`). */
const LICENCES_OF_DATA = [
  "geodata/LICENSES.md",
  "node_modules/@fontsource-variable/inter/LICENSE",
  "node_modules/@fontsource-variable/source-serif-4/LICENSE",
  "node_modules/country-flag-icons/LICENSE",
];

function dataLicences(): Plugin {
  return {
    name: "dyad-data-licences",
    apply: "build",
    buildStart() {
      const texts = LICENCES_OF_DATA.map((path) => readFileSync(path, "utf8"));
      this.emitFile({
        type: "asset",
        fileName: "data-licences.md",
        source: texts.join("\n\n---\n\n"),
      });
    },
  };
}

/**
 * What scales of numbers load and these charts do not use, five kilobytes: colours, of which no value is one
 * (`null`), and formats, for figures are told by our own words.
 */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  "d3-color": ["color", "rgb", "hsl", "lab", "hcl", "cubehelix"],
  "d3-format": [
    ...["format", "formatPrefix", "formatSpecifier"],
    ...["precisionFixed", "precisionPrefix", "precisionRound"],
  ],
};
const UNUSED_PREFIX = "\0unused-";

/**
 * Keeps what charts do not need out of their chunk, and what they need out of the first one: d3-array is one
 * file, which d3-geo names with the first map and the charts use, much later.
 */
function packagesOfCharts(): Plugin {
  return {
    name: "dyad-packages-of-charts",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source in UNUSED) return `${UNUSED_PREFIX}${source}`;
      if (source !== "d3-array" || importer?.includes("/d3-geo/")) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?charts` };
    },
    load(id) {
      const names = UNUSED[id.slice(UNUSED_PREFIX.length)];
      if (!id.startsWith(UNUSED_PREFIX) || names === undefined) return null;
      return names.map((name) => `export const ${name} = () => null;`).join("\n");
    },
  };
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Returns a name for the modules that the first map needs, so that they are one file: in pieces, shared
 * with this part and that one, they would be some kilobytes more to load.
 */
function createFirstChunk() {
  let needed: Set<string> | undefined;
  const collect = (graph: ModuleGraph): Set<string> => {
    const found = new Set<string>();
    const waiting = [fileURLToPath(new URL("src/main.tsx", import.meta.url))];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
    return found;
  };
  return (id: string, graph: ModuleGraph) => {
    needed ??= collect(graph);
    return needed.has(id) ? "first" : null;
  };
}

/** What a test file that reads the whole data has in it. */
const READS_EDITION = /\b(readReal|servePairPages)/;

/**
 * The order of the test files: one that reads the whole data comes first, and has them compiled; those that do not
 * need them are next, so that nobody waits; the others follow when the data are there.
 */
class EditionBeside extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = new Set(sorted.map(({ project }) => project));
    return [...projects].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      const reads = (file: TestSpecification) =>
        READS_EDITION.test(readFileSync(file.moduleId, "utf8"));
      const [first, ...others] = own.filter(reads);
      const without = own.filter((file) => !reads(file));
      return first ? [first, ...without, ...others] : without;
    });
  }
}

export default defineConfig({
  base: "./",
  // No fallback to index.html: a file of data that is gone has to answer 404.
  appType: "mpa",
  plugins: [
    react(),
    geodataPlugin(),
    stillPlugin(),
    assemblyScriptPlugin(),
    glyphsPlugin(),
    packagesOfCharts(),
    contentSecurityPolicy(),
    dataLicences(),
    offlinePlugin(),
  ],
  worker: { format: "es", plugins: () => [assemblyScriptPlugin()] },
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    // `npm run size` watches what a reader waits for.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: createFirstChunk(), debugName: "first" }],
          includeDependenciesRecursively: false,
        },
      },
    },
    // Tells the size budget what imports what.
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    license: { fileName: "licences.md" },
  },
  test: {
    // By itself Vitest leaves a core free: of two, half of the machine.
    maxWorkers: "100%",
    globalSetup: "tests/unit/runFolder.ts",
    sequence: { sequencer: EditionBeside },
    // No bound of speed: beside other work on the machine a test may wait long for its turn.
    testTimeout: 30_000,
    // A browser's document costs a second a file: only what is shown gets one.
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          // Pure functions keep nothing: files can share their modules, which take longer than the tests.
          pool: "threads",
          isolate: false,
          setupFiles: ["./src/testing/steadySeed.ts"],
          include: [
            "src/{domain,kinds,draft,store,messages,offline}/**/*.test.ts",
            "geodata/**/*.test.ts",
            "tests/unit/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "screen",
          environment: "jsdom",
          // To load the same modules for each file takes longer than the tests: what a test leaves
          // behind in one, or in the window, it takes away itself.
          isolate: false,
          include: [
            "src/{app,data,features,layers,ui}/**/*.test.{ts,tsx}",
            "tests/unit/**/*.test.tsx",
          ],
          setupFiles: ["./src/testing/steadySeed.ts", "./src/testing/setUp.ts"],
        },
      },
      {
        extends: true,
        // The kind lies in a temporary folder.
        server: { fs: { strict: false } },
        test: {
          name: "new kind",
          environment: "jsdom",
          // Its modules are not those of the others: it puts a kind among the kinds.
          include: ["tests/newKind/*.test.tsx"],
          setupFiles: ["./src/testing/steadySeed.ts", "./src/testing/setUp.ts"],
        },
      },
    ],
  },
});
