// @vitest-environment node
import { describe, expect, it } from "vitest";
import { addLines, problemsOf, TABLES } from "../testing/makeTree.ts";

const AFTER = "allowed is an end after the beginning";
const CALENDAR =
  "allowed is YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or 196X; ~ after it says about";

it("lets nothing end before it begins, or lie outside its data set", () => {
  expect(
    problemsOf({
      "geodata/relation_spells.csv": addLines(
        "geodata/relation_spells.csv",
        "ESH,PER,established,1984-08-16,1983,,certain,,wp-foreign-relations,",
        "MAR,PER,established,1964-06,1964-06-18,,certain,,wp-foreign-relations,",
      ),
      "geodata/recognitions.csv": addLines(
        "geodata/recognitions.csv",
        "ESH,DZA,recognised,196X,1959-12-31,listed,,wp-foreign-relations,",
      ),
      "geodata/alliances.csv": addLines(
        "geodata/alliances.csv",
        "MAR,PER,atop-3,,defence,2000,1999,2,atop",
      ),
      "geodata/leader_visits.csv": addLines(
        "geodata/leader_visits.csv",
        "USA,MAR,Colin Powell,Secretary of State,2002-04-09,2002-04-08,,,,,us-historian",
      ),
      "geodata/trade_series.csv": addLines(
        "geodata/trade_series.csv",
        "MAR,DZA,baci-all,1999:1,",
        "MAR,DZA,baci,2020:1;;3,",
      ),
    }),
  ).toEqual([
    `geodata/alliances.csv:4: it ends in 1999 and begins in 2000; ${AFTER}`,
    `geodata/leader_visits.csv:3: it ends in 2002-04-08 and begins in 2002-04-09; ${AFTER}`,
    `geodata/recognitions.csv:5: it ends in 1959-12-31 and begins in 196X; ${AFTER}`,
    `geodata/relation_spells.csv:3: it ends in 1983 and begins in 1984-08-16; ${AFTER}`,
    "geodata/trade_series.csv:4: thousand_usd of 1999 to 1999; baci-all has the years 2000 to 2016",
    "geodata/trade_series.csv:5: thousand_usd of 2020 to 2022; baci has the years 2005 to 2021",
  ]);
});

it("needs the years of a data set of trade in the date of its source", () => {
  const sources = TABLES["geodata/sources.yaml"].join("\n").replace("2000–2016", "as it is");
  const allowed = "those of the years that the date of baci-all names in sources.yaml";
  expect(problemsOf({ "geodata/sources.yaml": sources })).toEqual([
    `geodata/trade_series.csv:2: thousand_usd of 2014 to 2016; ${allowed}`,
    `geodata/trade_series.csv:3: thousand_usd of 2016 to 2016; ${allowed}`,
  ]);
});

it("knows the calendar, and no negative figure and no unknown kind", () => {
  expect(
    problemsOf({
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "ESP,MAR,1975-11-31,agreed,,,,,wp-foreign-relations,",
        "ESP,PER,1975,guessed,,,,,wp-foreign-relations,",
      ),
      "geodata/borders.csv": addLines("geodata/borders.csv", "ESP,MAR,-6,"),
      "geodata/visas.csv": addLines("geodata/visas.csv", "ESP,PER,visa-free,-90"),
      "geodata/trade_shares.csv": addLines(
        "geodata/trade_shares.csv",
        "MAR,PER,export,101,2014",
        "MAR,PER,transit,1,2014",
      ),
      "geodata/trade_series.csv": addLines(
        "geodata/trade_series.csv",
        "MAR,DZA,baci-all,2014:-1;2,",
      ),
      "geodata/missions.csv": addLines(
        "geodata/missions.csv",
        "ESP-PER-emb,ESP,PER,embassy,embassy,Lima,,,,,,open,,,2025-13,nice,wikidata-2022,,",
      ),
    }),
  ).toEqual([
    'geodata/borders.csv:3: km_by_a is "-6"; allowed is a number that is not negative',
    expect.stringMatching(/^geodata\/missions.csv:4: flags is "nice"; allowed is some of city-ass/),
    'geodata/missions.csv:4: last_seen is "2025-13"; allowed is a month, YYYY-MM',
    'geodata/missions.csv:4: status is "open"; allowed are listed, doubtful, suspended, closed, relocated',
    `geodata/relations.csv:4: established is "1975-11-31"; ${CALENDAR}`,
    'geodata/relations.csv:5: grade is "guessed"; allowed are agreed, one-source, disagreed, hand',
    'geodata/trade_series.csv:4: thousand_usd is "2014:-1;2"; allowed is whole numbers of thousands of US dollars from 0 to 10000000000, and not -1 as in 2014',
    'geodata/trade_shares.csv:3: percent is "101"; allowed is a number from 0 to 100',
    'geodata/trade_shares.csv:4: direction is "transit"; allowed are export, import',
    'geodata/visas.csv:4: days is "-90"; allowed is a whole number up to 3660',
  ]);
});

describe("figures by year", () => {
  it("are a first year and a figure a year, of the years that their source has", () => {
    expect(
      problemsOf({
        "geodata/migrants.csv": addLines(
          "geodata/migrants.csv",
          "PER,ESP,1990",
          "PER,MAR,1990:-5",
          "PER,USA,1990:1;2.5",
          "PER,RUS,1985:3;;;;;4",
        ),
        "geodata/aid.csv": addLines("geodata/aid.csv", "USA,PER,2021:-3,2022:1;2"),
      }),
    ).toEqual([
      "geodata/aid.csv:4: gross of 2022 to 2023; oecd-dac has the years 2009 to 2022",
      'geodata/migrants.csv:4: persons is "1990"; allowed is the first year, a colon, and a figure a year with ; between, as in 1990:12;;15, the first and the last of them filled',
      'geodata/migrants.csv:5: persons is "1990:-5"; allowed is whole numbers of persons from 0 to 100000000, and not -5 as in 1990',
      'geodata/migrants.csv:6: persons is "1990:1;2.5"; allowed is whole numbers of persons from 0 to 100000000, and not 2.5 as in 1991',
      "geodata/migrants.csv:7: persons of 1985 to 1990; un-desa-migrants has the years 1990 to 2020",
    ]);
  });

  it("need the years of their source in its date", () => {
    const sources = TABLES["geodata/sources.yaml"].join("\n").replace("2017–2018", "as it is");
    expect(problemsOf({ "geodata/sources.yaml": sources })).toEqual([
      "geodata/remittances.csv:2: thousand_usd of 2017 to 2018; those of the years that the date of knomad names in sources.yaml",
    ]);
  });
});
