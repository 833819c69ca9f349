import {
  CONFLICT_LEVELS,
  type ConflictLevel,
  type CountryFile,
  type CountrySanction,
  type CountryWar,
  type MigrantsBetween,
  type NewestConflict,
  type YearSpan,
} from "../../src/domain/countryFile.ts";
import { type PackedDate, unpackDate, unpackSpell, yearOf } from "../../src/domain/packedDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { armedConflicts } from "../../src/kinds/armed_conflicts/kind.ts";
import { disputes } from "../../src/kinds/disputes/kind.ts";
import { migrants } from "../../src/kinds/migrants/kind.ts";
import { wars } from "../../src/kinds/wars/kind.ts";
import type { OrganisationSanctionRow } from "../schema/factTables.ts";
import type { OtherRow } from "../schema/tables.ts";
import { byEach } from "./byEach.ts";
import { type FactTables, tableOf } from "./factTables.ts";
import { omitUndefined } from "./omitUndefined.ts";

/** What the parts of countries from the tables are made of. */
export interface CountryTables {
  readonly codes: readonly PartyCode[];
  readonly tables: FactTables;
  /** Actors that are no party: what was done to a former state stands with those in its place. */
  readonly others: readonly OtherRow[];
  /** The last year that a source covers, by its id. */
  readonly lastYearOf: (id: string) => number | undefined;
}

/** What the page of a country shows of the tables. */
export interface CountryOfTables
  extends Pick<
    CountryFile,
    "statehood" | "listBegins" | "wars" | "conflicts" | "migrants" | "sanctions"
  > {
  /** Ids of the sources of each part, in the order in which the page shows them. */
  readonly cited: {
    readonly statehood: readonly string[];
    readonly facts: readonly string[];
  };
}

/** Returns what the page of each country shows of the tables. */
export function gatherCountries({
  codes,
  tables,
  others,
  lastYearOf,
}: CountryTables): ReadonlyMap<PartyCode, CountryOfTables> {
  const continued = new Map(others.map((one) => [one.code, one.continues_as ?? []]));
  const conflicts = byEach(listConflicts(tables, lastYearOf), ({ ends }) => ends);
  const listBegins = findBeginning(tables.statehood);
  const counted = byEach(listMigrants(tables), ({ origin, destination }) => [origin, destination]);
  return new Map(
    codes.map((code): [PartyCode, CountryOfTables] => {
      const own = conflicts.get(code) ?? [];
      const statehood = tables.statehood.filter(({ value }) => value.party === code);
      const ofMigrants = migrantsOf(code, counted.get(code) ?? []);
      const imposed = tables.organisation_sanctions
        .map(({ value }) => value)
        .filter(({ target }) => target === code || continued.get(target)?.includes(code));
      const found: CountryOfTables = {
        statehood: statehood
          .flatMap(({ value }) => {
            const years = yearsOf(value.since, value.until);
            return years === undefined ? [] : [years];
          })
          .sort(compareYears),
        listBegins,
        wars: warsOf(code, own),
        conflicts: newestOf(code, own),
        migrants: ofMigrants,
        sanctions: sanctionsOf(code, imposed, lastYearOf),
        cited: {
          statehood: statehood.map(({ value }) => value.source),
          facts: [
            ...own.flatMap((one) => one.sources),
            ...(ofMigrants.partners.length > 0 ? [migrants.source] : []),
            ...imposed.flatMap((one) => one.sources),
          ],
        },
      };
      return [code, found];
    }),
  );
}

/** Returns the first year of the list that most states stand in: others are taken from elsewhere. */
function findBeginning(statehood: FactTables["statehood"]): number {
  const bySource = new Map<string, number[]>();
  for (const { value } of statehood) {
    const years = bySource.get(value.source) ?? [];
    bySource.set(value.source, [...years, yearOf(value.since) ?? 0]);
  }
  const [most = []] = [...bySource.values()].sort((one, other) => other.length - one.length);
  return Math.min(...most, Number.MAX_SAFE_INTEGER);
}

function yearsOf(since: PackedDate, until: PackedDate | undefined): YearSpan | undefined {
  const from = yearOf(since);
  return from === undefined ? undefined : [from, until ? (yearOf(until) ?? null) : null];
}

/** Spans of years in their order: one that goes on is the last of those that begin with it. */
export function compareYears([one, end]: YearSpan, [other, otherEnd]: YearSpan): number {
  return one - other || (end ?? Number.MAX_SAFE_INTEGER) - (otherEnd ?? Number.MAX_SAFE_INTEGER);
}

interface Conflict {
  readonly ends: readonly [PartyCode, PartyCode];
  readonly level: ConflictLevel;
  readonly years: YearSpan;
  readonly war?: { readonly id: string; readonly name: string };
  readonly sources: readonly string[];
}

/** The levels of disputes; one that was left out, or in which nothing was done, is none. */
const LEVEL_OF_DISPUTE: Readonly<Record<string, ConflictLevel | undefined>> = {
  war: "force",
  use: "force",
  display: "threat",
  threat: "threat",
};

