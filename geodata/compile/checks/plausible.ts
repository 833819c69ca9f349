import { packDate, unpackPoint, writeDate } from "../../../src/domain/packedDate.ts";
import { CHECKS_OF_KINDS } from "../../../src/kinds/checks.ts";
import type { AnyKind } from "../../../src/kinds/defineKind.ts";
import { KINDS } from "../../../src/kinds/index.ts";
import { columnOf } from "../../schema/rowSchema.ts";
import { compileDate, type WrittenDate } from "../compileDate.ts";
import type { CsvRow } from "../csvFile.ts";
import { listFacts } from "../facts.ts";
import { type KindRow, rowsOfKind } from "../factTables.ts";
import type { Geodata } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";

/** What did not happen may lie ahead. */
const AHEAD = new Set(["planned", "announced", "negotiated"]);
/** A list that names so many more, or fewer, members than there are rows is of another day, or wrong. */
const MOST_DIFFERENCE = 20;

/**
 * What each value allows by itself may be wrong beside the others: what is said to have begun lies
 * ahead of the edition, a row speaks for those it is not about, a figure belies another.
 */
export function checkPlausible(geodata: Geodata): Problem[] {
  return [...checkBeginnings(geodata), ...checkRows(geodata), ...checkRosters(geodata)];
}

/** An end may lie ahead (notice was given), a beginning not. */
function checkBeginnings({ edition, tables, ...geodata }: Geodata): Problem[] {
  const problems: Problem[] = [];
  const expectBefore = (place: Place, day: string | undefined, words: string) => {
    if (day === undefined || (day <= edition.asOf && day >= "0001")) return;
    problems.push({
      ...place,
      found: `${words} lies ahead, or in no year`,
      allowed: `allowed is what began by ${edition.asOf}, the day of the edition`,
    });
  };
  const expectPacked = (place: Place, ...dates: readonly (number | undefined)[]) => {
    for (const date of dates) {
      const point = date === undefined ? null : unpackPoint(date);
      if (date && point) expectBefore(place, point.earliest, writeDate(date));
    }
  };
  const expectText = (place: Place, text: string | undefined) => {
    if (text !== undefined) expectPacked(place, packDate(text));
  };
  /** What has an end that must be there is over; a year is one of the past. */
  const expectRowsBefore = (kind: AnyKind, rows: readonly CsvRow<KindRow>[]) => {
    const columns = Object.entries(kind.columns).map(
      ([field, one]) => [columnOf(field), one] as const,
    );
    for (const [column, { form, use, isOptional }] of columns) {
      if (form.type !== "date" && form.type !== "year" && form.type !== "month") continue;
      if (use === "ends" && isOptional) continue;
      for (const { place, value } of rows) {
        if (form.type !== "date") expectText(place, String(value[column]));
        else expectPacked(place, value[column] as number | undefined);
      }
    }
  };
  for (const { place, value } of tables.statehood) expectPacked(place, value.since);
  for (const kind of KINDS) expectRowsBefore(kind, rowsOfKind(tables, kind));
  for (const { place, value } of geodata.memberships) expectText(place, value.since);
  for (const { place, value } of geodata.organisations) {
    expectText(place, value.founded);
    expectText(place, value.as_of);
  }
  for (const { place, value } of geodata.parties) {
    if (value.population_year !== undefined) expectText(place, `${value.population_year}`);
  }
  const expectWritten = (written: WrittenDate, place: Place) => {
    const compiled = compileDate(written);
    if (!compiled.ok || compiled.date.shape === "unknown") return;
    const { date } = compiled;
    const first = date.shape === "point" ? date.at : (date.from ?? date.until);
    expectBefore(place, first?.earliest, `"${written.date}"`);
  };
  for (const dossier of geodata.dossiers) {
    for (const { record, path } of listFacts(dossier)) {
      const isAhead = "status" in record && AHEAD.has(record.status);
      if ("date" in record && !isAhead) {
        expectWritten(record, dossier.locate([...path, "date"]));
      }
      for (const [index, spell] of ("spells" in record ? record.spells : []).entries()) {
        expectWritten(spell, dossier.locate([...path, "spells", index, "date"]));
      }
    }
  }
  return problems;
}

/** A row is about two parties, and speaks for no third; its figures go together. */
function checkRows({ tables }: Geodata): Problem[] {
  const problems: Problem[] = [];
  const expectOfPair = (
    place: Place,
    pair: readonly string[],
    [column, codes]: readonly [string, readonly string[]],
  ) => {
    const other = codes.find((code, index) => !pair.includes(code) || codes.indexOf(code) < index);
    if (other === undefined) return;
    const allowed = `allowed are ${pair.join(" and ")}, each once`;
    problems.push({ ...place, found: `${column} has ${other}`, allowed });
  };
  const paired = [...tables.relations, ...tables.relation_spells, ...tables.no_relations];
  for (const { place, value } of paired) {
    expectOfPair(place, [value.a, value.b], ["pages", value.pages ?? []]);
    if ("by" in value && value.by) expectOfPair(place, [value.a, value.b], ["by", [value.by]]);
  }
  for (const { place, value } of tables.missions) {
    if (value.lon !== 0 && value.lat !== 0) continue;
    const found = `the place is ${value.lon}, ${value.lat}`;
    problems.push({ ...place, found, allowed: "allowed are lon and lat as measured, not 0" });
  }
  for (const kind of KINDS) {
    const faults = CHECKS_OF_KINDS.get(kind.id)?.(rowsOfKind(tables, kind)) ?? [];
    for (const { row, found, allowed } of faults) problems.push({ ...row.place, found, allowed });
  }
  return problems;
}

/** The count that an organisation gives of itself is near that of its roster. */
function checkRosters({ organisations, memberships, edition }: Geodata): Problem[] {
  const counts = new Map<string, Set<string>>();
  for (const { value } of memberships) {
    const { organisation, role, country, until } = value;
    const isPast = until !== undefined && until.slice(0, 10) <= edition.asOf;
    if (role !== "member" || isPast) continue;
    counts.set(organisation, (counts.get(organisation) ?? new Set()).add(country));
  }
  return organisations.flatMap(({ place, value }): Problem[] => {
    const members = counts.get(value.id)?.size;
    const official = value.members_official;
    if (members === undefined || official === undefined || value.dissolved) return [];
    if (Math.abs(official - members) <= MOST_DIFFERENCE) return [];
    const found = `members_official is ${official}, the roster has ${members}`;
    return [{ ...place, found, allowed: `allowed is a difference of up to ${MOST_DIFFERENCE}` }];
  });
}
