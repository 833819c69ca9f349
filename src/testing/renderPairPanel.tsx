import { screen, within } from "@testing-library/react";
import type { DossierFile } from "../domain/dataset.ts";
import { PairPanel } from "../features/pair-panel/PairPanel.tsx";
import type { AtlasState } from "../store/atlasStore.ts";
import { pairKey } from "./codes.ts";
import { makeEntry, type World } from "./makeAtlas.ts";
import { makeDossier } from "./makeDossier.ts";
import { renderInAtlas } from "./renderInAtlas.tsx";
import { serveDataset } from "./serveDataset.ts";

/** Renders the page of Morocco and Peru, where not said otherwise. */
export function renderPairPanel({
  pair = "MAR-PER",
  dossier,
  files = {},
  world = {},
  prepare,
}: {
  readonly pair?: string;
  /** Without one the pair has a page from tables only. */
  readonly dossier?: DossierFile;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly world?: World;
  readonly prepare?: (state: AtlasState) => void;
}) {
  const server = serveDataset({ ...(dossier && { [`dossier/${pair}`]: dossier }), ...files });
  const dossiers = dossier ? [makeEntry(pair, { depth: dossier.depth })] : [];
  const panel = renderInAtlas(
    <PairPanel pair={pairKey(pair)} />,
    { dossiers, ...world },
    prepare ?? (() => undefined),
  );
  return { server, ...panel };
}

/** Returns a section of the page by its heading, once it is there. */
export function findSection(name: string): Promise<HTMLElement> {
  return screen.findByRole("region", { name });
}

/** Renders a section of the page of Morocco and Peru over a dossier with the given facts. */
export async function renderSection(name: string, facts: Partial<DossierFile>, world: World = {}) {
  const panel = renderPairPanel({ dossier: makeDossier("MAR-PER", facts), world });
  const region = await findSection(name);
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
