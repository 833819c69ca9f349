import type { PartyCode } from "../../domain/partyCode.ts";
import { defineKind, yearly } from "../defineKind.ts";

/** More than the United States have had abroad. */
const MOST = 10_000_000;

/** Troops of the United States on active duty in `host`. */
export const usTroops = defineKind({
  id: "us_troops",
  ends: [{ always: "USA" as PartyCode }, "host"],
  isDirected: true,
  hasOtherActors: true,
  key: ["host"],
  columns: { troops: yearly({ most: MOST, decimals: 0, unit: "troops on active duty" }) },
  source: "troopdata",
  place: "people",
  figure: { column: "troops" },
});
