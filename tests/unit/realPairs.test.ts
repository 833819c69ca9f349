// @vitest-environment node
/** The data itself, as the app reads it: what must hold of every pair, and what is known of some. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { endsOfRow, type KindRow, rowsOfKind } from "../../geodata/compile/factTables.ts";
import { yearsOfSource } from "../../geodata/compile/sourceYears.ts";
import { formatReport } from "../../geodata/report/formatReport.ts";
import { columnOf } from "../../geodata/schema/rowSchema.ts";
import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import { countStanding, levelOfCounts } from "../../src/domain/countedMission.ts";
import type { CoverageFile, DossierFile } from "../../src/domain/dataset.ts";
import { earliestDay, type FactDate } from "../../src/domain/factDate.ts";
import { unpackPoint } from "../../src/domain/packedDate.ts";
import type { PairFacts } from "../../src/domain/pairFacts.ts";
import { pairMissions } from "../../src/domain/pairMissions.ts";
import { pairRelations } from "../../src/domain/pairRelations.ts";
import { summarisePartner } from "../../src/domain/partnerSummary.ts";
import {
  makePairKey,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { accreditations } from "../../src/kinds/accreditations/kind.ts";
import { alliances } from "../../src/kinds/alliances/kind.ts";
import { borders } from "../../src/kinds/borders/kind.ts";
import type { AnyKind, Column } from "../../src/kinds/defineKind.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { ALL_KINDS, KINDS } from "../../src/kinds/index.ts";
import { tradeShares } from "../../src/kinds/trade_shares/kind.ts";
import { visas } from "../../src/kinds/visas/kind.ts";
import { wordsOf } from "../../src/kinds/words.ts";
import { infoPageMessages } from "../../src/messages/infoPages.ts";
import { readRealEdition } from "./realEdition.ts";

/** Looking at all pairs takes a second where nothing else runs. */
vi.setConfig({ testTimeout: 30_000 });

const edition = readRealEdition();
const { start, files } = edition;
/** Of a pair without a dossier. */
const BLANK = { relations: [], missions: [] } as unknown as DossierFile;
const codes = start.parties.map(({ code }) => code);
const allFacts = [...files.values()].flatMap(({ pairs }) => [...pairs.values()]);

it("the page on sources has a name in words for every table", () => {
  const coverage = JSON.parse(edition.read("coverage")) as CoverageFile;
  const { tableNames } = infoPageMessages.sources;
  const named = [...Object.keys(tableNames), ...ALL_KINDS.map(({ id }) => id)];
  expect(new Set(named)).toEqual(new Set(coverage.tables.map(({ table }) => table)));
  for (const kind of ALL_KINDS) expect(wordsOf<AnyKind>(kind).table).not.toBe("");
});

it("what the tables hold stands in geodata/README.md", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../geodata/README.md"), "utf8");
  // After a change of the data: npm run geodata:report -- --write
  expect(readme).toContain(formatReport(JSON.parse(edition.read("coverage")) as CoverageFile));
});

