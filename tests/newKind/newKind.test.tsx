/**
 * A kind of fact from scratch: its folder lies in a temporary tree, its ten rows in a made-up table, and
 * but for the three lists of `src/kinds` nothing knows of it. It is to be found wherever kinds are.
 */
import { render, screen, waitFor, within } from "@testing-library/react";
import { afterAll, expect, it, vi } from "vitest";
import { makeTree } from "../../geodata/compile/testing/makeTree.ts";
import { decodeEdition } from "../../geodata/report/decodeEdition.ts";
import { YearData } from "../../src/app/YearData.tsx";
import { createAtlas } from "../../src/domain/atlas.ts";
import { createHistory } from "../../src/domain/atlasHistory.ts";
import type { CoverageFile, HistoryFile } from "../../src/domain/dataset.ts";
import { listPairFactRows } from "../../src/domain/export/pairFactsTable.ts";
import { writePairTable } from "../../src/domain/export/pairTable.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { Legend } from "../../src/features/legend/Legend.tsx";
import { ShowMenu } from "../../src/features/legend/ShowMenu.tsx";
import { PairPanel } from "../../src/features/pair-panel/PairPanel.tsx";
import { TableView } from "../../src/features/table-view/TableView.tsx";
import { listKindCells } from "../../src/kinds/exportRows.ts";
import { AtlasStoreProvider } from "../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { selectExportView } from "../../src/store/selectExportView.ts";
import { serveDataset } from "../../src/testing/serveDataset.ts";

