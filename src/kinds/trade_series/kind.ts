import { TRADE_DATA_SETS, TRADE_DOUBTS } from "../../domain/pairFacts.ts";
import { defineKind, oneOf, optional, yearly, yearMarks } from "../defineKind.ts";

/** Ten million millions of dollars, in thousands: more than the trade of any pair. */
const MOST = 1e10;

/** What one sold to the other, year by year, in one data set: they are never joined. */
export const tradeSeries = defineKind({
  id: "trade_series",
  ends: ["exporter", "importer"],
  isDirected: true,
  hasOtherActors: true,
  key: ["exporter", "importer", "dataSet"],
  columns: {
    /** By the id of its source. */
    dataSet: oneOf(TRADE_DATA_SETS),
    thousandUsd: yearly({ most: MOST, decimals: 0, unit: "thousands of US dollars" }),
    /** Single years that the table of doubts names. */
    doubts: optional(yearMarks(TRADE_DOUBTS)),
  },
  source: "baci-all",
  citesIn: "dataSet",
  place: "trade",
});
