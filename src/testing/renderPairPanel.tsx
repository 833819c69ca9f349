import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";
import type { DossierFile, Source } from "../domain/dataset.ts";
import type { PairFacts, TradeSeries } from "../domain/pairFacts.ts";
import type { PairHead } from "../domain/pairHead.ts";
import { splitPairKey } from "../domain/partyCode.ts";
// Loaded beforehand: a program that is on its way when a test file ends is lost to the files after it.
import "../features/pair-panel/chartParts.ts";
import "../features/pair-panel/headParts.ts";
import "../features/pair-panel/lowerParts.ts";
import { PairPanel } from "../features/pair-panel/PairPanel.tsx";
import { laterMessages } from "../messages/pairPanelLater.ts";
import type { AtlasState } from "../store/atlasStore.ts";
import { pairKey } from "./codes.ts";
import { makeEntry, makeStart, type World } from "./makeAtlas.ts";
import { makeCoverage } from "./makeCoverage.ts";
import { makeDossier } from "./makeDossier.ts";
import { makeHeadFiles } from "./makeHeadFile.ts";
import { makePairFacts } from "./makePairFacts.ts";
import { makeMoreFile, makePartyFile } from "./makePartyFile.ts";
import { packTrade } from "./packFacts.ts";
import { renderInAtlas } from "./renderInAtlas.tsx";
import { serveDataset } from "./serveDataset.ts";

/** Renders the page of Morocco and Peru, where not said otherwise. */
export function renderPairPanel({
  pair = "MAR-PER",
  dossier,
  facts = {},
  tableSources = [],
  series = [],
  head = {},
  files = {},
  world = {},
  prepare,
}: {
  readonly pair?: string;
  /** Without one the pair has a page from tables only. */
  readonly dossier?: DossierFile;
  /** What the tables know, and the sources that they name. */
  readonly facts?: Partial<PairFacts>;
  readonly tableSources?: readonly Source[];
  readonly series?: readonly TradeSeries[];
  /** What the sentence says besides relations and missions, and the figures. */
  readonly head?: Partial<PairHead>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly world?: World;
  readonly prepare?: (state: AtlasState) => void;
}) {
  const dossiers = dossier ? [makeEntry(pair, { depth: dossier.depth })] : [];
  const start = makeStart({ dossiers, ...world });
  const [partyA] = splitPairKey(pairKey(pair));
  const server = serveDataset({
    start,
    ...(dossier && { [`dossier/${pair}`]: dossier }),
    // The file of the first party is the smaller one in every world of tests.
    [`party/${partyA}`]: makePartyFile(
      partyA,
      { sources: tableSources },
      {
        ...{ start, facts: [makePairFacts(pair, facts)] },
        ...(dossier && { dossier }),
        trade: series.map(({ exporter, firstYear, thousandUsd }) => ({
          exporter,
          years: [firstYear, firstYear + thousandUsd.length - 1] as const,
        })),
      },
    ),
    [`more/${partyA}`]: makeMoreFile(
      partyA,
      { sources: tableSources },
      { start, facts: [makePairFacts(pair, facts)] },
    ),
    [`trade/${partyA}`]: packTrade(
      partyA,
      series,
      start.parties.map(({ code }) => code),
    ),
    ...makeHeadFiles(partyA, pair, head, start),
    coverage: makeCoverage(),
    ...files,
  });
  const panel = renderInAtlas(
    <PairPanel pair={pairKey(pair)} />,
    { dossiers, ...world },
    prepare ?? (() => undefined),
  );
  return { server, ...panel };
}

/** Returns a section of the page by its heading, once it is there. */
export async function findSection(name: string): Promise<HTMLElement> {
  const region = await screen.findByRole("region", { name });
  // The program of some sections comes by itself: their heading is there before.
  await waitFor(() => expect(region.textContent).not.toBe(name));
  return region;
}

/** Returns a section once what comes after the first words has come, too. */
export async function findWholeSection(name: string): Promise<HTMLElement> {
  const region = await findSection(name);
  await waitFor(() => expect(region).not.toHaveTextContent(laterMessages.moreLoading));
  return region;
}

/** Renders a section of the page of Morocco and Peru over a dossier with the given facts. */
export async function renderSection(name: string, facts: Partial<DossierFile>, world: World = {}) {
  const panel = renderPairPanel({ dossier: makeDossier("MAR-PER", facts), world });
  const region = await findWholeSection(name);
  return { ...panel, region, section: within(region) };
}

/** Renders a section of the page of Morocco and Peru over what the tables know. */
export async function renderTableSection(
  name: string,
  known: Omit<Parameters<typeof renderPairPanel>[0], "pair">,
) {
  const panel = renderPairPanel(known);
  const region = await findWholeSection(name);
  return { ...panel, region, section: within(region) };
}

/** Returns the words on the two sides of a section, by the headings of the sides. */
export function readSides(region: HTMLElement): Readonly<Record<string, string>> {
  const headings = within(region).queryAllByRole("heading", { level: 4 });
  return Object.fromEntries(
    headings.map((heading) => {
      const title = heading.textContent ?? "";
      return [title, (heading.parentElement?.textContent ?? "").replace(title, "")];
    }),
  );
}