describe("every pair", () => {
  it("has a sorted key and the same facts in the files of both its parties", () => {
    const known = new Set<string>(codes);
    const differing = [...files].flatMap(([code, { pairs }]) =>
      [...pairs].flatMap(([partner, facts]) => {
        const pair = makePairKey(code, partner);
        const [partyA, partyB] = splitPairKey(facts.pair);
        if (facts.pair !== pair || partyA >= partyB) return [`${code}: ${facts.pair}`];
        if (code > partner || !known.has(partner)) return [];
        const others = files.get(partner)?.pairs.get(code);
        return JSON.stringify(facts) === JSON.stringify(others) ? [] : [pair];
      }),
    );
    expect(differing).toEqual([]);
  });

  it("cites, for each fact, sources that its file holds", () => {
    const uncited = [...files].flatMap(([code, { pairs, sources }]) => {
      const ids = new Set(sources.map(({ id }) => id));
      return [...pairs.values()].flatMap((facts) =>
        listFacts(facts)
          .filter(
            (fact) => fact.sources.length === 0 || !fact.sources.every(({ id }) => ids.has(id)),
          )
          .map(() => `${code} ${facts.pair}`),
      );
    });
    expect(uncited).toEqual([]);
  });

  it.each(KINDS.map((kind: AnyKind) => [kind.id, kind] as const))(
    "has each row of %s in the files of both its parties, as the table has it",
    (_, kind) => {
      const expected = new Map<string, string[]>();
      for (const { value, remark } of rowsOfKind(edition.geodata.tables, kind)) {
        const ends = endsOfRow(kind, value);
        for (const [own, other] of [ends, [ends[1], ends[0]] as const]) {
          const told = tellRow(kind, value, remark);
          expected.set(`${own} ${other}`, [...(expected.get(`${own} ${other}`) ?? []), told]);
        }
      }
      const found = new Map<string, string[]>();
      for (const [own, { pairs }] of files) {
        for (const [other, facts] of pairs) {
          const told = factsOf(kind, facts).map((fact) => tellFact(kind, fact));
          if (told.length > 0) found.set(`${own} ${other}`, told);
        }
      }
      for (const key of expected.keys()) {
        if (!files.has(key.split(" ")[0] as PartyCode)) expected.delete(key);
      }
      expect(found.size).toBeGreaterThan(0);
      const differing = [...new Set([...expected.keys(), ...found.keys()])].filter(
        (key) => JSON.stringify(expected.get(key)) !== JSON.stringify(found.get(key)),
      );
      expect(differing).toEqual([]);
    },
  );

  it("has missions of a sender in another state, and directed facts between its two", () => {
    const strange = allFacts.flatMap((facts) => {
      const pair = new Set(splitPairKey(facts.pair));
      const directed = [
        ...facts.missions.map(({ sender, host }) => [sender, host]),
        ...factsOf(accreditations, facts).map(({ sender, host }) => [sender, host]),
        ...factsOf(visas, facts).map(({ from, to }) => [from, to]),
        ...facts.recognitions.map(({ by, of }) => [by, of]),
        ...factsOf(tradeShares, facts).map(({ state, partner }) => [state, partner]),
      ];
      return directed.filter(
        (two) => new Set(two).size !== 2 || !two.every((code) => pair.has(code as PartyCode)),
      );
    });
    expect(strange).toEqual([]);
  });

  it("has the missions on the map, in lists and in files that its page lists", () => {
    const atlas = createAtlas(start);
    const differing: string[] = [];
    for (const [indexA, partyA] of codes.entries()) {
      for (const partyB of codes.slice(indexA + 1)) {
        const pair = makePairKey(partyA, partyB);
        const entry = atlas.dossier(pair);
        const dossier = entry
          ? (JSON.parse(edition.read(`dossier/${pair}`)) as DossierFile)
          : BLANK;
        const facts = files.get(partyA)?.pairs.get(partyB);
        const onPage = pairMissions(dossier, facts);
        const [sent = {}, hosted = {}] = [partyA, partyB].map((sender) =>
          countStanding(onPage.filter((mission) => mission.sender === sender)),
        );
        const onMap = atlas.summaryOf(partyA, partyB);
        const state = onMap?.state ?? "nothing-found";
        const listed = summarisePartner(partyA, partyB, { state, facts, entry });
        if (JSON.stringify([sent, hosted]) !== JSON.stringify([listed.sent, listed.hosted])) {
          differing.push(`${pair}: the country's list`);
        }
        if (levelOfCounts(sent) !== onMap?.sent || levelOfCounts(hosted) !== onMap.hosted) {
          differing.push(`${pair}: the map`);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it("has relations that are broken off on its page where they are on the map", () => {
    const atlas = createAtlas(start);
    const differing = codes.flatMap((partyA, indexA) =>
      codes.slice(indexA + 1).flatMap((partyB) => {
        const pair = makePairKey(partyA, partyB);
        const dossier = atlas.dossier(pair)
          ? (JSON.parse(edition.read(`dossier/${pair}`)) as DossierFile)
          : BLANK;
        const { changes } = pairRelations(dossier, files.get(partyA)?.pairs.get(partyB));
        const isBroken = changes.some(
          ({ state, isStanding }) => isStanding && (state === "severed" || state === "suspended"),
        );
        return isBroken === (atlas.summaryOf(partyA, partyB)?.state === "broken") ? [] : [pair];
      }),
    );
    expect(differing).toEqual([]);
  });

  it("has ids of missions that are permanent: one each, with sender and host in it", () => {
    const pairsById = new Map<string, Set<string>>();
    const strange = allFacts.flatMap(({ pair, missions }) =>
      missions.filter(({ id, sender, host }) => {
        const pairs = (pairsById.get(id) ?? new Set()).add(pair);
        pairsById.set(id, pairs);
        return !id.startsWith(`${sender}-${host}-`) || pairs.size > 1;
      }),
    );
    expect(strange).toEqual([]);
    // None is lost on the way: those between two others have no party's file to stand in.
    const rows = edition.geodata.tables.missions.filter(({ value }) =>
      [value.sender, value.host].some((code) => files.has(code)),
    );
    expect([...pairsById.keys()].sort()).toEqual(rows.map(({ value }) => value.id).sort());
  });

  it("has each row of trade in the file of its exporter, as the table has it", () => {
    const told = new Map<string, string>(
      codes.flatMap((code) => {
        const key = `trade/${code}`;
        const series = decodeTradeFile(JSON.parse(edition.read(key)), key, start);
        return [...series.values()]
          .flat()
          .filter(({ exporter }) => exporter === code)
          .map(({ importer, dataSet, firstYear, thousandUsd, doubts, note }) => {
            const figures = thousandUsd.flatMap((amount, index) =>
              amount === null ? [] : [[firstYear + index, amount]],
            );
            const row = JSON.stringify([figures, doubts, note]);
            return [`${code} ${importer} ${dataSet}`, row] as const;
          });
      }),
    );
    const differing = edition.geodata.tables.trade_series.filter(({ key, value, remark }) => {
      const row = JSON.stringify([value.thousand_usd, value.doubts, remark]);
      return files.has(value.exporter) && told.get(key) !== row;
    });
    expect(told.size).toBeGreaterThan(0);
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it("has series of trade within the years of their data set, none of them negative", () => {
    const { sources } = edition.geodata;
    const series = codes.flatMap((code) => {
      const key = `trade/${code}`;
      return [...decodeTradeFile(JSON.parse(edition.read(key)), key, start).values()].flat();
    });
    const strange = series.filter(({ dataSet, firstYear, thousandUsd }) => {
      const [first, last] = yearsOfSource(sources, dataSet) ?? [0, 0];
      const lastYear = firstYear + thousandUsd.length - 1;
      const hasNegative = thousandUsd.some((figure) => figure !== null && figure < 0);
      return firstYear < first || lastYear > last || hasNegative || thousandUsd.at(-1) === null;
    });
    expect(strange).toEqual([]);
    // Each series stands in the files of both its parties; former states have none.
    const ends = edition.geodata.tables.trade_series.flatMap(({ value }) => [
      value.exporter,
      value.importer,
    ]);
    expect(series).toHaveLength(ends.filter((code) => files.has(code)).length);
  });

  it.each([
    // What heads cite is one file for all pairs, and comes once.
    ["the first answer", ["party", "head"], 15, 40],
    ["the rest", ["more"], 50, 150],
  ])("opens a pair with little: %s", (_, folders, median, most) => {
    const sizes = new Map(
      codes.map((code) => [
        code,
        folders.reduce(
          (sum, folder) => sum + gzipSync(edition.read(`${folder}/${code}`)).length / 1000,
          0,
        ),
      ]),
    );
    const sizeOf = (pair: PairKey) =>
      sizes.get(smallerParty(pair, start) ?? ("" as PartyCode)) ?? 0;
    const all = codes
      .flatMap((one, place) => codes.slice(place + 1).map((other) => makePairKey(one, other)))
      .map(sizeOf)
      .sort((one, other) => one - other);
    expect(all[Math.floor(all.length / 2)]).toBeLessThan(median);
    const bestKnown = edition.geodata.bestKnown.map(({ value }) => sizeOf(value.pair as PairKey));
    expect(Math.max(...bestKnown)).toBeLessThan(most);
  });
});

describe("relations", () => {
  it.each([
    // No relations, and that is certain.
    ["KOR-PRK", "stated-none"],
    ["PRK-USA", "stated-none"],
    ["JPN-PRK", "stated-none"],
    ["FRA-PRK", "stated-none"],
    ["BTN-CHN", "stated-none"],
    ["BTN-USA", "stated-none"],
    ["CHN-VAT", "stated-none"],
    ["SAU-VAT", "stated-none"],
    ["VAT-VNM", "stated-none"],
    ["ARM-AZE", "stated-none"],
    ["ARM-TUR", "stated-none"],
    ["ISR-SAU", "stated-none"],
    ["ISR-SYR", "stated-none"],
    ["ISR-LBN", "stated-none"],
    ["ISR-PAK", "stated-none"],
    ["IDN-ISR", "stated-none"],
    ["CHN-TWN", "stated-none"],
    ["CHN-SWZ", "stated-none"],
    ["SRB-XKX", "stated-none"],
    ["ESP-XKX", "stated-none"],
    ["ESH-MAR", "stated-none"],
    ["PSE-USA", "stated-none"],
    // Broken off or suspended.
    ["DZA-MAR", "broken"],
    ["IRN-USA", "broken"],
    ["IRN-ISR", "broken"],
    ["CAN-IRN", "broken"],
    ["IRN-MAR", "broken"],
    ["RUS-UKR", "broken"],
    ["GEO-RUS", "broken"],
    ["FSM-RUS", "broken"],
    ["ECU-MEX", "broken"],
    ["MEX-PER", "broken"],
    ["BEL-RWA", "broken"],
    ["CUB-ISR", "broken"],
    ["BLZ-ISR", "broken"],
    ["HND-TWN", "broken"],
    ["NIC-TWN", "broken"],
    ["TWN-USA", "broken"],
    ["MYS-PRK", "broken"],
    ["NIC-VAT", "broken"],
    ["ESH-PER", "broken"],
    // Standing: resumed, lowered, and between parties of limited recognition.
    ["IRN-SAU", "relations"],
    ["QAT-SAU", "relations"],
    ["COL-VEN", "relations"],
    ["BOL-ISR", "relations"],
    ["CHN-NRU", "relations"],
    ["ARM-PAK", "relations"],
    ["CHN-LTU", "relations"],
    ["IND-PAK", "relations"],
    ["CUB-USA", "relations"],
    ["ARG-GBR", "relations"],
    ["EGY-ISR", "relations"],
    ["ISR-MAR", "relations"],
    ["ISR-XKX", "relations"],
    ["USA-XKX", "relations"],
    ["DZA-ESH", "relations"],
    ["PRY-TWN", "relations"],
    ["TWN-VAT", "relations"],
    ["PSE-VAT", "relations"],
    ["PSE-SWE", "relations"],
    ["COK-NZL", "relations"],
    ["FJI-TUV", "relations"],
    ["FSM-PLW", "relations"],
    // Found in no list, which is no statement.
    ["AFG-AGO", "nothing-found"],
    ["BTN-TUV", "nothing-found"],
  ])("of %s: %s, from both sides", (pair, state) => {
    const [partyA, partyB] = splitPairKey(pair as PairKey);
    expect(edition.findPair(partyA, partyB)?.state).toBe(state);
    expect(edition.findPair(partyB, partyA)?.state).toBe(state);
  });

  it.each([
    ["DZA-MAR", "severed", "2021-08-24", "DZA"],
    ["IRN-USA", "severed", "1980-04-07", "USA"],
    ["RUS-UKR", "severed", "2022-02-24", "UKR"],
    ["GEO-RUS", "severed", "2008-09-02", "GEO"],
    ["CAN-IRN", "severed", "2012-09-07", "CAN"],
    ["BLZ-ISR", "suspended", "2023-11-14", "BLZ"],
    ["CHN-LTU", "downgraded", "2021-11-21", "CHN"],
    ["IRN-SAU", "resumed", "2023-03-10", undefined],
    ["HND-TWN", "severed", "2023-03-26", undefined],
  ])("of %s are %s since %s", (pair, state, since, by) => {
    const spell = factsOfPair(pair).relationSpells.at(-1);
    expect(spell?.state).toBe(state);
    expect(spell?.by).toBe(by);
    expect(spell && earliestDay(spell.date)).toBe(since);
  });

  it.each([
    ["MAR-PER", "1964-06-18"],
    ["DEU-FRA", "1951-07-11"],
    ["CHN-USA", "1979-01-01"],
    ["ISR-JOR", "1994-10-26"],
    ["ARM-PAK", "2025-08-31"],
    ["ITA-VAT", "1929-06-24"],
  ])("of %s were first established on %s", (pair, day) => {
    const { established } = factsOfPair(pair);
    expect(established && earliestDay(established.date)).toBe(day);
  });

  it("never begin with a break, and say why a date is strange", () => {
    expect(factsOfPair("AUS-TUV").established).toMatchObject({
      caution: "impossible",
      cautionOf: ["TUV"],
    });
    expect(factsOfPair("AGO-CZE").established).toMatchObject({
      caution: "predecessor",
      cautionOf: ["CSK"],
    });
    const nameless = allFacts.filter(
      ({ established }) => established?.caution && established.cautionOf.length === 0,
    );
    expect(nameless.map(({ pair }) => pair)).toEqual([]);
  });
});

describe("resident missions", () => {
  it.each([
    ["DEU", "FRA", true, true],
    ["AUS", "NZL", true, true],
    ["PER", "MAR", true, true],
    ["IND", "PAK", true, true],
    ["CHN", "PRK", true, true],
    ["SWE", "PRK", true, true],
    ["IND", "BTN", true, true],
    ["AUS", "NRU", true, true],
    ["NZL", "NIU", true, true],
    ["ITA", "VAT", true, true],
    ["PLW", "TWN", true, true],
    ["USA", "XKX", true, true],
    ["USA", "CUB", true, true],
    ["FRA", "MCO", true, true],
    ["JAM", "ETH", true, true],
    // One way: to the seats of the European Union, and from small states.
    ["WSM", "BEL", true, false],
    ["VUT", "BEL", true, false],
    ["FJI", "BEL", true, false],
    ["LIE", "USA", true, false],
    ["TUV", "FJI", true, false],
    ["ESH", "DZA", true, false],
    ["XKX", "ISR", true, false],
    // None stand: broken off, closed, withdrawn, or covered from elsewhere.
    ["DZA", "MAR", false, false],
    ["RUS", "UKR", false, false],
    ["USA", "AFG", false, false],
    ["ECU", "MEX", false, false],
    ["PSE", "USA", false, false],
    ["FSM", "PLW", false, false],
    ["KIR", "TUV", false, false],
    ["NRU", "TUV", false, false],
    ["BTN", "USA", false, false],
  ])("of %s in %s: %s, and the other way: %s", (one, other, isSending, isHosting) => {
    const pair = edition.findPair(one as PartyCode, other as PartyCode);
    expect([pair?.sent === "resident", pair?.hosted === "resident"]).toEqual([
      isSending,
      isHosting,
    ]);
  });

  it("know where they sit, when not in the host", () => {
    const embassy = factsOfPair("FRA-VAT").missions.find(({ sender }) => sender === "FRA");
    expect(embassy).toMatchObject({ city: "Rome", locatedIn: "ITA", status: "listed" });
    const consulate = factsOfPair("ARE-MAR").missions.find(({ city }) => city === "Laayoune");
    expect(consulate).toMatchObject({ class: "consulate", locatedIn: "western-sahara" });
  });

  it("of the European Union stand in the files of their hosts", () => {
    const delegation = files.get("MAR" as PartyCode)?.pairs.get("EUU" as PartyCode)?.missions[0];
    expect(delegation).toMatchObject({ id: "EUU-MAR-del", kind: "delegation", city: "Rabat" });
  });

  it("are doubted where a source contradicts", () => {
    expect(factsOfPair("JPN-PRK").missions[0]).toMatchObject({ status: "doubtful" });
    const sections = factsOfPair("CUB-USA").missions.filter(({ class: kind }) => kind === "office");
    expect(sections.map(({ status }) => status)).toEqual(["closed", "closed"]);
  });
});

describe("recognition", () => {
  it.each([
    ["XKX", "USA", "recognised", "2008-02-18"],
    ["XKX", "SRB", undefined, undefined],
    ["PSE", "SWE", "recognised", "2014-10-30"],
    ["PSE", "NZL", "never", "2025-09-26"],
    ["PSE", "BEL", "unclear", "2025-09-22"],
    ["ARM", "PAK", "never", null],
    ["PRK", "JPN", "never", "1948-01-01"],
    ["XNC", "TUR", "recognised", "1983-11-15"],
    ["XAB", "RUS", "recognised", "2008-08-26"],
  ])("of %s by %s: %s since %s", (of, by, state, since) => {
    const found = files
      .get(by as PartyCode)
      ?.pairs.get(of as PartyCode)
      ?.recognitions.find((spell) => spell.of === of && spell.by === by);
    expect(found?.state).toBe(state);
    if (since === null) expect(found?.date).toMatchObject({ shape: "span", from: null });
    else expect(found && earliestDay(found.date)).toBe(since);
  });
});

describe("other ties", () => {
  it("know borders as each side gives them", () => {
    const bordersOf = (pair: string) => factsOf(borders, factsOfPair(pair));
    expect(bordersOf("ARG-CHL")).toMatchObject([{ kmByA: 6691, kmByB: 6691 }]);
    expect(bordersOf("MEX-USA")).toMatchObject([{ kmByA: 3155, kmByB: 3111 }]);
    expect(bordersOf("DEU-GBR")).toEqual([]);
    // The territory of Western Sahara has borders, the Sahrawi Republic is a party.
    expect(bordersOf("ESH-MAR")).toEqual([]);
  });

  it("know visas one way and the other", () => {
    const rules = factsOf(visas, factsOfPair("FRA-MAR")).map(({ from, rule, days }) => [
      from,
      rule,
      days,
    ]);
    expect(rules).toEqual([
      ["FRA", "visa-free", 90],
      ["MAR", "required", undefined],
    ]);
    expect(factsOf(visas, factsOfPair("ARM-AZE")).map(({ rule }) => rule)).toContain(
      "no-admission",
    );
  });

  it("know alliances that stand and that have ended", () => {
    const defenceOf = (pair: string) =>
      factsOf(alliances, factsOfPair(pair)).filter(({ obligations }) =>
        obligations.includes("defence"),
      );
    const stands = (pair: string, pact: RegExp) =>
      defenceOf(pair).some((fact) => pact.test(fact.pact ?? "") && fact.standsIn !== undefined);
    expect(stands("DEU-FRA", /North Atlantic/)).toBe(true);
    // One of the two has left.
    expect(stands("ARM-AZE", /Collective Security/)).toBe(false);
    expect(stands("MEX-USA", /Rio Treaty/)).toBe(false);
    const gap = defenceOf("KAZ-UZB").filter(({ pact }) => pact?.includes("Collective Security"));
    expect(gap.map(({ date }) => date.shape === "span" && date.until?.latest)).toEqual([
      "1999-12-31",
      "2012-06-28",
    ]);
    for (const pair of ["JPN-USA", "FSM-USA", "PLW-USA", "MHL-USA"]) {
      expect(defenceOf(pair).map(({ note }) => note)).toContainEqual(
        expect.stringMatching(/one-sided/),
      );
    }
    expect(factsOf(alliances, factsOfPair("CUB-USA")).length).toBeGreaterThan(0);
    expect(factsOf(alliances, factsOfPair("IRN-ISR"))).toEqual([]);
  });
});

function factsOfPair(pair: string): PairFacts {
  const [partyA] = splitPairKey(pair as PairKey);
  return edition.factsFrom(partyA, pair as PairKey);
}

function listFacts(facts: PairFacts) {
  return [...facts.byKind.values()].flat();
}

/** What a row says, column by column: without what only tells rows apart, and without sources. */
function tellRow(kind: AnyKind, row: KindRow, remark: string | undefined): string {
  const cells = listTold(kind).map(([field, { use, form }]) => {
    const cell = row[columnOf(field)];
    return [use === "fact" ? field : use, tellCell(form, cell)];
  });
  const note = [row.note, remark].filter((words) => words !== undefined).join("; ");
  return JSON.stringify([cells, note]);
}

/** A cell as a fact has it: a place is as exact as its column, counted from the edge of the map. */
function tellCell(form: Column["form"], cell: unknown): unknown {
  if (form.type === "date") return dayOf(Number(cell ?? 0));
  if (form.type === "yes") return cell === "yes" || undefined;
  if (form.type !== "degrees" || cell === undefined) return cell;
  const unit = 10 ** form.decimals;
  return (Math.round((Number(cell) + form.most) * unit) - form.most * unit) / unit;
}

/** The columns that a fact has a field for; its note is told apart. */
function listTold({ columns }: AnyKind): [field: string, column: Column][] {
  return Object.entries(columns).filter(
    ([field, { use }]) => use !== "key" && use !== "cites" && field !== "note",
  );
}

/** The same of a fact. */
function tellFact(kind: AnyKind, fact: object): string {
  const { date, note, ...fields } = fact as Record<string, unknown> & {
    readonly date?: FactDate;
    readonly note?: string;
  };
  const cells = listTold(kind).map(([field, { use, form }]) => {
    const value = fields[field];
    if (use === "fact") return [field, form.type === "date" ? firstDay(value) : value];
    if (date?.shape === "point") return [use, date.at.earliest];
    const isSpan = date?.shape === "span" || date?.shape === "within";
    const end = isSpan ? (use === "begins" ? date.from : date.until) : null;
    return [use, end?.earliest ?? null];
  });
  return JSON.stringify([cells, note ?? ""]);
}

function firstDay(date: unknown): string | null {
  return date === undefined ? null : earliestDay(date as FactDate);
}

/** The first day that a packed date can mean. */
function dayOf(packed: number): string | null {
  return unpackPoint(packed)?.earliest ?? null;
}
