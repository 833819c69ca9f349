import { expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { makeSeries } from "../testing/makePairFacts.ts";
import type { TradeSeries } from "./pairFacts.ts";
import { rankTradePartners } from "./tradePartners.ts";

it("ranks the partners of a country by both ways of the newest year", () => {
  const [MAR, PER, FRA, TCD] = [code("MAR"), code("PER"), code("FRA"), code("TCD")];
  const series = (exporter = MAR, importer = PER, ...thousandUsd: number[]) =>
    makeSeries({ exporter, importer, firstYear: 2020, thousandUsd });
  const trade = new Map([
    [PER, [series(MAR, PER, 1, 2), series(PER, MAR, 30)]],
    [FRA, [series(MAR, FRA, 4, 5), series(FRA, MAR, 6, 7)]],
    [TCD, [] as TradeSeries[]],
  ]);
  expect(rankTradePartners(code("MAR"), trade)).toEqual([
    { partner: FRA, year: 2021, sold: 5, bought: 7, total: 12 },
    // What Peru sold the year before is not of the newest year.
    { partner: PER, year: 2021, sold: 2, total: 2 },
  ]);
});
