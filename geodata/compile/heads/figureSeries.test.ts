import { expect, it } from "vitest";
import { refugees } from "../../../src/kinds/refugees/kind.ts";
import { sisterCities } from "../../../src/kinds/sister_cities/kind.ts";
import type { FactRow, KindRow } from "../factTables.ts";
import { figureSeriesOf, type TradeSeriesRow, tradeSeriesOf } from "./figureSeries.ts";

function row<Row>(value: Row, changes: Partial<FactRow<Row>> = {}): FactRow<Row> {
  return { value, file: "a.csv", line: 2, key: "", correctedBy: [], ...changes } as FactRow<Row>;
}

const from = (year: number, ...figures: readonly number[]) =>
  figures.map((figure, index) => [year + index, figure] as const);

function trade(changes: Partial<TradeSeriesRow>, more: Partial<FactRow<TradeSeriesRow>> = {}) {
  const value = {
    exporter: "MAR",
    importer: "PER",
    data_set: "baci-all",
    thousand_usd: from(2020, 10, 20),
    ...changes,
  } as TradeSeriesRow;
  return row(value, more);
}

it("takes of trade each year from the newest data set that has it without a doubt", () => {
  const [series] = tradeSeriesOf([
    trade({ data_set: "oec-sitc", thousand_usd: from(2019, 1, 2, 3, 4) }),
    trade({ thousand_usd: from(2020, 10, 20), doubts: [[2021, "two-ways"]] }),
    // Services are no goods, and a series that is in doubt as a whole says nothing.
    trade({ data_set: "itpd-e", thousand_usd: from(2023, 99) }),
    trade({ data_set: "baci-oec", thousand_usd: from(2024, 99) }, { remark: "doubtful" }),
  ]);
  expect(series?.figures).toEqual([
    [2019, 1],
    [2020, 10],
    [2021, 3],
    [2022, 4],
  ]);
  expect(series?.sources).toEqual(["oec-sitc"]);
});

it("never takes a figure that its own series makes implausible", () => {
  const figures = [3_000_000, 3_300_000, 3_600_000, 2_700_000, 4];
  const [series] = tradeSeriesOf([
    trade({ data_set: "oec-sitc", thousand_usd: from(2012, ...figures) }),
  ]);
  expect(series?.figures.at(-1)).toEqual([2015, 2_700_000]);
});

it("takes the rows that the figure of a kind is about", () => {
  const persons = [[2020, 5]];
  const rows = [
    row({ origin: "MAR", asylum: "PER", group: "refugees", persons, sources: ["unhcr"] }),
    row({ origin: "MAR", asylum: "PER", group: "asylum-seekers", persons, sources: ["unhcr"] }),
  ] as unknown as FactRow<KindRow>[];
  expect(figureSeriesOf(refugees, rows)).toEqual([
    { from: "MAR", to: "PER", figures: persons, sources: ["unhcr"] },
  ]);
});

it("counts the rows of a kind without years", () => {
  const rows = ["Fez", "Rabat"].map((city) =>
    row({ a: "MAR", b: "PER", city_a: city, city_b: "Lima" }),
  ) as unknown as FactRow<KindRow>[];
  expect(figureSeriesOf(sisterCities, rows)).toEqual([
    { from: "MAR", to: "PER", figures: [[undefined, 2]], sources: [sisterCities.source] },
  ]);
});
