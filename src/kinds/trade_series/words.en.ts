import { newestOf } from "../../domain/yearFigures.ts";
import { defineWordsOfView } from "../defineWords.ts";
import { tradeSeries } from "./kind.ts";

export const tradeSeriesWords = defineWordsOfView(tradeSeries, {
  table: "Trade by year",
  // The page and the file of its series tell every year; a row has the newest.
  cells: ({ exporter, importer, dataSet, thousandUsd }) => {
    const [year, amount] = newestOf(thousandUsd) ?? [];
    return [
      {
        kind: "trade",
        ends: [exporter, importer],
        what: dataSet,
        ...(year !== undefined && { year }),
        ...(amount !== undefined && { value: amount, unit: "thousand US dollars" }),
      },
    ];
  },
});
