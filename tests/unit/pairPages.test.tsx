/** The pages of pairs over the data itself: whatever is known of a pair, its page can be read. */
import { act, render } from "@testing-library/react";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { forgetFiles } from "../../src/data/loadFile.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { PairPanel } from "../../src/features/pair-panel/PairPanel.tsx";
import { AtlasStoreProvider } from "../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { compileRealFiles } from "./compileRealFiles.ts";

/** Rendering takes some seconds where nothing else runs. */
vi.setConfig({ testTimeout: 120_000 });

const SEED = 20_260_731;
const PAGES = 500;
const SECTIONS = [
  "At a glance",
  "History",
  "Missions",
  "Visits",
  "Trade",
  "Organisations",
  "Other ties",
  "Open questions",
  "Sources",
];

const { start, read } = compileRealFiles();
const store = createAtlasStore(createAtlas(start));
const codes = start.parties.map(({ code }) => code);
const complaints: string[] = [];

beforeAll(() => {
  vi.stubGlobal("fetch", (address: string) => {
    const text = read(new URL(address).pathname.slice(1));
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
  });
  // React says on the console what it only tolerates, such as two entries with one key.
  vi.spyOn(console, "error").mockImplementation((...words) => complaints.push(words.join(" ")));
});

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  forgetFiles();
});

it(`can be read for ${PAGES} pairs drawn by a seed`, async () => {
  expect(await findFaults(drawPairs(PAGES))).toEqual([]);
});

it("can be read for each pair with a dossier", async () => {
  expect(await findFaults(start.dossiers.map(({ pair }) => pair))).toEqual([]);
});

/** Returns what is wrong with the pages of the pairs, in words. */
async function findFaults(pairs: readonly PairKey[]): Promise<string[]> {
  const faults: string[] = [];
  for (const pair of pairs) {
    for (const fault of await readPage(pair)) faults.push(`${pair}: ${fault}`);
  }
  return faults;
}

async function readPage(pair: PairKey): Promise<string[]> {
  const { container, unmount } = render(
    <AtlasStoreProvider store={store}>
      <PairPanel pair={pair} />
    </AtlasStoreProvider>,
  );
  await act(waitForFiles);
  while (container.textContent?.includes("Loading the")) await act(waitForFiles);
  const headings = [...container.querySelectorAll("h2, h3, h4, h5, dt, th, summary, figcaption")];
  const sections = [...container.querySelectorAll("h3")].map((heading) => heading.textContent);
  // In attributes too: names of pictures, paths of lines.
  const html = container.innerHTML;
  const strange = html.search(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  const faults = [
    ...(sections.join() === SECTIONS.join() ? [] : [`sections ${sections.join()}`]),
    ...(strange < 0 ? [] : [html.slice(Math.max(0, strange - 40), strange + 40)]),
    ...headings.filter((heading) => !heading.textContent?.trim()).map((one) => one.outerHTML),
    ...(container.querySelector('[role="alert"]') ? ["a file did not load"] : []),
    ...complaints.splice(0),
    ...findSourceFaults(container),
  ];
  unmount();
  return faults;
}

/** The numbered sources are those that the marks of the page cite, in the order of their first mark. */
function findSourceFaults(container: HTMLElement): string[] {
  const listed = container.querySelectorAll("#sources ol > li").length;
  const marks = [...container.querySelectorAll('[aria-label^="Who says so"]')];
  const cited = new Set(
    marks.flatMap((mark) => (mark.textContent ?? "").split(",").map((number) => Number(number))),
  );
  const expected = Array.from({ length: listed }, (_, index) => index + 1);
  return [...cited].join() === expected.join()
    ? []
    : [`${listed} sources, cited in the order ${[...cited].join()}`];
}

/** Loaders answer at the next turn, when the file is here. */
function waitForFiles(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Returns different pairs, the same ones at each run. */
function drawPairs(count: number): PairKey[] {
  const draw = createRandom(SEED);
  const pairs = new Set<PairKey>();
  while (pairs.size < count) {
    const [one, other] = [draw(codes.length), draw(codes.length)].sort((a, b) => a - b);
    if (one !== other) pairs.add(`${codes[one ?? 0]}-${codes[other ?? 0]}` as PairKey);
  }
  return [...pairs];
}

/** Returns a generator of whole numbers below a limit (mulberry32). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
