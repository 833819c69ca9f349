import { defineKind, yearly } from "../defineKind.ts";

/** More than study abroad from any one state. */
const MOST = 10_000_000;

/** Students from `origin` at places of higher learning in `destination`. */
export const students = defineKind({
  id: "students",
  ends: ["origin", "destination"],
  isDirected: true,
  key: ["origin", "destination"],
  columns: { persons: yearly({ most: MOST, decimals: 0, unit: "persons" }) },
  source: "unesco-uis",
  place: "people",
});
