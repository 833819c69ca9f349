import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetFiles } from "../../data/loadFile.ts";
import { alliances } from "../../kinds/alliances/kind.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { pairKey, code as partyCode } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, makeStart, type World } from "../../testing/makeAtlas.ts";
import { makeDossier, makeEvent } from "../../testing/makeDossier.ts";
import { makeCoverage } from "../../testing/makeExportView.ts";
import {
  makeAlliance,
  makePairFacts,
  makeSeries,
  makeTableMission,
  ofKind,
} from "../../testing/makePairFacts.ts";
import { makeMoreFile, makePartyFile } from "../../testing/makePartyFile.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { packTrade } from "../../testing/packFacts.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { ExportDialog } from "./ExportDialog.tsx";

const WORLD: World = {
  members: { EU: ["FRA"] },
  dossiers: [makeEntry("MAR-PER", { missionsAToB: { embassy: 1 }, missionsBToA: { embassy: 1 } })],
};
const FILES = {
  start: makeStart(WORLD),
  history: makeHistoryFile(makeAtlas(WORLD)),
  coverage: makeCoverage(),
};

interface Saved {
  readonly name: string;
  readonly content: Blob;
}
let saved: Saved[] = [];

beforeEach(() => {
  forgetFiles();
  saved = [];
  let last: Blob | undefined;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (content: Blob) => {
        last = content;
        return "blob:file";
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ name: this.download, content: last });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(
  prepare?: (state: AtlasState) => void,
  png: () => Promise<Blob> = () => Promise.resolve(new Blob(["png"])),
  world: World = WORLD,
) {
  const makers = { png, svg: () => Promise.resolve(new Blob(["<svg/>"])) };
  const { user, store } = renderInAtlas(<ExportDialog makers={makers} />, world, prepare);
  const dialog = screen.getByRole("dialog", { name: "Export" });
  await within(dialog).findByRole("heading", { name: "Data" });
  return { user, store, dialog };
}

const fieldText = (name: string) =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;

describe("the dialog", () => {
  it("says what it holds and saves the pairs of the view", async () => {
    serveDataset(FILES);
    const { user, dialog } = await open();
    expect(dialog).toHaveTextContent("Resident missions both ways in 1");
    await user.click(screen.getByRole("button", { name: /^CSV: Pairs, 1 row/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("dyad-pairs-missions-2026-07-31.csv");
    expect(dialog).toHaveTextContent(/Saved dyad-pairs-missions-2026-07-31.csv/);
  });

  it("saves every fact of a pair, and its trade exact by year, with a byte-order mark if asked", async () => {
    const facts = makePairFacts("MAR-PER", { missions: [makeTableMission({ city: "Lima" })] });
    serveDataset({
      ...FILES,
      "dossier/MAR-PER": makeDossier("MAR-PER", { events: [makeEvent("told")] }),
      "party/MAR": makePartyFile("MAR", {}, { start: FILES.start, facts: [facts] }),
      "more/MAR": makeMoreFile("MAR", {}, { start: FILES.start, facts: [facts] }),
      "trade/MAR": packTrade(
        partyCode("MAR"),
        [makeSeries({ thousandUsd: [1, 23_456] })],
        FILES.start.parties.map(({ code }) => code),
      ),
    });
    const { user } = await open((state) => state.openPair(pairKey("MAR-PER"), "list"));
    await user.click(screen.getByRole("checkbox", { name: /byte-order mark/ }));
    // One file is made at a time.
    const names = [
      /^CSV: All facts of this pair/,
      /^CSV: Trade by year, 2 rows/,
      /^JSON: All facts/,
    ];
    for (const [index, name] of names.entries()) {
      await user.click(await screen.findByRole("button", { name }));
      await waitFor(() => expect(saved).toHaveLength(index + 1));
    }
    const [table, trade, json] = await Promise.all(
      saved.map(async ({ content }) =>
        new TextDecoder("utf-8", { ignoreBOM: true }).decode(await content.arrayBuffer()),
      ),
    );
    expect(table?.startsWith("\ufeffpair,kind,")).toBe(true);
    expect(table).toContain("Lima");
    expect(table).toContain("told");
    expect(trade).toContain(",23456,");
    expect(JSON.parse(json ?? "")).toMatchObject({ asOf: "2026-07-31" });
  });

  it("saves what is known of former states with the two, each row named by them", async () => {
    const continuesAs = [partyCode("PER")];
    const former = { code: partyCode("XPB"), name: "Peru–Bolivia", kind: "former", continuesAs };
    const world = { others: [former] } as World;
    const start = makeStart(world);
    const pact = makeAlliance({ pact: "Pact of Paita", note: "a remark" });
    const facts = makePairFacts("MAR-XPB", { byKind: ofKind(alliances, pact) });
    serveDataset({
      ...FILES,
      start,
      "party/MAR": makePartyFile("MAR", {}, { start, facts: [] }),
      "more/MAR": makeMoreFile("MAR", {}, { start, facts: [] }),
      "more/XPB": makeMoreFile("XPB", {}, { start, facts: [facts] }),
      "trade/MAR": packTrade(partyCode("MAR"), [], []),
    });
    const openPair = (state: AtlasState) => state.openPair(pairKey("MAR-PER"), "list");
    const { user } = await open(openPair, undefined, world);
    await user.click(await screen.findByRole("button", { name: /^CSV: All facts .* 1 row/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const table = await saved[0]?.content.text();
    expect(table).toMatch(/^MAR-XPB,alliance,.*Morocco and Peru–Bolivia; Pact of Paita; a remark/m);
  });

  it("cites a pair by its page, in three formats", async () => {
    serveDataset(FILES);
    const { user } = await open((state) => state.openPair(pairKey("MAR-PER"), "list"));
    expect(fieldText("Citation")).toMatch(
      /^“Morocco–Peru relations”\. .*edition test, data as of 31 July 2026\. http.*\?pair=MAR-PER \(accessed /,
    );
    await user.click(screen.getByRole("radio", { name: "BibTeX" }));
    expect(fieldText("Citation")).toContain("@misc{dyad-pair-mar-per-2026,");
    await user.click(screen.getByRole("radio", { name: "RIS" }));
    expect(fieldText("Citation")).toMatch(/^TY {2}- DATA/);
  });

  it("passes the view on without the reader's theme, and embeds it", async () => {
    serveDataset(FILES);
    await open((state) => {
      state.includeOrganisation("EU");
      state.chooseTheme("dark");
    });
    expect(fieldText("Address of the view")).toMatch(/\?in=EU$/);
    expect(fieldText("Code for your page")).toMatch(
      /\?in=EU&amp;theme=dark&amp;embed=1" title="1 member of EU/,
    );
  });

  it("copies, and says so", async () => {
    serveDataset(FILES);
    const { user, dialog } = await open();
    await user.click(screen.getByRole("button", { name: "Copy address" }));
    await waitFor(() => expect(dialog).toHaveTextContent("Copied"));
    expect(await navigator.clipboard.readText()).toBe(fieldText("Address of the view"));
  });

  it("leaves the text selected where it cannot copy", async () => {
    serveDataset(FILES);
    const { user, dialog } = await open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy code" }));
    await waitFor(() => expect(dialog).toHaveTextContent("the text is selected"));
    expect(screen.getByRole("textbox", { name: "Code for your page" })).toHaveFocus();
  });

  it("says that a picture failed, and tries again", async () => {
    serveDataset(FILES);
    const png = vi
      .fn()
      .mockRejectedValueOnce(new Error("no shapes"))
      .mockResolvedValue(new Blob(["png"]));
    const { user } = await open(undefined, png);
    await user.click(screen.getByRole("button", { name: /^PNG/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("did not load");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(saved[0]?.name).toBe("dyad-map-missions-2026-07-31.png"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that what the files need did not load, and tries again", async () => {
    serveDataset({ start: FILES.start });
    renderInAtlas(<ExportDialog makers={{ png: vi.fn(), svg: vi.fn() }} />, WORLD);
    expect(await screen.findByRole("alert")).toHaveTextContent("did not load");
    expect(screen.queryByRole("heading", { name: "Data" })).toBeNull();
  });

  it("has nothing to save while what the view needs is on its way", async () => {
    serveDataset(FILES);
    const { store } = renderInAtlas(
      <ExportDialog makers={{ png: vi.fn(), svg: vi.fn() }} />,
      WORLD,
      (state) => state.chooseLines("trade"),
    );
    expect(await screen.findByText(/still loading; the files/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText("Loading what the files need …")).toBeNull());
    expect(screen.queryByRole("heading", { name: "Data" })).toBeNull();
    act(() => store.getState().sayIsMissing(true));
    expect(screen.getByText(/^Part of the view is missing/)).toBeVisible();
    expect(screen.queryByText(/still loading/)).toBeNull();
  });
});
