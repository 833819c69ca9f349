// @vitest-environment node
/** How the source tables of facts become ours, one importer after the other. */
import { describe, expect, it } from "vitest";
import { importAccreditations } from "../../src/kinds/accreditations/import.ts";
import { importAlliances } from "../../src/kinds/alliances/import.ts";
import { importBorders } from "../../src/kinds/borders/import.ts";
import { importMissions } from "../../src/kinds/missions/import.ts";
import { importNoRelations } from "../../src/kinds/no_relations/import.ts";
import {
  importRecognitions,
  importRelationSpells,
} from "../../src/kinds/relation_spells/import.ts";
import { importRelations } from "../../src/kinds/relations/import.ts";
import { importTradeSeries } from "../../src/kinds/trade_series/import.ts";
import { importTradeShares } from "../../src/kinds/trade_shares/import.ts";
import { importRollCalls, importVotes } from "../../src/kinds/un_votes/import.ts";
import { importVisas } from "../../src/kinds/visas/import.ts";
import { readTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import { pageOwners } from "./pageTitles.ts";
import { importStatehood } from "./statehood.ts";

const NAMES = new Map([
  ["BRA", "Brazil"],
  ["CZE", "Czechia"],
  ["ESH", "Sahrawi Republic"],
  ["FRA", "France"],
  ["GEO", "Georgia"],
  ["IDN", "Indonesia"],
  ["ISR", "Israel"],
  ["MAR", "Morocco"],
  ["TUV", "Tuvalu"],
  ["TWN", "Taiwan"],
]);
const PARTIES = new Set(NAMES.keys());
const KNOWN = new Set([...PARTIES, "EUU", "CSK", "XAB"]);

const table = (...lines: readonly string[]) => readTable(lines.join("\n"));
const rowsOf = ({ text }: ImportedTable) => readTable(text);

describe("missions", () => {
  const imported = importMissions({
    missions: table(
      "id,sender,host,class,kind,city,located_in,lat,lon,coordinates_of,opened,status,status_since,status_note,last_seen,sources,wikidata_2022,wikipedia_2025,factbook_2026,flags,correction",
      "MAR-GEO-emb,MAR,GEO,embassy,embassy,Tbilisi,,41.7,44.8,city,2010,listed,,,2025-11,2,Q2|Q3,Foreign_relations_of_Georgia__country_|Foreign_relations_of_Morocco,,kind-differs wikidata-2022-only,",
      "FRA-MAR-con-dakhla,FRA,MAR,consulate,consulate,Dakhla,ESH,23.7,-15.9,city,,doubtful,,Wikipedia (France): a long sentence of the page.,2022-11,1,Q1,,yes,,C1",
      "EUU-MAR-del,EUU,MAR,embassy,delegation,Rabat,,34,-6.8,city,,listed,,,,0,,,,,C2",
      "MAR-ISR-emb,MAR,ISR,embassy,embassy,Tel Aviv,,32,34.8,city,,listed,,,2024-12,0,,,,,C3",
      "ISR-MAR-emb,ISR,MAR,embassy,embassy,Rabat,,34,-6.8,city,,listed,,,2019-07,0,,,,,C4",
      "ISR-BRA-emb,ISR,BRA,embassy,embassy,Brasília,,-15.8,-47.9,city,,listed,,,2025-11,0,,,,,C5",
      "HKG-MAR-emb,HKG,MAR,office,office,Rabat,,,,,,listed,,,2025-11,1,Q9,,,,",
    ),
    corrections: table(
      "id,source",
      'C1,"CIA World Factbook, January 2026"',
      'C2,"EEAS network, general knowledge, to be checked"',
      'C3,"Wikipedia, List of diplomatic missions of Morocco (copy of a host, 2025, head)"',
      'C4,"Wikipedia, Foreign relations of … (July 2019)"',
      'C5,"Wikipedia, Foreign relations of Brazil (Nov 2025), reference read in 2024"',
    ),
    pageOwners: pageOwners(NAMES),
    known: KNOWN,
  });
  const row = (id: string) => rowsOf(imported).find((candidate) => candidate.id === id);
  const [delegation, consulate, embassy] = ["EUU-MAR-del", "FRA-MAR-con-dakhla", "MAR-GEO-emb"].map(
    row,
  );

  it("say what they rest on, page by page", () => {
    expect(embassy).toMatchObject({
      sources: "wikidata-2022 wp-foreign-relations",
      pages: "GEO MAR",
      wikidata: "Q2 Q3",
      flags: "kind-differs",
    });
    expect(consulate).toMatchObject({ sources: "cia-factbook wikidata-2022", pages: "" });
    expect(delegation).toMatchObject({ sources: "general-knowledge", last_seen: "2025-12" });
  });

  it("keep copies of older pages apart from the pages of the day", () => {
    const sourcesOf = (id: string) => row(id)?.sources;
    expect(sourcesOf("MAR-ISR-emb")).toBe("wp-older-copies");
    expect(sourcesOf("ISR-MAR-emb")).toBe("wp-older-copies");
    expect(sourcesOf("ISR-BRA-emb")).toBe("wp-foreign-relations");
  });

  it("call the territory what it is, and quote no page", () => {
    expect(consulate).toMatchObject({
      located_in: "western-sahara",
      status_note: "Wikipedia (France) says otherwise",
    });
  });

  it("leave out senders that are no actor, and say so", () => {
    expect(imported.remarks).toEqual([
      "left out: 1 row: sender HKG is no actor of the atlas",
      "EUU-MAR-del: last seen is empty: 2025-12 put in",
    ]);
  });

  it("have accreditations beside them", () => {
    const accreditations = importAccreditations({
      accreditations: table(
        "sender,accredited_to,resident_city,resident_in,from_own_capital,wikidata_2022,wikipedia_2025,last_seen,flags",
        "MAR,TUV,Paris,FRA,,,Foreign_relations_of_Morocco,2025-11,several-residences",
      ),
      pageOwners: pageOwners(NAMES),
      known: KNOWN,
    });
    expect(rowsOf(accreditations)).toEqual([
      {
        sender: "MAR",
        host: "TUV",
        city: "Paris",
        resident_in: "FRA",
        from_own_capital: "",
        last_seen: "2025-11",
        flags: "several-residences",
        sources: "wp-foreign-relations",
        pages: "MAR",
      },
    ]);
  });
});

describe("relations", () => {
  const established =
    "a,b,established,precision,agreement,date_per_a,date_per_b,keywords,basis,note,state_now,state_since";
  const imported = importRelations({
    established: table(
      established,
      "BRA,CZE,1918-10-26,day,both-agree,1918-10-26,1918-10-26,,predecessor: Czechoslovakia for CZE,,relations,",
      "BRA,FRA,1826,year,conflict,1826,1825-10-26,,,preferred: only the page of France cites a source (weak),relations,",
      "FRA,TUV,1978-02-30,day,one-source,,1978-02-30,,impossible: before Tuvalu existed,,relations,",
      "GEO,ISR,,,undated,,,suspend,,a new kind of note,relations,",
      "GEO,TWN,1992,year,one-source,1992,,,Republic of China (Taipei),spells with Taipei: 1992/1994,broken off,1994",
      "FRA,GEO,1992-08-21,day,conflict,1992-08-21,1990-01-01,,,,relations,",
      "FRA,MAR,1956-03-02,day,conflict,2021-08-24,1956-03-02,,,the later date is that of the break,relations,",
      "CZE,DEU,1973-12-11,day,both-agree,1973-12-11,1973-12-11,,,,relations,",
      "DEU,FRA,1951-07-11,day,both-agree,1951-07-11,1951-07-11,,,,relations,",
      "BRA,EST,1991-12-16,day,both-agree,1991-12-16,1991-12-16,,before the statehood date of EST,,relations,",
    ),
    conflicts: table(
      "a,b,class,date_per_a,date_per_b,preferred,why,confidence",
      "BRA,FRA,conflict,1826,1825-10-26,1825-10-26,only the page of France cites a source,weak",
      "FRA,GEO,conflict,1992-08-21,1990-01-01,1992-08-21,the date on the page of Georgia is before Georgia existed,certain",
      "FRA,MAR,conflict,2021-08-24,1956-03-02,1956-03-02,the later date is that of the break,certain",
    ),
    corrections: table(
      "table,key,source",
      'relations_established,BRA|CZE,"US Department of State, Office of the Historian (CC0)"',
    ),
    codesByName: new Map([...NAMES].map(([code, name]) => [name, code])),
    known: new Set([...PARTIES, "DEU", "EST"]),
    breaks: new Map([["FRA MAR", ["2021-08-24"]]]),
    statehood: table(
      "country,from,to",
      "BRA,1822-09-07,",
      "CZE,1993-01-01,",
      "EST,1918-02-24,1940-06-16",
      "EST,1991-09-06,",
      "FRA,1816-01-01,1942-11-11",
      "GEO,1991-12-21,",
    ),
  });
  const row = (a: string, b: string) =>
    rowsOf(imported).find((candidate) => candidate.a === a && candidate.b === b);

  it("offer no date of a break, and none before a state, as a beginning, and say so", () => {
    expect(row("FRA", "GEO")).toMatchObject({
      established: "1992-08-21",
      other_date: "",
      grade: "one-source",
      pages: "FRA",
    });
    expect(row("FRA", "MAR")).toMatchObject({
      established: "1956-03-02",
      other_date: "",
      note: "",
      pages: "MAR",
    });
    expect(imported.remarks).toContain(
      "FRA-GEO: other date left out: 1990-01-01, when GEO was no state yet",
    );
    expect(imported.remarks).toContain(
      "FRA-MAR: other date left out: 2021-08-24, when relations broke off",
    );
  });

  it("say of a state that was founded anew or restored that older relations are missing", () => {
    expect(row("DEU", "FRA")).toMatchObject({
      caution: "renewed",
      caution_of: "DEU",
      note: expect.stringContaining("relations of the Federal Republic"),
      sources: "general-knowledge wp-foreign-relations",
    });
    // In place of a caution that it was no independent state.
    expect(row("BRA", "EST")).toMatchObject({ caution: "renewed", caution_of: "EST" });
    // The partner is younger than the earlier state.
    expect(row("CZE", "DEU")).toMatchObject({ caution: "" });
  });

  it("keep both dates, the one that is probably right first", () => {
    expect(row("BRA", "FRA")).toMatchObject({
      established: "1825-10-26",
      other_date: "1826",
      grade: "disagreed",
      note: "only the page with the date shown cites a source; weak ground",
      pages: "BRA FRA",
    });
  });

  it("say what a date counts from, and why it is strange", () => {
    expect(row("BRA", "CZE")).toMatchObject({
      grade: "agreed",
      caution: "predecessor",
      caution_of: "CSK",
      sources: "us-historian wp-foreign-relations",
    });
    expect(row("FRA", "TUV")).toMatchObject({
      established: "1978-02",
      grade: "one-source",
      caution: "impossible",
      caution_of: "TUV",
      pages: "TUV",
    });
    expect(row("GEO", "TWN")).toMatchObject({ caution: "republic-of-china", note: "" });
  });

  it("keep relations without a date, and drop no note silently", () => {
    expect(row("GEO", "ISR")).toMatchObject({ established: "", grade: "one-source", note: "" });
    expect(imported.remarks.filter((remark) => !remark.includes("other date"))).toEqual([
      "FRA-TUV: 1978-02-30 is not in the calendar: only its month is kept",
      "GEO-ISR: note left out: a new kind of note",
      "1 pairs: the date that is probably right is put first: BRA-FRA",
    ]);
  });
});

describe("states of relations", () => {
  const wikipedia = '"Wikipedia ""Foreign relations of"" pages, Nov 2025"';
  const tables = {
    now: table(
      "a,b,state,since,by,note,source,confidence",
      `GEO,TUV,broken off,2014-03-31,GEO,,${wikipedia},certain`,
      `ISR,MAR,lowered,2023-10,MAR,staff away,"general knowledge, to be checked",likely`,
    ),
    restored: table("a,b,restored,source", 'FRA,MAR,1962-12,"general knowledge, to be checked"'),
    recognitions: table(
      "subject,recogniser,from,to,state,source,confidence,note",
      'TWN,BRA,1928,1974,relations,"Wikipedia, Foreign relations of Taiwan (Nov 2025), years",source,',
      `ISR,GEO,1992,1994,relations,${wikipedia},source,`,
      `ISR,GEO,1994,1996,broken off,"general knowledge, to be checked",likely,`,
      `ISR,GEO,1996,,relations,${wikipedia},source,both-agree`,
      `ISR,IDN,2005,,relations,${wikipedia},source,`,
      'ISR,MAR,1994-09-01,2000-10-23,liaison offices,"general knowledge, to be checked",likely,',
      'XAB,TUV,2011-09-18,2014-03-31,recognised,"general knowledge, to be checked",certain,',
    ),
    absences: table(
      "a,b,kind,since,note,source,confidence",
      `BRA,TWN,broken off,1974,the state recognises Beijing,${wikipedia},certain`,
      `ESH,GEO,broken off,2010,withdrawn,${wikipedia},likely`,
      `IDN,ISR,not recognised,,,${wikipedia},certain`,
      `FRA,TUV,not listed,,neither page lists relations; both pages carry lists,${wikipedia},likely`,
    ),
    established: table("a,b", "BRA,TWN"),
    parties: PARTIES,
    known: KNOWN,
  };

  it("are spells of the tables that were checked by hand, and none invented", () => {
    const imported = importRelationSpells(tables);
    expect(
      rowsOf(imported).map(({ a, b, state, since, until }) => [a, b, state, since, until]),
    ).toEqual([
      ["BRA", "TWN", "established", "1928", "1974"],
      ["BRA", "TWN", "severed", "1974", ""],
      ["FRA", "MAR", "resumed", "1962-12", ""],
      ["GEO", "ISR", "established", "1992", "1994"],
      ["GEO", "ISR", "severed", "1994", "1996"],
      ["GEO", "ISR", "resumed", "1996", ""],
      ["GEO", "TUV", "severed", "2014-03-31", ""],
      ["ISR", "MAR", "downgraded", "2023-10", ""],
    ]);
    expect(imported.remarks).toEqual([
      "left out: 1 row: IDN ISR: relations since 2005, where it is certain that there are none",
      "ISR MAR: left out: liaison offices are no diplomatic relations",
    ]);
  });

  it("are not recognition, but stand beside it where the table has only relations", () => {
    const rows = rowsOf(importRecognitions(tables));
    expect(rows.map(({ of, by, state }) => `${of} ${by} ${state}`)).toEqual([
      "ISR GEO relations",
      "ISR GEO relations-severed",
      "ISR GEO relations",
      "ISR MAR relations",
      "TWN BRA relations",
      "XAB TUV recognised",
    ]);
    expect(rows[2]).toMatchObject({ certainty: "certain", note: "" });
    expect(rows[3]).toMatchObject({ note: "liaison offices, not embassies", certainty: "likely" });
  });

  it("are none only with their kind and certainty, without sentences of pages", () => {
    const rows = rowsOf(importNoRelations(tables.absences, PARTIES));
    expect(rows.map(({ kind, certainty, note }) => [kind, certainty, note])).toEqual([
      ["broken-off", "certain", "the state recognises Beijing"],
      ["broken-off", "likely", ""],
      ["not-listed", "likely", ""],
      ["not-recognised", "certain", ""],
    ]);
  });

  it("name the page that they stand on, where the source does", () => {
    expect(rowsOf(importRelationSpells(tables))[0]).toMatchObject({
      sources: "wp-foreign-relations",
      pages: "TWN",
    });
    const [broken, , notListed] = rowsOf(importNoRelations(tables.absences, PARTIES));
    expect(notListed).toMatchObject({ pages: "FRA TUV" });
    expect(broken).toMatchObject({ pages: "" });
  });

  it("name their source, or stop the import", () => {
    const absences = table(
      "a,b,kind,since,note,source,confidence",
      "BRA,FRA,never,,,a friend,weak",
    );
    expect(() => importNoRelations(absences, PARTIES)).toThrow(/the source "a friend" is not one/);
  });
});

describe("trade", () => {
  it("keeps gaps, and leaves out what is no party's", () => {
    const series = importTradeSeries(
      {
        series: table(
          "exporter,importer,source,first_year,thousand_usd_per_year",
          "MAR,FRA,itpd-e,2000,5;;7",
          "MAR,HKG,itpd-e,2000,5",
          "BRA,ESH,itpd-e,2000,5",
        ),
        doubts: [],
      },
      PARTIES,
    );
    expect(series.text).toBe(
      "exporter,importer,data_set,thousand_usd,doubts\nMAR,FRA,itpd-e,2000:5;;7,\n",
    );
    expect(series.remarks).toEqual([
      "left out: 1 row: importer HKG is no actor of the atlas",
      "left out: 1 row: ESH: trade of the territory of Western Sahara, not of the Sahrawi Republic",
    ]);
  });

  it("has of some economies only the years that the data set of all lacks", () => {
    const { text } = importTradeSeries(
      {
        series: table(
          "exporter,importer,source,first_year,thousand_usd_per_year",
          "MAR,FRA,baci,2005,5;6;7",
          "BRA,FRA,baci,2005,5",
          "BRA,FRA,baci-all,2005,5;6",
        ),
        doubts: [],
      },
      PARTIES,
    );
    expect(text).toContain("MAR,FRA,baci,2007:7,\n");
    expect(text).not.toContain("BRA,FRA,baci,");
  });

  it("has the doubts of a pair, and of a party with anybody, where there is a figure or should be one", () => {
    const { text } = importTradeSeries(
      {
        series: table(
          "exporter,importer,source,first_year,thousand_usd_per_year",
          "MAR,FRA,baci-oec,2021,5;6",
          "BRA,FRA,baci-oec,2021,5",
        ),
        doubts: table(
          "exporter,importer,source,year,why",
          "MAR,FRA,baci-oec,2022,over five times 2023 and 2020",
          "*,FRA,baci-oec,2022,seems to have reported nothing: known from its partners only",
          'BRA,FRA,baci-oec,2023,"no figure, large ones in 2022 and 2020"',
        ),
      },
      PARTIES,
    );
    expect(text).toContain("MAR,FRA,baci-oec,2021:5;6,2022:out-of-line\n");
    expect(text).toContain("BRA,FRA,baci-oec,2021:5,2023:missing\n");
    const odd = table("exporter,importer,source,year,why", "MAR,FRA,baci-oec,2022,who knows");
    expect(() => importTradeSeries({ series: [], doubts: odd }, PARTIES)).toThrow(/“who knows”/);
  });

  it("has shares of two, never of one with itself", () => {
    const shares = importTradeShares(
      table(
        "country,direction,partner,percent,year",
        "MAR,export,FRA,21.7,2014",
        "MAR,import,MAR,6,2014",
      ),
      PARTIES,
    );
    expect(rowsOf(shares)).toHaveLength(1);
    expect(shares.remarks).toEqual(["left out: 1 row: MAR as its own partner"]);
  });
});

describe("other ties", () => {
  it("are visas with a rule, and days where there is a number", () => {
    const visas = importVisas(
      table(
        "passport,destination,requirement",
        "MAR,FRA,visa required",
        "FRA,MAR,90",
        "BRA,FRA,eta",
      ),
      PARTIES,
    );
    expect(visas.text.split("\n").slice(1, 4)).toEqual([
      "BRA,FRA,authorisation,",
      "FRA,MAR,visa-free,90",
      "MAR,FRA,required,",
    ]);
  });

  it("are borders, one a pair, of states and not of territories", () => {
    const borders = importBorders(
      table(
        "iso3,neighbour_iso3,km,source",
        "MAR,ESH,444,factbook",
        "BRA,GUF,649,factbook",
        "ISR,GEO,327,factbook",
        "GEO,ISR,307,factbook",
      ),
      PARTIES,
    );
    expect(borders.text).toBe("a,b,km_by_a,km_by_b\nBRA,FRA,649,\nGEO,ISR,307,327\n");
    expect(borders.remarks).toEqual([
      "BRA: the border with GUF is that with FRA",
      "left out: 1 row: ESH: borders of the territory of Western Sahara, not of the Sahrawi Republic",
    ]);
  });

  it("are pacts, each with its own end, also where another pact says the same", () => {
    const pacts = importAlliances(
      table(
        "a,b,name,signed,until,obligations,bilateral,members,in_wartime,atop_id,source",
        "BRA,MAR,A treaty,1993-09-24,1999-04-20,defence;consultation,no,9,no,4220,atop-5.1",
        "BRA,MAR,A charter,1993-09-24,,defence,no,9,no,4400,atop-5.1",
        // The state that takes a pact over is the same party to it.
        "FRA,SUN,A final act,1975-08-01,1990-10-03,non-aggression,no,59,no,3740,atop-5.1",
        "FRA,SUN,A final act,1990-10-03,1991-12-25,non-aggression,no,59,no,3740,atop-5.1",
        "FRA,RUS,A final act,1991-12-25,,non-aggression,no,59,no,3740,atop-5.1",
      ),
      new Set([...KNOWN, "RUS", "SUN"]),
    );
    expect(pacts.text).toBe(
      [
        "a,b,pact_id,pact,obligations,since,until,members,sources",
        "BRA,MAR,atop-4220,A treaty,defence consultation,1993-09-24,1999-04-20,9,atop",
        "BRA,MAR,atop-4400,A charter,defence,1993-09-24,,9,atop",
        "FRA,RUS,atop-3740,A final act,non-aggression,1975-08-01,,59,atop",
        "",
      ].join("\n"),
    );
  });

  it("are votes and statehood, in our words", () => {
    const votes = importVotes(
      table(
        "a,b,first_year,agreement_percent_per_year,source",
        "BRA,FRA,2017,60;;70;100,unvotes",
        "BRA,CSK,1950,60,unvotes",
        "FRA,HKG,1950,60,unvotes",
        "FRA,MAR,2020,100,unvotes",
      ),
      KNOWN,
    );
    // Of the year that is unfinished nothing is told; a former state votes too.
    expect(rowsOf(votes)).toEqual([
      { a: "BRA", b: "CSK", agreement: "1950:60" },
      { a: "BRA", b: "FRA", agreement: "2017:60;;70" },
    ]);
    expect(votes.remarks).toEqual([
      expect.stringContaining("HKG"),
      "left out: figures of 2020 in 2 rows: its session is unfinished",
    ]);
    expect(rowsOf(importRollCalls(table("year,votes", "2020,1", "1946,43")))).toEqual([
      { year: "1946", count: "43" },
    ]);
    const statehood = importStatehood(
      table(
        "country,from,to,source,name_in_source",
        "TUV,1978-10-01,,by hand,",
        "EU,1993,,factbook,",
      ),
      KNOWN,
    );
    expect(statehood.text).toContain("TUV,1978-10-01,,general-knowledge,");
    expect(statehood.remarks).toEqual(["left out: 1 row: country EU is no actor of the atlas"]);
  });
});
