/** Reads pages of pairs over the data itself, and says what is wrong with them. */
import { act, render } from "@testing-library/react";
import { afterAll, beforeAll, vi } from "vitest";

import { forgetFiles } from "../../src/data/loadFile.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { PairPanel } from "../../src/features/pair-panel/PairPanel.tsx";
import { formerMessages } from "../../src/messages/formerStates.ts";
import { laterMessages } from "../../src/messages/pairPanelLater.ts";
import { AtlasStoreProvider } from "../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { preloadParts } from "../../src/ui/parts.ts";
import { type RealEdition, readRealEdition } from "./realEdition.ts";

const SECTIONS = [
  "Life line",
  "Figures",
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
  readonly edition: RealEdition;
  /** Returns what is wrong with the pages of the pairs, in words. */
  readonly findFaults: (pairs: readonly PairKey[]) => Promise<string[]>;
  /** Returns the words of the page of a pair, all that was folded opened. */
  readonly readWords: (pair: PairKey) => Promise<string>;
} {
  const edition = readRealEdition();
  const { start } = edition;
  const store = createAtlasStore(createAtlas(start));
  const complaints: string[] = [];

  beforeAll(async () => {
    // Files of a world that another test has left behind would be taken for those of the edition.
    forgetFiles();
    // Pages are read whole: with the charts, which are a part of their own.
    await preloadParts();
    vi.stubGlobal("fetch", (address: string) => {
      const text = edition.readPath(new URL(address).pathname.slice(1));
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

  const readPage = async (pair: PairKey): Promise<{ faults: string[]; words: string }> => {
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
    // Events that are folded, and long lists, are made when a reader opens the fold.
    await act(async () => {
      for (const fold of container.querySelectorAll("section details")) {
        (fold as HTMLDetailsElement).open = true;
        fold.dispatchEvent(new Event("toggle"));
      }
    });
    faults.push(...findFaultsOf(container), ...complaints.splice(0));
    const words = container.textContent ?? "";
    unmount();
    return { faults, words };
  };

  return {
    edition,
    readWords: async (pair) => (await readPage(pair)).words,
    findFaults: async (pairs) => {
      const faults: string[] = [];
      for (const pair of pairs) {
        for (const fault of (await readPage(pair)).faults) faults.push(`${pair}: ${fault}`);
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
    ...findBareHeadings(container),
    ...findRepeats(container),
    ...findSourceFaults(container),
  ];
}

/** A heading has something to stand over. */
function findBareHeadings(container: HTMLElement): string[] {
  const bare = [...container.querySelectorAll("h3, h4, h5, dt")].filter((heading) => {
    const next = heading.nextElementSibling;
    return next === null || isBlank(next) || levelOf(next) <= levelOf(heading);
  });
  return bare.map((heading) => `nothing stands under "${heading.textContent}"`);
}

/** The place of a heading, the highest first; what is none stands below all of them. */
function levelOf(element: Element): number {
  const level = ["H3", "H4", "H5", "DT"].indexOf(element.tagName);
  return level < 0 ? Number.POSITIVE_INFINITY : level;
}

function isBlank(element: Element): boolean {
  return !element.textContent?.trim() && !element.matches("svg, :has(svg, button)");
}

/** A section tells a fact once: no two under one heading that cite somebody have the same words and date. */
function findRepeats(container: HTMLElement): string[] {
  return [...container.querySelectorAll("section[id]")].flatMap((section) => {
    const facts = [...section.querySelectorAll("li, dd")].filter(
      (item) => item.querySelector(MARK) && !item.querySelector("li, dd"),
    );
    const told = facts.map((fact) => `${titleOf(fact)}: ${wordsWithoutMarks(fact)}`);
    return told
      .filter((words, index) => told.indexOf(words) < index)
      .map((words) => `${section.id} tells twice: ${words}`);
  });
}

/** What stands over a fact, such as which way a visa rule is, or of which former states it is told. */
function titleOf(fact: Element): string {
  const fold = fact.closest("details");
  const block = fold?.parentElement?.parentElement;
  if (block?.querySelector(":scope > h4")?.textContent === formerMessages.title) {
    return fold?.querySelector("summary")?.textContent ?? "";
  }
  const group = fact.closest("dl > div, [data-party], section:not([id])");
  return group?.querySelector("dt, h4")?.textContent ?? "";
}

function wordsWithoutMarks(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(MARK)) mark.remove();
  return copy.textContent?.trim() ?? "";
}

const MARK = '[aria-label^="Who says so"]';

function listSources(container: HTMLElement): string[] {
  return [...container.querySelectorAll("#sources ol > li")].map((item) => item.textContent ?? "");
}

/** Numbers of sources that the marks of the page cite, in the order of their first mark. */
function listNumbers(container: HTMLElement): number[] {
  const marks = [...container.querySelectorAll(MARK)];
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
