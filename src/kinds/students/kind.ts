import { defineKind, yearly } from "../defineKind.ts";

/** More than study abroad from any one state. */
const MOST = 10_000_000;

/** So many years a figure is shown where there is none after it: states report late, and not each year. */
export const STUDENTS_HOLD = 5;
/** From how many on a line is drawn. */
export const STUDENTS_SHOWN = 1000;

/** Students from `origin` at places of higher learning in `destination`. */
export const students = defineKind({
  id: "students",
  ends: ["origin", "destination"],
  isDirected: true,
  key: ["origin", "destination"],
  columns: { persons: yearly({ most: MOST, decimals: 0, unit: "persons" }) },
  source: "unesco-uis",
  place: "people",
  figure: { column: "persons" },
  lane: "people",
});
