import type { TradeDataSet } from "../../src/domain/pairFacts.ts";

/** First and last year of the data sets of trade. */
export const TRADE_YEARS: Readonly<Record<TradeDataSet, readonly [first: number, last: number]>> = {
  "itpd-e": [2000, 2016],
  baci: [2005, 2021],
};

/** The data set of the files of a year: it covers all parties, the other one some pairs only. */
export const DATA_SET_OF_YEARS: TradeDataSet = "itpd-e";
/** Years for which there are files, the first and the last. */
export const YEARS_OF_TRADE_FILES = TRADE_YEARS[DATA_SET_OF_YEARS];
