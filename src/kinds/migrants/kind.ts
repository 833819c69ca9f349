import { defineKind, yearly } from "../defineKind.ts";

/** More than live abroad from any one state. */
const MOST = 100_000_000;
/** Below it a figure is an estimate, by the source. */
export const FEW_MIGRANTS = 10;

/** Years from one count of the source to the next. */
export const MIGRANTS_COUNTED_EVERY = 5;

/** Who was born in `origin` and lives in `destination`, at the middle of a year. */
export const migrants = defineKind({
  id: "migrants",
  ends: ["origin", "destination"],
  isDirected: true,
  key: ["origin", "destination"],
  columns: { persons: yearly({ most: MOST, decimals: 0, unit: "persons" }) },
  source: "un-desa-migrants",
  place: "people",
  figure: { column: "persons" },
  lane: "people",
});
