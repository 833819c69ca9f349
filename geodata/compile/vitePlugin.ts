import type { Plugin, ViteDevServer } from "vite";
import { NEW_DATA_EVENT } from "../../src/domain/dataset.ts";
import { type CompiledGeodata, compileGeodata, createCompileMemory } from "./compileGeodata.ts";
import { DATA_FOLDER } from "./emitFiles.ts";
import { flagOf } from "./flags.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { isDataFile, rememberFiles, stampOf } from "./readFiles.ts";
import * as shapes from "./shapes.ts";

/** Compiles the folder `geodata` of a project. */
export type CompileProject = (
  root: string,
) => Pick<CompiledGeodata, "files" | "manifest" | "problems">;

/** What the first picture needs, fetched while the code still loads. */
const PRELOADED_KEYS = ["start", "shapes/110m", "disputes"];

/** Editors write a file in pieces, and several files in one go. */
const SAVING_MILLISECONDS = 30;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  yaml: "text/yaml; charset=utf-8",
  svg: "image/svg+xml",
};

/**
 * Compiles `geodata` inside Vite. A build emits the files under `data/` and fails with the list of
 * problems when there are any. The development server serves them from memory, compiles again when
 * a file of `geodata` changes and tells the page (`src/app/followData.ts`); with problems it keeps the
 * last good data and shows them in the browser.
 * @param compileProject for tests; default: the compiler with shapes and flags
 */
export function geodataPlugin(compileProject: CompileProject = makeCompileProject()): Plugin {
  let root = "";
  let compiled: ReturnType<CompileProject> | undefined;
  /** Of the newest compilation, which need not be the one that is served. */
  let problems: readonly Problem[] = [];
  /** Set by the development server; a build fails instead. */
  let announceProblems = () => {};

  /** Compiles when something is first asked for: a server that runs tests never asks. */
  function current(): ReturnType<CompileProject> {
    if (compiled === undefined) {
      // With problems at the start there is no last good data: serve what could be compiled.
      compiled = compileProject(root);
      problems = compiled.problems;
      announceProblems();
    }
    return compiled;
  }

  return {
    name: "dyad-geodata",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (this.environment.mode !== "build") return;
      const { files } = current();
      if (problems.length > 0) this.error(describeProblems(problems));
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").slice(1);
        if (!path.startsWith(DATA_FOLDER)) return next();
        const content = current().files.get(path);
        if (content === undefined) {
          // Not left to Vite: it would answer with the page, which is no data.
          response.statusCode = 404;
          response.end();
          return;
        }
        const ending = path.slice(path.lastIndexOf(".") + 1);
        response.setHeader("Content-Type", CONTENT_TYPES[ending] ?? "text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.end(content);
      });
      announceProblems = () => {
        if (problems.length > 0) server.config.logger.error(describeProblems(problems));
        showProblems(server, problems);
      };
      // A page that opens later sees them too.
      server.ws.on("connection", () => showProblems(server, problems));
      const recompile = () => {
        const fresh = tryToCompile();
        if (fresh === undefined) return;
        problems = fresh.problems;
        announceProblems();
        if (problems.length > 0) return;
        compiled = fresh;
        // An empty update takes problems that were shown away.
        server.ws.send({ type: "update", updates: [] });
        server.ws.send({ type: "custom", event: NEW_DATA_EVENT });
      };
      /** What the compiler gives up on is shown like a problem: the server outlives it. */
      const tryToCompile = () => {
        try {
          return compileProject(root);
        } catch (error) {
          const { message, stack = "" } = error instanceof Error ? error : new Error(`${error}`);
          server.config.logger.error(stack);
          server.ws.send({ type: "error", err: { message, stack, plugin: "dyad-geodata" } });
          return undefined;
        }
      };
      const whenSaved = waitUntilSaved(recompile);
      const note = (path: string) => {
        if (compiled !== undefined && isDataFile(root, path)) whenSaved(path);
      };
      server.watcher.on("add", note).on("change", note).on("unlink", note);
    },
    transformIndexHtml() {
      const { manifest } = current();
      const addresses = PRELOADED_KEYS.flatMap((key) => manifest.files[key] ?? []);
      return ["manifest.json", ...addresses].map((address) => ({
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: true, href: DATA_FOLDER + address },
        injectTo: "head" as const,
      }));
    },
  };
}

function makeCompileProject(): CompileProject {
  const memory = createCompileMemory();
  const readFiles = rememberFiles();
  return (root) => compileGeodata(readFiles(root), { shapes, flagOf }, memory);
}

/**
 * Returns what hears of files that are being saved, and reads them when nothing has been heard for a
 * moment. The watcher tells the first of several writes and may keep the others to itself: a file that has
 * changed since it was read is read again.
 */
function waitUntilSaved(read: () => void): (path: string) => void {
  const saved = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return function hear(path) {
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const stamps = [...saved].map((one) => [one, stampOf(one)] as const);
      saved.clear();
      read();
      for (const [one, stamp] of stamps) if (stampOf(one) !== stamp) hear(one);
    }, SAVING_MILLISECONDS);
  };
}

function showProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const message = describeProblems(problems);
  server.ws.send({ type: "error", err: { message, stack: "", plugin: "dyad-geodata" } });
}

function describeProblems(problems: readonly Problem[]): string {
  return ["Problems in geodata:", ...problems.map(formatProblem)].join("\n");
}
