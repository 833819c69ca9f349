import { isStanding, rankOfMission } from "../../src/domain/countedMission.ts";
import type { FactTables } from "./factTables.ts";
import type { Years } from "./sourceYears.ts";

/**
 * Returns in which years the sources saw the resident missions that stand, the earliest of these years
 * and the latest; `undefined` where there are none.
 */
export function yearsOfMissions({ missions }: Pick<FactTables, "missions">): Years | undefined {
  let years: Years | undefined;
  for (const { value } of missions) {
    if (rankOfMission(value.class) !== "resident" || !isStanding(value)) continue;
    const year = Number(value.last_seen.slice(0, 4));
    years = years ? [Math.min(years[0], year), Math.max(years[1], year)] : [year, year];
  }
  return years;
}
