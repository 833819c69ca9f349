/** Reads pages of pairs over the data itself, and says what is wrong with them. */
import { act, render } from "@testing-library/react";
import { afterAll, beforeAll, vi } from "vitest";
import { forgetFiles } from "../../src/data/loadFile.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { StartData } from "../../src/domain/dataset.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { PairPanel } from "../../src/features/pair-panel/PairPanel.tsx";
import { laterMessages } from "../../src/messages/pairPanelLater.ts";
import { AtlasStoreProvider } from "../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { preloadParts } from "../../src/ui/parts.ts";
import { compileRealFiles } from "./compileRealFiles.ts";

const SECTIONS = [
  "At a glance",
  "History",
  "Missions",
  "Visits",
  "Trade and money",
  "People",
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
    const faults: string[] = [];
    let before: string[] = [];
    const isLoading = () => container.textContent?.includes("Loading ");
    const isWithFirstFactsAlone = () =>
      [laterMessages.moreLoading, laterMessages.tradeLoading].every((text) =>
        container.textContent?.includes(text),
      );
    do {
      await act(waitForFiles);
      const now = listSources(container);
      if (before.some((title, index) => title !== now[index])) faults.push("a number has changed");
      if (isWithFirstFactsAlone()) faults.push(...findNumberFaults(container));
      before = now;
    } while (isLoading());
    // Events that are folded are made when a reader opens the fold.
    await act(async () => {
      for (const fold of container.querySelectorAll("#history details")) {
        (fold as HTMLDetailsElement).open = true;
        fold.dispatchEvent(new Event("toggle"));
      }
    });
    faults.push(...findFaultsOf(container), ...complaints.splice(0));
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

function listSources(container: HTMLElement): string[] {
  return [...container.querySelectorAll("#sources ol > li")].map((item) => item.textContent ?? "");
}

/** Numbers of sources that the marks of the page cite, in the order of their first mark. */
function listNumbers(container: HTMLElement): number[] {
  const marks = [...container.querySelectorAll('[aria-label^="Who says so"]')];
  return [...new Set(marks.flatMap((mark) => (mark.textContent ?? "").split(",").map(Number)))];
}

/** The first facts are numbered as a reader meets them; what comes later changes no number. */
function findNumberFaults(container: HTMLElement): string[] {
  const numbers = listNumbers(container);
  return numbers.every((number, index) => number === index + 1)
    ? []
    : [`the first sources are cited in the order ${numbers.join()}`];
}

/** The numbered sources are those that the marks of the page cite. */
function findSourceFaults(container: HTMLElement): string[] {
  const listed = listSources(container).length;
  const cited = listNumbers(container).sort((one, other) => one - other);
  return cited.every((number, index) => number === index + 1) && cited.length === listed
    ? []
    : [`${listed} sources, cited are ${cited.join()}`];
}

/** Loaders answer at the next turn, when the file is here. */
function waitForFiles(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
