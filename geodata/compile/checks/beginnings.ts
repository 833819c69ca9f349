import { unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import { daysOf } from "../../../src/domain/packedDays.ts";
import type { PartyCode } from "../../../src/domain/partyCode.ts";
import { FILES, type Geodata } from "../geodata.ts";
import { groupBy } from "../groupBy.ts";
import type { Problem } from "../problem.ts";

/** States of relations that a beginning is not. */
const BREAKS: readonly string[] = ["severed", "suspended", "downgraded"];
/** The list of states begins here: what was a state then may have been one for long. */
const LIST_BEGINS = "1816-01-01";

/**
 * The dates of `relations.csv` are beginnings: none is the date of a break or of a resumption, none of
 * the other dates lies before a party was a state that anybody had relations with, and no spell
 * of the pair is older than both.
 */
export function checkBeginnings({ tables }: Geodata): Problem[] {
  const spellsOf = groupBy(
    tables.relation_spells.filter(({ value }) => value.since !== undefined),
    ({ value }) => describePair(value),
  );
  const absenceOf = new Map(
    tables.no_relations.map(({ value }) => [describePair(value), value] as const),
  );
  const firstDays = findFirstDays(tables);
  return tables.relations.flatMap(({ place, value }): Problem[] => {
    const pair = describePair(value);
    const dates = [value.established, value.other_date].filter((date) => date !== undefined);
    if (dates.length === 0) return [];
    const problem = (found: string, allowed: string): Problem => ({ ...place, found, allowed });
    const problems: Problem[] = [];
    const spells = (spellsOf.get(pair) ?? []).map(({ value: spell }) => spell);
    const absence = absenceOf.get(pair);
    for (const date of dates) {
      const isBreak =
        spells.some(({ state, since }) => BREAKS.includes(state) && since === date) ||
        (absence?.since === date &&
          (absence.kind === "broken-off" || absence.kind === "suspended"));
      const isResumption = spells.some(({ state, since }) => state === "resumed" && since === date);
      if (!isBreak && !isResumption) continue;
      problems.push(
        problem(
          `${writeDate(date)} as the beginning of relations, which ${isBreak ? "were broken off" : "were resumed"} then`,
          "allowed is when relations began",
        ),
      );
    }
    const other = unpackPoint(value.other_date ?? 0);
    const isCounted = value.caution !== undefined && value.caution !== "eve-of-independence";
    const early = [value.a, value.b].filter(
      (party) => other !== null && other.latest < (firstDays.get(party) ?? ""),
    );
    if (early.length > 0 && !isCounted) {
      problems.push(
        problem(
          `other date ${writeDate(value.other_date ?? 0)}, before ${early.join(" and ")} was a state in ${FILES.statehood} or had relations with anybody`,
          "allowed is none, or a caution that says on what basis",
        ),
      );
    }
    const first = Math.min(...dates.map((date) => daysOf(date)[0]));
    const older = spells.find(({ since }) => since !== undefined && daysOf(since)[1] < first);
    if (older !== undefined) {
      problems.push(
        problem(
          `relations began on ${writeDate(value.established ?? 0)}, and were ${older.state} on ${writeDate(older.since ?? 0)}`,
          "allowed is a beginning that no spell of the pair is older than",
        ),
      );
    }
    return problems;
  });
}

/** The day on which each party became a state, by the list or, if earlier, by relations that stand. */
function findFirstDays(tables: Geodata["tables"]): ReadonlyMap<PartyCode, string> {
  const days = new Map<PartyCode, string>();
  const note = (party: PartyCode, day: string) => {
    if (day < (days.get(party) ?? "9999")) days.set(party, day);
  };
  for (const { value } of tables.statehood) {
    const from = unpackPoint(value.since)?.earliest ?? "";
    note(value.party, from === LIST_BEGINS ? "" : from);
  }
  for (const { value } of tables.relations) {
    if (value.caution !== "before-statehood" || value.established === undefined) continue;
    for (const party of value.caution_of ?? []) {
      note(party, unpackPoint(value.established)?.latest ?? "");
    }
  }
  return days;
}

function describePair({ a, b }: { readonly a: PartyCode; readonly b: PartyCode }): string {
  return `${a} ${b}`;
}
