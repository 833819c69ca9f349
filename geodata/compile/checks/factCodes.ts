import { FACT_TABLES, type FactRow, type FactTableName } from "../factTables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

const ANY_ACTOR = `allowed are the codes of ${FILES.parties} and ${FILES.others}`;
const ANY_PARTY = `allowed are the codes of ${FILES.parties}`;

/**
 * A table of facts names known parties, and other actors where the table has them; the two of a row are
 * different, and stand in the order of their codes where the order says nothing.
 */
export function checkFactCodes(
  name: FactTableName,
  { parties, others, tables }: Geodata,
): Problem[] {
  const partyCodes = new Set<string>(parties.map(({ value }) => value.code));
  const actors = new Set([...partyCodes, ...others.map(({ value }) => value.code)]);
  const table = FACT_TABLES[name];
  const [pairCodes, allowed] = table.hasOtherActors ? [actors, ANY_ACTOR] : [partyCodes, ANY_PARTY];
  const rows: readonly FactRow<object>[] = tables[name];
  return rows.flatMap(({ place, value }): Problem[] => {
    const cells = value as Cells;
    const pair = (table.pair ?? []).map((column) => String(cells[column]));
    const further = (table.codes ?? []).flatMap((column) => cells[column] ?? []);
    const problems = [
      ...pair.filter((code) => !pairCodes.has(code)).map((code) => ({ code, allowed })),
      ...further.filter((code) => !actors.has(code)).map((code) => ({ code, allowed: ANY_ACTOR })),
    ].map(({ code, allowed }): Problem => ({ ...place, found: `unknown code ${code}`, allowed }));
    const [one, other] = pair;
    if (one !== undefined && one === other) {
      problems.push({
        ...place,
        found: `${one} stands in the row twice`,
        allowed: "allowed are two different codes",
      });
    } else if (one !== undefined && other !== undefined && one > other && !table.isDirected) {
      problems.push({
        ...place,
        found: `${one} stands before ${other}`,
        allowed: "allowed are two codes in alphabetical order",
      });
    }
    return problems;
  });
}

type Cells = Readonly<Record<string, string | readonly string[] | undefined>>;
