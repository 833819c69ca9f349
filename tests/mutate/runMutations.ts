import {
  type CompiledGeodata,
  compileGeodata,
  createCompileMemory,
} from "../../geodata/compile/compileGeodata.ts";
import { formatProblem } from "../../geodata/compile/problem.ts";
import * as shapes from "../../geodata/compile/shapes.ts";
import { makeTree } from "../../geodata/compile/testing/makeTree.ts";
import { DatasetError } from "../../src/data/DatasetError.ts";
import * as loaders from "../../src/data/loadDataset.ts";
import { forgetFiles } from "../../src/data/loadFile.ts";
import { loadPartyFacts } from "../../src/data/loadPartyFacts.ts";
import { loadPartyTrade } from "../../src/data/loadTrade.ts";
import { loadHistory, loadTradeYear } from "../../src/data/loadYear.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { createRandom, type Mutation, mutateJson, mutateText, pick } from "./mutations.ts";

/** What became of a changed file. */
export interface Outcome {
  readonly file: string;
  readonly what: string;
  /**
   * `crashed`: something was thrown that nobody says in words; `no line`: a problem without a place;
   * `misremembered`: a compiler that remembers the changes before makes something else of it.
   */
  readonly became: "refused" | "taken" | "crashed" | "no line" | "misremembered" | "no change";
  readonly detail: string;
}

const outlines = new Map<string, string>();
/** The outlines of the world do not depend on the files that are changed, and take seconds. */
const keptShapes = {
  ...shapes,
  buildShapes: (scale: shapes.ShapeScale) => {
    const text = outlines.get(scale) ?? shapes.buildShapes(scale);
    outlines.set(scale, text);
    return text;
  },
};

const disputesAlone = { ...shapes, buildShapes: () => "" };

/** Changes files of a small `geodata` one at a time, and compiles. */
export function mutateSources(count: number, seed: number): Outcome[] {
  const random = createRandom(seed);
  const tree = makeTree();
  const files = [...tree.keys()];
  const memory = createCompileMemory();
  return Array.from({ length: count }, (): Outcome => {
    const file = pick(files, random);
    const { what, text } = mutateText(tree.get(file) ?? "", random);
    if (text === tree.get(file)) return { file, what, became: "no change", detail: "" };
    try {
      const changed = new Map([...tree, [file, text]]);
      const options = { shapes: disputesAlone };
      const fresh = compileGeodata(changed, options);
      const difference = findDifference(fresh, compileGeodata(changed, options, memory));
      if (difference) return { file, what, became: "misremembered", detail: difference };
      const { problems } = fresh;
      const lost = problems.find((one) => one.line === undefined && one.found !== "no such file");
      const [first] = problems;
      if (lost) return { file, what, became: "no line", detail: lost.found };
      return { file, what, became: first ? "refused" : "taken", detail: first?.found ?? "" };
    } catch (error) {
      return { file, what, became: "crashed", detail: String(error) };
    }
  });
}

function findDifference(fresh: CompiledGeodata, remembered: CompiledGeodata): string | undefined {
  const problemsOf = ({ problems }: CompiledGeodata) => problems.map(formatProblem).join("\n");
  if (problemsOf(fresh) !== problemsOf(remembered)) return `problems: ${problemsOf(remembered)}`;
  const names = new Set([...fresh.files.keys(), ...remembered.files.keys()]);
  return [...names].find((name) => fresh.files.get(name) !== remembered.files.get(name));
}

/**
 * Changes files of a small dataset one at a time, as they arrive in the browser, and loads them.
 * @param areHashed whether names carry hashes, as in a secure context; without, decoders are alone
 */
export async function mutateData(
  count: number,
  seed: number,
  { areHashed }: { readonly areHashed: boolean },
): Promise<Outcome[]> {
  const random = createRandom(seed);
  const { files, manifest } = compileGeodata(makeTree(), { shapes: keptShapes });
  const keys = Object.keys(manifest.files).filter((key) =>
    LOADERS.some(([name]) => name.test(key)),
  );
  const nameOf = (key: string) => (areHashed ? (manifest.files[key] ?? "") : `${key}.json`);
  const texts = new Map(keys.map((key) => [nameOf(key), files.get(`data/${manifest.files[key]}`)]));
  const served = { ...manifest, files: Object.fromEntries(keys.map((key) => [key, nameOf(key)])) };
  let changed: { readonly name: string; readonly text: string } | undefined;
  const { fetch, document } = globalThis;
  const answer = async (address: string): Promise<Response> => {
    const name = new URL(address).pathname.replace(/^\/data\//, "");
    if (name === "manifest.json") return Response.json(served);
    return new Response(changed?.name === name ? changed.text : texts.get(name));
  };
  Object.assign(globalThis, { fetch: answer, document: { baseURI: "http://dyad.test/" } });
  try {
    const outcomes: Outcome[] = [];
    for (let turn = 0; turn < count; turn++) {
      const key = pick(keys, random);
      const text = texts.get(nameOf(key)) ?? "";
      const mutation: Mutation = mutateJson(text, random);
      changed = { name: nameOf(key), text: mutation.text };
      forgetFiles();
      const isSame = mutation.text === text;
      outcomes.push({ file: key, what: mutation.what, ...(await load(key, isSame)) });
    }
    return outcomes;
  } finally {
    Object.assign(globalThis, { fetch, document });
    forgetFiles();
  }
}

async function load(key: string, isSame: boolean): Promise<Pick<Outcome, "became" | "detail">> {
  const [, open] = LOADERS.find(([name]) => name.test(key)) ?? [];
  try {
    await open?.(key.slice(key.lastIndexOf("/") + 1));
    return { became: isSame ? "no change" : "taken", detail: "" };
  } catch (error) {
    const isSaid = error instanceof DatasetError;
    return { became: isSaid ? "refused" : "crashed", detail: String(error) };
  }
}

/** What a page does with a file before anything of it is shown. */
const LOADERS: readonly (readonly [key: RegExp, open: (name: string) => Promise<unknown>])[] = [
  [/^start$/, () => loaders.loadAtlas()],
  [/^shapes\//, (name) => loaders.loadShapes(name as "110m")],
  [/^disputes$/, () => loaders.loadDisputes()],
  [/^names$/, () => loaders.loadNames()],
  [/^coverage$/, () => loaders.loadCoverage()],
  [/^dossier\//, (name) => loaders.loadDossier(name as PairKey)],
  [/^party\/(MAR|PER)$/, (name) => loadPartyFacts(name as PartyCode)],
  [/^trade\/(MAR|PER)$/, (name) => loadPartyTrade(name as PartyCode)],
  [/^trade-year\//, (name) => loadTradeYear(Number(name))],
  [
    /^history$/,
    async () => {
      const { partyCodes } = await loaders.loadAtlas();
      return (await loadHistory(partyCodes)).statesOn("2000-12-31");
    },
  ],
];
