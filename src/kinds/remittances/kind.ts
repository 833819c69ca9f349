import { defineKind, yearly } from "../defineKind.ts";

/** A thousand thousand millions of dollars, in thousands. */
const MOST = 1e9;

/** What people in `sender` send home to `receiver`, as a model of the source estimates it. */
export const remittances = defineKind({
  id: "remittances",
  ends: ["sender", "receiver"],
  isDirected: true,
  key: ["sender", "receiver"],
  columns: { thousandUsd: yearly({ most: MOST, decimals: 0, unit: "thousand US dollars" }) },
  source: "knomad",
  place: "money",
  figure: { column: "thousandUsd" },
});
