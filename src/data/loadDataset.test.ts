import { describe, expect, it } from "vitest";
import { unpackMarks } from "../domain/lifeMarks.ts";
import { joinFacts } from "../domain/pairFacts.ts";
import { accreditations } from "../kinds/accreditations/kind.ts";
import { alliances } from "../kinds/alliances/kind.ts";
import { borders } from "../kinds/borders/kind.ts";
import { visas } from "../kinds/visas/kind.ts";
import { code, pairKey } from "../testing/codes.ts";
import { on } from "../testing/dates.ts";
import { makeStart } from "../testing/makeAtlas.ts";
import { makeDossier, makeSource } from "../testing/makeDossier.ts";
import {
  makeAccreditation,
  makeAlliance,
  makeEstablished,
  makePairFacts,
  makeSeries,
  makeTableMission,
  makeTableRecognition,
  makeTableSpell,
  makeTableVisa,
  ofKind,
} from "../testing/makePairFacts.ts";
import { makeMoreFile, makePartyFile } from "../testing/makePartyFile.ts";
import { packTrade } from "../testing/packFacts.ts";
import { serveDataset } from "../testing/serveDataset.ts";
import {
  findFlag,
  findLedger,
  loadDisputes,
  loadDossier,
  loadNames,
  loadShapes,
  loadStart,
} from "./loadDataset.ts";
import { loadMoreFacts } from "./loadMoreFacts.ts";
import { loadPairFacts, loadPartyFacts } from "./loadPartyFacts.ts";
import { loadPairTrade } from "./loadTrade.ts";
import { loadHistory, loadTradeYear } from "./loadYear.ts";

const PAIR = pairKey("MAR-PER");

