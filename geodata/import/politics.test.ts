// @vitest-environment node
/** How the source tables of politics and history become ours. */
import { describe, expect, it } from "vitest";
import { importArmedConflicts } from "../../src/kinds/armed_conflicts/import.ts";
import { importColonialTies } from "../../src/kinds/colonial_ties/import.ts";
import { importCourtCases } from "../../src/kinds/court_cases/import.ts";
import { importDisputes } from "../../src/kinds/disputes/import.ts";
import { importLeaderVisits } from "../../src/kinds/leader_visits/import.ts";
import { importNeighbours } from "../../src/kinds/neighbours/import.ts";
import { importOrganisationSanctions, importSanctions } from "../../src/kinds/sanctions/import.ts";
import { importTerritorialChanges } from "../../src/kinds/territorial_changes/import.ts";
import { importTradeAgreements } from "../../src/kinds/trade_agreements/import.ts";
import { importTreaties } from "../../src/kinds/treaties/import.ts";
import { importUsChiefs } from "../../src/kinds/us_chiefs_of_mission/import.ts";
import { importUsMissionStatus } from "../../src/kinds/us_mission_status/import.ts";
import { importWars } from "../../src/kinds/wars/import.ts";
import { readTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";

const KNOWN = new Set(["DZA", "FIN", "FRA", "IRN", "ITA", "RUS", "SAU", "SOM", "SUN", "YEM"]);

const table = (...lines: readonly string[]) => readTable(lines.join("\n"));
const rowsOf = ({ text }: ImportedTable) => readTable(text);

describe("a former state that another goes on with", () => {
  const wars = importWars(
    table(
      "a,b,war,since,until,war_number,outcome",
      "FIN,SUN,Winter War,1939-11-30,1940-03-12,142,b won",
      "HAN,FIN,Another,1850-01-01,1850-02-01,9,draw",
    ),
    KNOWN,
  );

  it("stands under that one, with a note", () => {
    expect(rowsOf(wars)).toEqual([
      {
        ...{ a: "FIN", b: "RUS", war_id: "cow-142", war: "Winter War" },
        ...{ since: "1939-11-30", until: "1940-03-12", note: "Russia as the Soviet Union" },
      },
    ]);
  });

  it("keeps the sides of a row apart when the order of the codes changes", () => {
    const disputes = importDisputes(
      table(
        "a,b,since,until,note,highest_level,highest_act_a,highest_act_b,kept_by_gibler_miller_little,mid_number",
        "SUN,SAU,1950-01-01,1950-01-02,,use of force,clash,none,no,1",
        "IRN,SUN,2012-01-01,,ongoing,threat,none,threat to use force,,2",
      ),
      KNOWN,
    );
    expect(rowsOf(disputes)).toMatchObject([
      { a: "IRN", b: "RUS", act_of_a: "", act_of_b: "threat-to-use-force", is_left_out: "" },
      { a: "RUS", b: "SAU", act_of_a: "clash", act_of_b: "", is_left_out: "yes" },
    ]);
    expect(rowsOf(disputes)[0]?.note).toBe("ongoing; Russia as the Soviet Union");
  });

  it("is not told twice of the month in which it ended", () => {
    const neighbours = importNeighbours(
      table(
        "a,b,kind,since,until",
        "FIN,SUN,land or river border,1922-12,1991-12",
        "FIN,RUS,land or river border,1991-12,",
        "IRN,SUN,land or river border,1991-12,1991-12",
      ),
      KNOWN,
    );
    expect(rowsOf(neighbours).map(({ b, since }) => `${b} ${since}`)).toEqual([
      "RUS 1922-12",
      "RUS 1991-12",
    ]);
    expect(neighbours.remarks).toHaveLength(1);
  });
});

it("an act that the importer does not know is an error", () => {
  const unknown = table(
    "a,b,since,until,note,highest_level,highest_act_a,highest_act_b,kept_by_gibler_miller_little,mid_number",
    "FIN,FRA,1950,1950,,use of force,a dance,none,yes,1",
  );
  expect(() => importDisputes(unknown, KNOWN)).toThrow(/"a dance" is not one of/);
});

it("troops against those whom the source calls government are told whom they fight", () => {
  const conflicts = importArmedConflicts(
    table(
      "a,b,kind,since,until,intensity,over,ucdp_conflict",
      "SAU,YEM,troops in support of the rebels,2015,,war,government,230",
      "SAU,YEM,troops in support of the government,2009,2010,war,government,230",
      "SAU,YEM,troops in support of the rebels,1964,1967,war,government,33",
    ),
    KNOWN,
  );
  expect(rowsOf(conflicts).map(({ role, authorities }) => [role, authorities])).toEqual([
    ["against-government", ""],
    ["for-government", ""],
    ["against-government", "in Sanaa"],
  ]);
});

describe("colonial ties", () => {
  const ties = importColonialTies(
    table(
      "party,former_ruler,kind,since,until,how,source",
      'SOM,ITA,"colony, protectorate or mandate",1889,1936,,coldat',
      "SOM,ITA,independence by decolonisation,1960-07,,without organised violence,icow-colonial-history-1.1",
      'YEM,FRA,"colony, protectorate or mandate",1800,1900~,,coldat',
      "DZA,FRA,independence by secession,1962-07,,violent,icow-colonial-history-1.1",
      "DZA,FRA,secession,1962-07,,violent,icow-colonial-history-1.1",
    ),
    KNOWN,
  );

  it("take the end of rule from the list of independences, where it is in it", () => {
    const rule = rowsOf(ties).filter(({ tie }) => tie === "rule");
    expect(rule).toMatchObject([
      { party: "SOM", until: "1960-07", sources: "coldat icow-colonial" },
      { party: "YEM", until: "1900~", sources: "coldat" },
    ]);
  });

  it("have independence first, and no secession beside it", () => {
    expect(rowsOf(ties).map(({ party, tie }) => `${party} ${tie}`)).toEqual([
      "DZA secession",
      "SOM decolonisation",
      "SOM rule",
      "YEM rule",
    ]);
  });
});

it("what the source calls conquest is territory taken by force", () => {
  const changes = importTerritorialChanges(
    table(
      "gainer,loser,date,procedure,entity_party,area_km2,portion,military_conflict,change_number",
      "ITA,SOM,1926-05,conquest,HAN,10,part,yes,7",
    ),
    KNOWN,
  );
  expect(rowsOf(changes)).toMatchObject([
    { procedure: "force", entity: "", is_whole: "", with_fighting: "yes", month: "1926-05" },
  ]);
});

it("years and outcomes of court cases cite what they are from", () => {
  const cases = importCourtCases(
    table(
      "applicant,respondent,court,number,case,filed,ended,brought_by,outcome,note,source",
      'FRA,IRN,International Court of Justice,7,A case,1950,1952,application,judgment,,"cd-icj; dates and outcome from general knowledge, to be checked"',
      "ITA,FRA,International Court of Justice,,Some other Case,2024,,application,pending,,general-knowledge-to-be-checked",
      "FRA,FIN,Permanent Court of International Justice,A 06,Old,1925,1925,,,,cd-pcij",
    ),
    KNOWN,
  );
  expect(rowsOf(cases).map(({ case_id: id, sources }) => `${id}: ${sources}`)).toEqual([
    "pcij-a-06: cd-pcij",
    "icj-7: cd-icj general-knowledge",
    "icj-some-other-case: general-knowledge",
  ]);
});

describe("sanctions", () => {
  const sanctions = importSanctions({
    cases: table(
      "sender,sender_organisation,target,since,until,in_fact_until,ongoing,measures,goals,source,source_id",
      "FRA,,IRN,2007-03-01,,,yes,travel ban;arms embargo,human rights,ist-attia-grauvogel,FR_IRN_07",
      "FRA,,IRN,2007,2010,,,,,ties-4.1,2007010101",
      "FRA,,IRN,1980,,,unresolved in the source,,,ties-4.1,1980010101",
      ",AU,SOM,2003-03-17,2005-06-24,,,travel ban,democracy,ist-attia-grauvogel,AU_SOM_03",
      ",UN,SOM,2003-03-17,2005-06-24,,,travel ban,democracy,ist-attia-grauvogel,UN_SOM_03",
    ),
    known: KNOWN,
    memberships: table(
      "country,organisation,role,since,until",
      "DZA,AU,member,1963-05-25,",
      "SOM,AU,member,1963-05-25,",
      "SAU,AU,observer,1963-05-25,",
      "YEM,AU,member,1963-05-25,2003-01-01",
      "FIN,AU,member,2004,",
    ),
  });
  const ofStates = rowsOf(sanctions).filter(({ through }) => !through);

  it("of one on the other in a year come from the list with measures and days", () => {
    expect(ofStates).toMatchObject([
      { case_id: "ties-1980010101", open: "unresolved", measures: "", sources: "ties-sanctions" },
      { case_id: "ist-fr-irn-07", open: "ongoing", measures: "arms travel", goals: "rights" },
    ]);
  });

  it("of an organisation stand with those that were members then, but for the target", () => {
    const ofMembers = rowsOf(sanctions).filter(({ through }) => through);
    expect(ofMembers).toMatchObject([{ sender: "DZA", target: "SOM", through: "AU" }]);
  });

  it("of the United Nations are left out, and counted", () => {
    expect(sanctions.remarks[0]).toMatch(/1 row: sanctions of UN, which bind all/);
  });
});

describe("sanctions of organisations", () => {
  const imported = importOrganisationSanctions(
    table(
      "sender,sender_organisation,target,since,until,in_fact_until,ongoing,measures,goals,source,source_id",
      "FRA,,IRN,2007-03-01,,,yes,travel ban,human rights,ist-attia-grauvogel,FR_IRN_07",
      ",UN,YUG,1991-09-25,1996-10-01,,,trade embargo;arms embargo,armed conflict,ist-attia-grauvogel,UN_YUG_91",
      "EUU,,IRN,2007-04-20,,,yes,arms embargo,,ist-attia-grauvogel,EU_IRN_07",
      "EUU,,IRN,2007,,,unresolved in the source,,,ties-4.1,2007020202",
      ",UN,XXX,1991-09-25,1996-10-01,,,,,ist-attia-grauvogel,UN_XXX_91",
    ),
    new Set([...KNOWN, "YUG", "EUU"]),
  );

  it("stand once each, whoever its members are, and keep a former state", () => {
    expect(rowsOf(imported)).toMatchObject([
      { organisation: "EU", target: "IRN", case_id: "ist-eu-irn-07", open: "ongoing" },
      {
        ...{ organisation: "UN", target: "YUG", case_id: "ist-un-yug-91", measures: "arms trade" },
        ...{ since: "1991-09-25", until: "1996-10-01", open: "", sources: "ist-sanctions" },
      },
    ]);
    expect(imported.remarks.join()).toMatch(/one list has it with its days/);
  });
});

describe("visits", () => {
  const visits = importLeaderVisits(
    table(
      "visitor,host,person,office,from,until,place,kind,event,source,source_id,also_in",
      "FRA,SUN,Charles de Gaulle,President,1966-06-20,1966-07-01,,state visit,,historian-visits,1,",
      "FRA,ITA,A President,President,2014-06-14,2014-06-15,Rome,multilateral event,A summit;Another,colt-pelatam,2,china-vitae",
      "FRA,ITA,A President,President,2014-06-14,2014-06-15,Milan,,,historian-visits,3,",
      "FRA,YEM,A Minister,Foreign Minister,1999-01-02,,,,,china-vitae,5,",
      "FRA,HAN,Nobody,King,1850-01-01,1850-01-02,,,,historian-visits,4,",
    ),
    KNOWN,
  );

  it("to a meeting of many name it, and cite all lists that have it", () => {
    const [meeting] = rowsOf(visits);
    expect(meeting).toMatchObject({ occasion: "multilateral", event: "A summit; Another" });
    expect(meeting?.sources).toBe("china-vitae colt-pelatam");
  });

  it("whose end the source lacks are those of a day, not still going on", () => {
    expect(rowsOf(visits).at(-1)).toMatchObject({ from: "1999-01-02", until: "1999-01-02" });
  });

  it("of a person at one time are one, and those of no actor are left out", () => {
    expect(rowsOf(visits).map(({ host, note }) => `${host} ${note}`)).toEqual([
      "ITA ",
      "RUS Russia as the Soviet Union",
      "YEM ",
    ]);
    expect(visits.remarks).toHaveLength(2);
  });
});

describe("treaties", () => {
  const treaties = importTreaties(
    table(
      "a,b,kind,subject,title,signed,in_force,ended,parties,source,source_id",
      "FIN,FRA,agreement,,Agreement of Defense (RDT&amp;E),,2003-01-23,,2,us-tias,03-123",
      "FIN,FRA,agreement,,Another of the number,,2003-01-23,,2,us-tias,03-123",
      "FIN,FRA,treaty,Trade,Her Majesty&#65533;s of 20:08:1932,1932-08-20,1933-01-01,1976-06-31,3,uk-treaties-online,5",
      "FIN,SUN,nuclear cooperation agreement,Nuclear energy,,1969,,,2,fuhrmann-keeley-nca,",
    ),
    KNOWN,
  );
  const row = (id: string) => rowsOf(treaties).find(({ treaty_id: own }) => own === id);

  it("say that their day is that of entry into force where no other is known", () => {
    expect(row("us-tias-03-123")).toMatchObject({
      on: "2003-01-23",
      is_in_force_date: "yes",
      in_force: "",
    });
    expect(row("uk-treaties-5")).toMatchObject({
      on: "1932-08-20",
      is_in_force_date: "",
      in_force: "1933-01-01",
    });
  });

  it("are told apart where one number stands for two", () => {
    expect(row("us-tias-03-123-n2")?.title).toBe("Another of the number");
  });

  it("have titles without what was damaged, and days of the calendar", () => {
    expect(row("us-tias-03-123")?.title).toBe("Agreement of Defense (RDT&E)");
    expect(row("uk-treaties-5")).toMatchObject({
      title: "Her Majesty’s of 1932-08-20",
      ended: "1976-06",
      parties: "3",
    });
  });

  it("of the Soviet Union stand under Russia", () => {
    expect(row("nuclear-agreements-1969")).toMatchObject({
      b: "RUS",
      form: "nuclear",
      parties: "",
    });
  });
});

it("trade agreements of more than one pair say so, and none ends before it was signed", () => {
  const agreements = importTradeAgreements(
    table(
      "a,b,agreement,entry,signed,in_force,withdrawn,source_id",
      "FIN,FRA,Two,agreement,2000,2001,,1",
      "FIN,ITA,Many,agreement,2001,,,2",
      "FRA,ITA,Many accession,accession,2005,,,2+1",
      "FIN,SAU,Odd,agreement,2008,2009,2004,3",
    ),
    KNOWN,
  );
  expect(rowsOf(agreements).map(({ agreement, of_many: many }) => `${agreement} ${many}`)).toEqual([
    "Two ",
    "Many yes",
    "Many accession yes",
  ]);
  expect(agreements.remarks[0]).toMatch(/withdrawn from before it was signed/);
});

it("the first level of a mission in the list is marked, for what was before is not known", () => {
  const spells = importUsMissionStatus(
    table("host,status,since,until", "FRA,embassy,1893-01-01,", "FRA,none,1816-01-01,1892-12-31"),
    KNOWN,
  );
  expect(rowsOf(spells).map(({ status, is_first: first }) => `${status} ${first}`)).toEqual([
    "none yes",
    "embassy ",
  ]);
});

it("chiefs of mission date from their credentials, or from their appointment", () => {
  const chiefs = importUsChiefs(
    table(
      "host,person,rank,appointed,credentials,left,source,source_id",
      "FRA,A,ambassador,1961-03-01,1961-03-28,,historian-pocom,fr-1961-a--01",
      "FRA,B,envoy,1800,,1801,historian-pocom,fr-1800-b-01",
    ),
    KNOWN,
  );
  expect(rowsOf(chiefs).map(({ chief_id: id, since, left }) => [id, since, left])).toEqual([
    ["fr-1800-b-01", "1800", "1801"],
    ["fr-1961-a-01", "1961-03-28", ""],
  ]);
});
