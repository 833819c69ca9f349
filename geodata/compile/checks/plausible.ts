import type { IsoDay } from "../../../src/domain/factDate.ts";
import {
  type PackedDate,
  packDate,
  unpackPoint,
  writeDate,
} from "../../../src/domain/packedDate.ts";
import type { WrittenDate } from "../../../src/draft/facts/compileDate.ts";
import { compileDate } from "../../../src/draft/index.ts";
import { CHECKS_OF_KINDS } from "../../../src/kinds/checks.ts";
import type { AnyKind } from "../../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../../src/kinds/index.ts";
import { checkSanctions } from "../../../src/kinds/sanctions/check.ts";
import { columnOf } from "../../schema/rowSchema.ts";
import type { CsvRow } from "../csvFile.ts";
import { listFacts } from "../facts.ts";
import { type FactTableName, type FactTables, type KindRow, rowsOfKind } from "../factTables.ts";
import type { Geodata, ParsedDossier } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";
import { rememberObject } from "../remember.ts";

/** What did not happen may lie ahead. */
const AHEAD = new Set(["planned", "announced", "negotiated"]);
/** A list that names so many more, or fewer, members than there are rows is of another day, or wrong. */
const MOST_DIFFERENCE = 20;

/**
 * What each value of a table of facts allows by itself may be wrong beside the others: what is said to have
 * begun lies ahead of the edition, a row speaks for those it is not about, a figure belies another.
 */
export function checkPlausibleRows(name: FactTableName, { edition, tables }: Geodata): Problem[] {
  const kind: AnyKind | undefined = ALL_KINDS.find(({ id }) => id === name);
  if (kind !== undefined) return checkKind(kind, tables, edition);
  const rows = name === "statehood" || name === "organisation_sanctions" ? tables[name] : [];
  const faults = checkSanctions(name === "organisation_sanctions" ? tables[name] : []);
  return [
    ...rows.flatMap(({ place, value }) => checkPacked(edition, place, value.since)),
    ...faults.map(({ row, found, allowed }) => ({ ...row.place, found, allowed })),
  ];
}

/** The same of the other tables: an end may lie ahead (notice was given), a beginning not. */
export function checkPlausible({
  edition,
  memberships,
  organisations,
  parties,
}: Geodata): Problem[] {
  return [
    ...memberships.flatMap(({ place, value }) => checkText(edition, place, value.since)),
    ...organisations.flatMap(({ place, value }) => [
      ...checkText(edition, place, value.founded),
      ...checkText(edition, place, value.as_of),
    ]),
    ...parties.flatMap(({ place, value: { population_year: year } }) =>
      year === undefined ? [] : checkText(edition, place, `${year}`),
    ),
    ...checkRosters({ organisations, memberships, edition }),
  ];
}

/** The same of the dossiers, of what they do not say that it lies ahead. */
export function checkPlausibleDossiers({
  edition,
  dossiers,
}: Pick<Geodata, "edition" | "dossiers">): Problem[] {
  return dossiers.flatMap(listBeginnings).flatMap((one) => checkBefore(edition, one));
}

interface Beginning {
  readonly place: Place;
  readonly day: IsoDay;
  readonly words: string;
}

function checkBefore({ asOf }: Geodata["edition"], { place, day, words }: Beginning): Problem[] {
  if (day <= asOf && day >= "0001") return [];
  return [
    {
      ...place,
      found: `${words} lies ahead, or in no year`,
      allowed: `allowed is what began by ${asOf}, the day of the edition`,
    },
  ];
}

function checkPacked(
  edition: Geodata["edition"],
  place: Place,
  date: PackedDate | undefined,
): Problem[] {
  const point = date === undefined ? null : unpackPoint(date);
  if (!date || !point) return [];
  return checkBefore(edition, { place, day: point.earliest, words: writeDate(date) });
}

function checkText(edition: Geodata["edition"], place: Place, text: string | undefined): Problem[] {
  return text === undefined ? [] : checkPacked(edition, place, packDate(text));
}

/** When what a dossier tells began, as it is written, where it does not lie ahead by what it says. */
const listBeginnings = rememberObject((dossier: ParsedDossier): Beginning[] => {
  const beginnings: Beginning[] = [];
  const note = (written: WrittenDate, path: readonly PropertyKey[]) => {
    const compiled = compileDate(written);
    if (!compiled.ok || compiled.date.shape === "unknown") return;
    const { date } = compiled;
    const first = date.shape === "point" ? date.at : (date.from ?? date.until);
    if (first === null) return;
    const place = dossier.locate([...path, "date"]);
    beginnings.push({ place, day: first.earliest, words: `"${written.date}"` });
  };
  for (const { record, path } of listFacts(dossier)) {
    const isAhead = "status" in record && AHEAD.has(record.status);
    if ("date" in record && !isAhead) note(record, path);
    for (const [index, spell] of ("spells" in record ? record.spells : []).entries()) {
      note(spell, [...path, "spells", index]);
    }
  }
  return beginnings;
});

function checkKind(kind: AnyKind, tables: FactTables, edition: Geodata["edition"]): Problem[] {
  const rows = rowsOfKind(tables, kind);
  const faults = CHECKS_OF_KINDS.get(kind.id)?.(rows) ?? [];
  return [
    ...rows.flatMap(beginningsOf(kind, edition)),
    ...faults.map(({ row, found, allowed }) => ({ ...row.place, found, allowed })),
  ];
}

/** What has an end that must be there is over; a year is one of the past. */
function beginningsOf(
  kind: AnyKind,
  edition: Geodata["edition"],
): (row: CsvRow<KindRow>) => Problem[] {
  const columns = Object.entries(kind.columns).flatMap(([field, { form, use, isOptional }]) => {
    const isDated = form.type === "date" || form.type === "year" || form.type === "month";
    const mayLieAhead = use === "ends" && isOptional;
    return isDated && !mayLieAhead
      ? [{ column: columnOf(field), isDate: form.type === "date" }]
      : [];
  });
  return ({ place, value }) =>
    columns.flatMap(({ column, isDate }) =>
      isDate
        ? checkPacked(edition, place, value[column] as PackedDate | undefined)
        : checkText(edition, place, String(value[column])),
    );
}

/** The count that an organisation gives of itself is near that of its roster. */
function checkRosters({
  organisations,
  memberships,
  edition,
}: Pick<Geodata, "organisations" | "memberships" | "edition">): Problem[] {
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