function listConflicts(tables: FactTables, lastYearOf: CountryTables["lastYearOf"]): Conflict[] {
  const make = (
    { a, b, since, until }: { a: PartyCode; b: PartyCode; since: PackedDate; until?: PackedDate },
    level: ConflictLevel | undefined,
    source: string,
    war?: Conflict["war"],
  ): Conflict[] => {
    const known = yearsOf(since, until);
    if (known === undefined || level === undefined) return [];
    // What goes on where its list ends is known until then.
    const years = [known[0], known[1] ?? lastYearOf(source) ?? null] as const;
    return [{ ends: [a, b], level, years, sources: [source], ...(war && { war }) }];
  };
  return [
    ...tableOf(tables, wars).flatMap(({ value }) =>
      make(value, "war", wars.source, { id: value.war_id, name: value.war }),
    ),
    ...tableOf(tables, armedConflicts).flatMap(({ value }) =>
      make(value, value.role === "against" ? "fighting" : undefined, armedConflicts.source),
    ),
    ...tableOf(tables, disputes).flatMap(({ value }) =>
      make(value, value.is_left_out ? undefined : LEVEL_OF_DISPUTE[value.level], disputes.source),
    ),
  ];
}

function otherEnd(code: PartyCode, { ends: [a, b] }: Conflict): PartyCode {
  return a === code ? b : a;
}

/** A war is one, against however many: from when it began against the first until it ended against the last. */
function warsOf(code: PartyCode, conflicts: readonly Conflict[]): CountryWar[] {
  const byId = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    if (!conflict.war) continue;
    byId.set(conflict.war.id, [...(byId.get(conflict.war.id) ?? []), conflict]);
  }
  return [...byId.values()]
    .map((own): CountryWar => {
      const ends = own.map(({ years: [, until] }) => until);
      return {
        war: own[0]?.war?.name ?? "",
        years: [
          Math.min(...own.map(({ years: [from] }) => from)),
          ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
        ],
        against: [...new Set(own.map((one) => otherEnd(code, one)))].sort(),
      };
    })
    .sort((one, other) => compareYears(one.years, other.years));
}

/** Of each partner the conflict that went on last; of several the gravest. */
function newestOf(code: PartyCode, conflicts: readonly Conflict[]): NewestConflict[] {
  const newest = new Map<PartyCode, Conflict>();
  const lastOf = ({ years: [, until] }: Conflict) => until ?? Number.MAX_SAFE_INTEGER;
  const gravityOf = ({ level }: Conflict) => CONFLICT_LEVELS.indexOf(level);
  for (const conflict of conflicts) {
    const partner = otherEnd(code, conflict);
    const known = newest.get(partner);
    const isNewer =
      known === undefined ||
      lastOf(conflict) > lastOf(known) ||
      (lastOf(conflict) === lastOf(known) && gravityOf(conflict) < gravityOf(known));
    if (isNewer) newest.set(partner, conflict);
  }
  return [...newest]
    .map(
      ([partner, { level, years, war }]): NewestConflict =>
        omitUndefined({ partner, level, years, war: war?.name }),
    )
    .sort((one, other) => (one.partner < other.partner ? -1 : 1));
}

/** The newest first; what was imposed on a former state names it. */
function sanctionsOf(
  code: PartyCode,
  imposed: readonly OrganisationSanctionRow[],
  lastYearOf: CountryTables["lastYearOf"],
): CountrySanction[] {
  return imposed
    .toSorted((one, other) => other.since - one.since || (one.case_id < other.case_id ? -1 : 1))
    .map(({ organisation, target, measures = [], goals = [], ...row }) =>
      omitUndefined({
        organisation,
        target: target === code ? undefined : target,
        measures,
        goals,
        date: unpackSpell(row.since, row.until ?? 0),
        open: row.open,
        standsIn: row.open === "ongoing" ? lastYearOf(row.sources[0] ?? "") : undefined,
        inFactUntil: row.in_fact_until === undefined ? undefined : unpackDate(row.in_fact_until),
        sources: row.sources,
      }),
    );
}

interface Counted {
  readonly origin: PartyCode;
  readonly destination: PartyCode;
  readonly persons: ReadonlyMap<number, number>;
}

function listMigrants(tables: FactTables): Counted[] {
  return tableOf(tables, migrants).map(({ value }) => ({
    ...value,
    persons: new Map(value.persons),
  }));
}

/** Of the last year in which anybody was counted. */
function migrantsOf(code: PartyCode, own: readonly Counted[]): CountryFile["migrants"] {
  const year = Math.max(0, ...own.flatMap(({ persons }) => [...persons.keys()]));
  const partners = new Map<PartyCode, { from: number | null; to: number | null }>();
  for (const { origin, destination, persons } of own) {
    const count = persons.get(year);
    if (count === undefined) continue;
    const partner = origin === code ? destination : origin;
    const known = partners.get(partner) ?? { from: null, to: null };
    partners.set(partner, known);
    known[origin === code ? "from" : "to"] = count;
  }
  return {
    year,
    partners: [...partners]
      .map(([partner, counts]): MigrantsBetween => ({ partner, ...counts }))
      .sort((one, other) => (one.partner < other.partner ? -1 : 1)),
  };
}
