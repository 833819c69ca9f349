// @vitest-environment node
import { expect, it } from "vitest";
import { readTable } from "../../../geodata/import/csv.ts";
import { importWtoAgreements } from "./import.ts";

const HEADER =
  "id,name,coverage,type,status,signed,in_force_goods,in_force_services,inactive_since,sides,own_dates,source";
const EU =
  "120,EU Treaty,goods,CU,in force,1957-03-25,1958-01-01,,,FRA|DEU|POL|AUT,POL 2004-05-01/; AUT 1995-01-01/; GBR 1973-01-01/2020-12-31,w";
const EFTA =
  "152,EFTA,goods,FTA,in force,1960-01-04,1960-05-03,,,ISL|NOR,AUT /1994-12-31; ISL 1970-03-01/,w";
const KNOWN = new Set([
  "AUT",
  "CAN",
  "CHL",
  "DEU",
  "FRA",
  "GBR",
  "ISL",
  "JPN",
  "MAR",
  "NOR",
  "POL",
]);

/** Returns the ties of agreements by their two ends and days, without those of the blocs themselves. */
function tiesOf(...rows: readonly string[]): string[] {
  const { text } = importWtoAgreements(readTable([HEADER, EU, EFTA, ...rows].join("\n")), KNOWN);
  return readTable(text)
    .filter(({ agreement }) => agreement !== "wto-120" && agreement !== "wto-152")
    .map(({ a, b, since, until, status }) =>
      [a, b, since, until, status].filter(Boolean).join(" "),
    );
}

it("ties a bloc to the other side: each member since it joined, until it left", () => {
  expect(
    tiesOf(
      "1,EU - Morocco,goods,FTA,in force,1996-02-26,2000-03-01,,,MAR|DEU FRA POL AUT,GBR /2020-12-31,w",
    ),
  ).toEqual([
    "AUT MAR 2000-03-01 in-force",
    "DEU MAR 2000-03-01 in-force",
    "FRA MAR 2000-03-01 in-force",
    "GBR MAR 2000-03-01 2020-12-31 ended",
    "MAR POL 2004-05-01 in-force",
  ]);
});

it("knows a bloc whose members the table lists one by one, and who was a partner then", () => {
  expect(
    tiesOf(
      "2,EC - Austria Agreement of 1972,goods,FTA,inactive,1972-07-22,1973-01-01,,1995-01-01,AUT|DEU|FRA,,w",
    ),
  ).toEqual(["AUT DEU 1973-01-01 1995-01-01 ended", "AUT FRA 1973-01-01 1995-01-01 ended"]);
});

it("takes the later of the two own dates, the earlier day of goods and services, and tells who is not bound", () => {
  expect(
    tiesOf(
      "3,A pact,goods and services,FTA,in force for some,2018-03-08,2018-12-30,2018-12-01,,CAN|CHL|JPN,CHL 2023-02-21/; CAN not yet/,w",
      "4,A draft,,,signed,2020-01-02,,,,MAR|JPN,,w",
    ),
  ).toEqual(["CAN CHL signed", "CAN JPN signed", "CHL JPN 2023-02-21 in-force", "JPN MAR signed"]);
});

it("leaves out an enlargement, and ties who acceded by a row of its own to the others only", () => {
  expect(
    tiesOf(
      "6,EC (27) Enlargement,goods,CU,in force,2005-04-25,2007-01-01,,,DEU|FRA|POL,,w",
      "640,A partnership,goods,FTA,in force,2018-03-08,2018-12-30,,,CAN|JPN|GBR,GBR 2024-12-15/,w",
      "1218,A partnership - Accession of the United Kingdom,goods,FTA,in force for some,2023-07-16,2024-12-15,,,CAN|JPN|GBR,CAN not yet/,w",
    ),
  ).toEqual(["CAN GBR signed", "CAN JPN 2018-12-30 in-force", "GBR JPN 2024-12-15 in-force"]);
});

it("has no tie of one who left before the other came", () => {
  expect(
    tiesOf(
      "7,EFTA - Iceland,goods,FTA,in force,1960-01-04,1965-01-01,,,CHL|CAN,CHL 2001-01-01/; CAN /2000-12-31,w",
    ),
  ).toEqual([]);
});

it("needs the agreements on which the blocs rest", () => {
  expect(() => importWtoAgreements(readTable([HEADER, EFTA].join("\n")), KNOWN)).toThrow(/120/);
});
