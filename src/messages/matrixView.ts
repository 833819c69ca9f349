import { formatThousandUsd } from "./format/formatFigures.ts";
import { pairName } from "./pairTitle.ts";

/** Words of the matrix. */
export const matrixMessages = {
  region: "Matrix",
  signs: {
    relations: "diplomatic relations",
    broken: "relations broken off or suspended",
    "stated-none": "stated that there are no relations",
    "nothing-found": "nothing found on relations",
    "not-independent": "one of the two not an independent state in Gleditsch and Ward’s list",
    mission: "resident mission of the row’s state in the column’s",
    "no-mission": "none found",
    "no-tie": "none found",
    "trade-1": "under US$ 100 million",
    "trade-2": "under US$ 1 billion",
    "trade-3": "under US$ 10 billion",
    "trade-4": "US$ 10 billion and more",
    "no-figure": "no figure",
  },
  tradeOf: (year: number) => `Trade from the row’s state to the column’s, ${year}`,
  pair: (one: string, other: string, words: string) => `${pairName(one, other)}: ${words}`,
  mission: (sender: string, host: string) => `${sender} in ${host}: resident mission`,
  noMission: (sender: string, host: string) => `${sender} in ${host}: no mission found`,
  trade: (from: string, to: string, thousandUsd: number) =>
    `${from} to ${to}: ${formatThousandUsd(thousandUsd, "exactly")}`,
  fromRow: (words: string) => `${words}, from the row’s state`,
  tie: (from: string, to: string, words: string) => `${from} to ${to}: ${words}`,
  noTie: (from: string, to: string) => `${from} to ${to}: none found`,
  noFigure: (from: string, to: string) => `${from} to ${to}: no figure`,
  same: (name: string) => `${name}: one and the same`,
  size: (rows: number, columns: number) => `${rows} × ${columns}`,
  tooMany: (count: number, most: number) =>
    `${count} states: the matrix takes up to ${most}. Choose an organisation or a region.`,
  tooManySides: (rows: number, columns: number, most: number) =>
    `${rows} by ${columns} states: the matrix takes up to ${most} on either side. Choose smaller ones.`,
  choose: "Choose an organisation",
  tooFew: "A matrix needs two states, and only one passes the filter.",
  hint: "Each cell opens its pair.",
  loading: "Loading the matrix …",
  missing: "What the matrix needs did not load.",
} as const;