describe("loaders", () => {
  it("give the files of the keys that the compiler writes", async () => {
    const files = {
      start: makeStart(),
      "dossier/MAR-PER": makeDossier("MAR-PER"),
      "party/MAR": makePartyFile("MAR", { longForm: "Kingdom of Morocco" }),
      names: { languages: [], parties: [], organisations: [] },
    };
    serveDataset(files);
    expect(await loadStart()).toEqual(files.start);
    expect(await loadDossier(PAIR)).toEqual(files["dossier/MAR-PER"]);
    const { facts: _, ...words } = files["party/MAR"];
    expect(await loadPartyFacts(code("MAR"))).toEqual({ ...words, pairs: new Map() });
    expect(await loadNames()).toEqual(files.names);
  });

  it("give the history, and the trade of a year", async () => {
    const files = {
      history: {
        sourceSets: [["list"]],
        turns: {
          place: [0, 0, 2],
          kind: [0, 1, 0],
          date: [0, 0, 0],
          latest: [0, 0, 0],
          by: [0, 0, 0],
          sources: [0, 0, 0],
        },
        statehood: { party: [], since: [], until: [] },
        recognitions: {
          by: [],
          of: [],
          kind: [],
          since: [],
          until: [],
          isCertain: [],
          sources: [],
        },
      },
      "trade-year/2016": {
        year: 2016,
        sourceId: "itpd-e",
        trade: { place: [2, 5], aToB: [1, -1], bToA: [0, 3] },
      },
      "trade-year/2015": { year: 2015 },
    };
    serveDataset(files);
    const parties = ["MAR", "PER", "PSE"].map(code);
    const { turns } = await loadHistory(parties);
    expect(turns.map(({ place, kind }) => [place, kind])).toEqual([
      [0, "established"],
      [0, "downgraded"],
      [2, "established"],
    ]);
    expect((await loadTradeYear(2016)).trade).toEqual({
      place: [2, 7],
      aToB: [1, -1],
      bToA: [0, 3],
    });
    await expect(loadTradeYear(2015)).rejects.toThrow("sourceId");
    await expect(loadTradeYear(1999)).rejects.toMatchObject({ file: "trade-year/1999" });
  });

  it("give the outlines of each scale and of the disputes", async () => {
    const shapes = (name: string, id: string) => ({
      type: "Topology",
      arcs: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
      ],
      objects: {
        [name]: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", id, arcs: [[0]] }],
        },
      },
    });
    serveDataset({
      "shapes/110m": shapes("countries", "coarse"),
      "shapes/50m": shapes("countries", "fine"),
      disputes: shapes("disputes", "golan"),
    });
    const loaded = [loadShapes("110m"), loadShapes("50m"), loadDisputes()];
    const ids = (await Promise.all(loaded)).map(({ outlines }) => outlines[0]?.id);
    expect(ids).toEqual(["coarse", "fine", "golan"]);
  });

  it.each([
    ["null", null],
    ["a text", "sorry"],
    ["another file", { pair: "MAR-PER", events: [] }],
  ])("refuse %s in place of the file, and say what is missing", async (_, content) => {
    serveDataset({ start: content });
    await expect(loadStart()).rejects.toMatchObject({ fault: "unreadable", file: "start" });
    await expect(loadStart()).rejects.toThrow("parties");
  });

  it("give the facts of a pair from the smaller file of its parties", async () => {
    const start = makeStart();
    const facts = makePairFacts("MAR-PER", {
      established: makeEstablished({ otherDate: on("1964-06-28"), note: "two pages" }),
      relationSpells: [makeTableSpell({ by: code("PER") })],
      absence: { kind: "broken-off", isCertain: true, sources: [{ id: "A table" }] },
      recognitions: [makeTableRecognition({ by: code("PER"), of: code("MAR") })],
      missions: [
        makeTableMission({ place: [-77.05, -12.1], status: "closed", statusSince: on("2009") }),
        makeTableMission({ id: "PER-MAR-hon-fes", sender: code("PER"), host: code("MAR") }),
      ],
      byKind: new Map([
        ...ofKind(accreditations, makeAccreditation()),
        ...ofKind(borders, { kmByA: 12.5, sources: [{ id: "cia-factbook" }] }),
        ...ofKind(visas, makeTableVisa({ rule: "visa-free", days: 90 })),
        ...ofKind(alliances, makeAlliance({ pact: "A pact" })),
      ]),
    });
    const sources = [makeSource("A table")];
    serveDataset({
      start,
      "party/MAR": makePartyFile("MAR", { sources }, { start, facts: [facts] }),
      "more/MAR": makeMoreFile("MAR", { sources }, { start, facts: [facts] }),
    });
    const [first, more] = [await loadPairFacts(PAIR), await loadMoreFacts(PAIR)];
    expect([...first.byKind.keys()]).not.toContain(visas.id);
    const { lifeLine, ...told } = { ...joinFacts(first, more), lifeLine: first.lifeLine };
    expect(told).toEqual({ ...facts, sources });
    // The marks of rarer kinds come with the first answer.
    expect(lifeLine && unpackMarks(lifeLine)).toContainEqual(
      expect.objectContaining({ lane: "treaties", from: 1950 }),
    );
    expect(more.sources).toEqual(sources);
    const other = pairKey("MAR-PSE");
    expect(await loadPairFacts(other)).toMatchObject({ missions: [], sources });
    expect(await loadMoreFacts(other)).toMatchObject({ byKind: new Map(), sources });
  });

  it("give no facts of a pair of which neither has a file", async () => {
    const { requests } = serveDataset({ start: makeStart() });
    const unknown = pairKey("EUU-XAB");
    expect(await loadPairFacts(unknown)).toEqual({ ...makePairFacts("EUU-XAB"), sources: [] });
    expect(await loadMoreFacts(unknown)).toMatchObject({ byKind: new Map(), sources: [] });
    expect(await loadPairTrade(unknown)).toEqual([]);
    expect(requests).toEqual(["manifest.json", "start"]);
  });

  it("refuse a file of a party that knows an actor whom the start does not", async () => {
    const start = makeStart();
    const { facts, ...rest } = makePartyFile("MAR");
    const strange = { rows: 1, columns: { partner: [99] } };
    const kinds = { ...facts.kinds, relations: strange, borders: strange };
    const broken = { ...rest, facts: { ...facts, kinds } };
    serveDataset({ start, "party/MAR": broken, "more/MAR": broken });
    const fault = { fault: "unreadable", message: expect.stringContaining("actor 99") };
    await expect(loadPairFacts(PAIR)).rejects.toMatchObject(fault);
    await expect(loadMoreFacts(PAIR)).rejects.toMatchObject(fault);
  });

  it("refuse another file in place of that of the rarer facts", async () => {
    serveDataset({ start: makeStart(), "more/MAR": makeMoreFile("PER") });
    await expect(loadMoreFacts(PAIR)).rejects.toMatchObject({ fault: "unreadable" });
  });

  it("give the yearly trade of a pair, from the first party first", async () => {
    const start = makeStart();
    const back = makeSeries({
      exporter: code("PER"),
      importer: code("MAR"),
      thousandUsd: [null, 7],
    });
    const trade = packTrade(
      code("MAR"),
      [back, makeSeries()],
      start.parties.map((party) => party.code),
    );
    serveDataset({ start, "trade/MAR": trade });
    expect(await loadPairTrade(PAIR)).toEqual([makeSeries(), back]);
    expect(await loadPairTrade(pairKey("MAR-PSE"))).toEqual([]);
  });

  it("find flag and ledger by party and pair, where there are any", async () => {
    serveDataset({ "flag/MAR": "", "ledger/MAR-PER": "" });
    expect(await findFlag(code("MAR"))).toContain("/data/flag/MAR");
    expect(await findLedger(PAIR)).toContain("/data/ledger/MAR-PER");
    expect(await findFlag(code("PER"))).toBeUndefined();
  });
});