const FOLDER = vi.hoisted(() => {
  const { mkdtempSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const { tmpdir } = process.getBuiltinModule("node:os");
  const folder = mkdtempSync(`${tmpdir()}/dyad-kind-`);
  const kinds = `${process.cwd()}/src/kinds`;
  writeFileSync(
    `${folder}/kind.ts`,
    `import { begins, defineKind, ends, oneOf, optional } from "${kinds}/defineKind.ts";
    export const tolls = defineKind({
      id: "tolls",
      ends: ["taker", "payer"],
      isDirected: true,
      key: ["taker", "payer", "since"],
      columns: { on: oneOf(["wine", "salt"]), since: begins(), until: optional(ends()) },
      source: "cia-factbook",
      place: "other-ties",
    });`,
  );
  writeFileSync(
    `${folder}/words.en.ts`,
    `import { defineWords } from "${kinds}/defineWords.ts";
    import { tolls } from "./kind.ts";
    export const tollWords = defineWords(tolls, {
      table: "Tolls",
      lines: { name: "Tolls of old", classes: { high: "a toll on wine", low: "a toll on salt" } },
      title: () => "Tolls taken",
      none: () => "no toll found",
      tell: ({ taker, on }, { nameOf }) => nameOf(taker) + " takes a toll on " + on,
      ended: (count) => count + " taken no more",
      cells: ({ taker, payer, on }) => [{ kind: "toll", ends: [taker, payer], what: on }],
    });`,
  );
  writeFileSync(
    `${folder}/lines.ts`,
    `import { defineLines, partOf } from "${kinds}/defineLines.ts";
    import { conflicts } from "${kinds}/subjects/conflicts.ts";
    import { tolls } from "./kind.ts";
    export const tollLines = defineLines(tolls, {
      part: partOf(conflicts, { high: "threat" }),
      classes: { high: "strong", low: "dashed" },
      classOf: (facts) => (facts.some(({ on }) => on === "wine") ? "high" : "low"),
    });`,
  );
  return folder;
});

vi.mock("../../src/kinds/rarer.ts", async (original) => {
  const { RARER_KINDS } = await original<typeof import("../../src/kinds/rarer.ts")>();
  const { tolls } = await import(`${FOLDER}/kind.ts`);
  return { RARER_KINDS: [...RARER_KINDS, tolls] };
});
vi.mock("../../src/kinds/lines.ts", async (original) => {
  const { LINES_OF_KINDS } = await original<typeof import("../../src/kinds/lines.ts")>();
  const { tollLines } = await import(`${FOLDER}/lines.ts`);
  return { LINES_OF_KINDS: [...LINES_OF_KINDS, tollLines] };
});
vi.mock("../../src/kinds/words.ts", async (original) => {
  const real = await original<typeof import("../../src/kinds/words.ts")>();
  const { tollWords } = await import(`${FOLDER}/words.en.ts`);
  const isOwn = ({ id }: { readonly id: string }) => id === "tolls";
  return {
    wordsOf: (kind: never) => (isOwn(kind) ? tollWords : real.wordsOf(kind)),
    tellingWordsOf: (kind: never) => (isOwn(kind) ? tollWords : real.tellingWordsOf(kind)),
    isTold: (kind: never) => isOwn(kind) || real.isTold(kind),
  };
});

afterAll(() => process.getBuiltinModule("node:fs").rmSync(FOLDER, { recursive: true }));

/** Parts of the page are loaded when they are wanted. */
const PATIENT = { timeout: 20_000 };
/** A whole tree is compiled and shown. */
vi.setConfig({ testTimeout: 60_000 });

const ROWS = [
  "taker,payer,on,since,until",
  "MAR,PER,wine,1921-03,",
  "PER,MAR,salt,1930,1950",
  "MAR,ESP,salt,1905,",
  "DZA,MAR,wine,1966,1970",
  "ESP,PER,salt,1850,",
  "ESP,USA,wine,1899,1901",
  "RUS,USA,salt,1950,",
  "USA,PER,wine,1911,",
  "DZA,ESP,salt,1970,",
  "RUS,DZA,salt,1980,",
];
const MAR = "MAR" as PartyCode;
const MAR_PER = "MAR-PER" as PairKey;

it("a kind of fact is wherever kinds are by the declaration in its folder alone", async () => {
  const edition = decodeEdition(makeTree({ "geodata/tolls.csv": `${ROWS.join("\n")}\n` }));
  const ofParties = ["MAR", "PER"].flatMap((code) => [
    `party/${code}`,
    `more/${code}`,
    `trade/${code}`,
  ]);
  const keys = [
    "coverage",
    "history",
    "subject/tolls",
    "subject/conflicts",
    "dossier/MAR-PER",
    ...ofParties,
  ];
  const files = Object.fromEntries(keys.map((key) => [key, JSON.parse(edition.read(key))]));
  serveDataset({ start: edition.start, ...files });

  // In the file of the party, whole and in the order of the table.
  const facts = edition.factsFrom(MAR, MAR_PER);
  expect(facts.byKind.get("tolls")).toMatchObject([
    { taker: "MAR", payer: "PER", on: "wine", sources: [{ id: "cia-factbook" }] },
    { taker: "PER", payer: "MAR", on: "salt" },
  ]);
  const coverage = files.coverage as CoverageFile;
  expect(coverage.tables.find(({ table }) => table === "tolls")).toMatchObject({
    rows: ROWS.length - 1,
    oldestYear: 1850,
    newestYear: 1980,
  });

  // As a subject of the map: offered, drawn, told by the legend.
  const atlas = createAtlas(edition.start);
  const store = createAtlasStore(atlas);
  // At the front door the menu has the few subjects that need no explanation.
  store.getState().closeDoor();
  const show = (part: React.ReactNode) =>
    render(
      <AtlasStoreProvider store={store}>
        <main>{part}</main>
      </AtlasStoreProvider>,
    );
  const map = show([<YearData key="data" />, <ShowMenu key="show" />, <Legend key="legend" />]);
  const choice = screen.getByRole("combobox", { name: "Show" });
  expect(within(choice).getByRole("option", { name: "Tolls of old" })).toBeInTheDocument();
  store.getState().showLines("tolls");
  const legend = screen.getByRole("region", { name: "Legend" });
  await waitFor(() => expect(legend).toHaveTextContent("a toll on wine: 2"));
  expect(legend).toHaveTextContent("a toll on salt: 5");

  // And in the subject that it says that it is part of, by that of its classes that it names.
  store.getState().showLines("conflicts");
  await waitFor(() => expect(legend).toHaveTextContent("force shown or threatened: 2"));
  store.getState().showLines("tolls");
  await waitFor(() => expect(legend).toHaveTextContent("a toll on wine: 2"));

  // In the table and in the file of it.
  map.unmount();
  const table = show([<YearData key="data" />, <TableView key="table" />]);
  expect(await screen.findByRole("columnheader", { name: /Tolls of old/ })).toBeInTheDocument();
  expect(screen.getAllByText("a toll on wine")).toHaveLength(2);
  table.unmount();
  const history = files.history as HistoryFile;
  const view = selectExportView(store.getState(), {
    history: createHistory({ ...history, turns: unpackPlaces(history.turns) }, atlas.partyCodes),
    coverage,
    base: "",
  });
  const taken = writePairTable(view).rows;
  expect(taken.filter((row) => row.class === "a toll on wine").map((row) => row.code_b)).toEqual([
    "PER",
    "USA",
  ]);

  // On the page of the pair, what goes on and what has ended, and in its file.
  show(<PairPanel pair={MAR_PER} />);
  const ties = await screen.findByRole("region", { name: "Other ties" }, PATIENT);
  expect(
    await within(ties).findByText(/Land of MAR takes a toll on wine/, {}, PATIENT),
  ).toBeInTheDocument();
  expect(within(ties).getByText("1 taken no more")).toBeInTheDocument();
  const rows = listPairFactRows({
    pair: MAR_PER,
    dossier: undefined,
    facts,
    ofKinds: listKindCells(facts),
    trade: [],
    sources: coverage.sources,
  }).rows.filter(({ kind }) => kind === "toll");
  expect(rows).toMatchObject([
    { from_code: "MAR", to_code: "PER", what: "wine", date_from: "1921-03-01" },
    { from_code: "PER", to_code: "MAR", what: "salt", date_until: "1950-12-31" },
  ]);
});
