import type { PartyCode } from "../../domain/partyCode.ts";
import { defineKind, oneOf, yearly } from "../defineKind.ts";

/** More than have fled from any one state. */
const MOST = 100_000_000;
/** Below it a figure stands for some number near it: the source rounds small ones. */
export const FEW_REFUGEES = 10;
/**
 * As an origin it is the territory of Western Sahara, from which the source counts, and not the Sahrawi
 * Republic: words name the territory.
 */
export const COUNTED_BY_TERRITORY = "ESH" as PartyCode;

/** Who from `origin` has, or asks for, protection in `asylum`, at the end of a year. */
export const refugees = defineKind({
  id: "refugees",
  ends: ["origin", "asylum"],
  isDirected: true,
  key: ["origin", "asylum", "group"],
  columns: {
    /** `palestine-refugees`: those under the mandate of UNRWA, whom UNHCR does not count. */
    group: oneOf(["refugees", "asylum-seekers", "other-in-need", "palestine-refugees"]),
    persons: yearly({ most: MOST, decimals: 0, unit: "persons" }),
  },
  source: "unhcr",
  citesByRow: true,
  place: "people",
  figure: { column: "persons", only: ({ group }) => group === "refugees" },
  lane: "people",
});
