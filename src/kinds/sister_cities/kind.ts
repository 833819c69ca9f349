import { defineKind, text } from "../defineKind.ts";

/** Two towns that are twinned, one of either state. */
export const sisterCities = defineKind({
  id: "sister_cities",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b", "cityA", "cityB"],
  columns: { cityA: text(), cityB: text() },
  source: "wp-twin-towns",
  place: "people",
  figure: {},
});
