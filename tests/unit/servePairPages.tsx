/** Reads pages of pairs over the data itself, and says what is wrong with them. */
import { act, render } from "@testing-library/react";
import { afterAll, beforeAll, vi } from "vitest";
import { forgetFiles } from "../../src/data/loadFile.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { PairPanel } from "../../src/features/pair-panel/PairPanel.tsx";
import { AtlasStoreProvider } from "../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { preloadParts } from "../../src/ui/parts.ts";
import { compileRealFiles } from "./compileRealFiles.ts";

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

/** The data, and a reader of its pages for the tests of the file that calls this. */
export function servePairPages(): {
  readonly start: StartData;
  /** Returns what is wrong with the pages of the pairs, in words. */
  readonly findFaults: (pairs: readonly PairKey[]) => Promise<string[]>;
} {
  const { start, read } = compileRealFiles();
  const store = createAtlasStore(createAtlas(start));
  const complaints: string[] = [];

  beforeAll(async () => {
    // Pages are read whole: with the charts, which are a part of their own.
    await preloadParts();
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

  const readPage = async (pair: PairKey): Promise<string[]> => {
    const { container, unmount } = render(
      <AtlasStoreProvider store={store}>
        <PairPanel pair={pair} />
      </AtlasStoreProvider>,
    );
    await act(waitForFiles);
    while (container.textContent?.includes("Loading the")) await act(waitForFiles);
    const faults = [...findFaultsOf(container), ...complaints.splice(0)];
    unmount();
    return faults;
  };

  return {
    start,
    findFaults: async (pairs) => {
      const faults: string[] = [];
      for (const pair of pairs) {
        for (const fault of await readPage(pair)) faults.push(`${pair}: ${fault}`);
      }
      return faults;
    },
  };
}

function findFaultsOf(container: HTMLElement): string[] {
  const headings = [...container.querySelectorAll("h2, h3, h4, h5, dt, th, summary, figcaption")];
  const sections = [...container.querySelectorAll("h3")].map((heading) => heading.textContent);
  // In attributes too: names of pictures, paths of lines.
  const html = container.innerHTML;
  const strange = html.search(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  return [
    ...(sections.join() === SECTIONS.join() ? [] : [`sections ${sections.join()}`]),
    ...(strange < 0 ? [] : [html.slice(Math.max(0, strange - 40), strange + 40)]),
    ...headings.filter((heading) => !heading.textContent?.trim()).map((one) => one.outerHTML),
    ...(container.querySelector('[role="alert"]') ? ["a file did not load"] : []),
    ...findSourceFaults(container),
  ];
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
