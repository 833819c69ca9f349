import { unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import type { StatehoodRow } from "../../schema/factTables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import { groupBy } from "../groupBy.ts";
import type { Problem } from "../problem.ts";

/** The list of states begins here: what was a state then may have been one for long. */
const LIST_BEGINS = "1816-01-01";

/**
 * Relations date from the statehood of both parties, or the row says why not. Whether a date that is
 * shown is possible is for the reader to see, not for the build to decide.
 */
export function checkRelationDates({ tables }: Geodata): Problem[] {
  const spellsByParty = groupBy(
    tables.statehood.map(({ value }) => value),
    ({ party }) => party,
  );
  return tables.relations.flatMap(({ place, value }): Problem[] => {
    const date = unpackPoint(value.established ?? 0);
    if (date === null || value.caution !== undefined) return [];
    const outside = [value.a, value.b].filter((party) => {
      const spells = spellsByParty.get(party) ?? [];
      return spells.length > 0 && !spells.some((spell) => isWithin(spell, date));
    });
    if (outside.length === 0) return [];
    return [
      {
        ...place,
        found: `relations since ${writeDate(value.established ?? 0)}, outside the statehood of ${outside.join(" and ")} in ${FILES.statehood}`,
        allowed: "allowed with a caution that says on what basis",
      },
    ];
  });
}

function isWithin(
  { since, until }: StatehoodRow,
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
): boolean {
  const from = unpackPoint(since)?.earliest ?? "";
  const end = until === undefined ? null : unpackPoint(until);
  return (from === LIST_BEGINS || latest >= from) && (end === null || earliest <= end.latest);
}
