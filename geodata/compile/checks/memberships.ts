import { compileDate } from "../compileDate.ts";
import type { CsvRow } from "../csvFile.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/**
 * Rosters name known organisations, with dates of the calendar that end after they begin; so do
 * the organisations themselves, and the dossiers where they name one.
 */
export function checkMemberships(geodata: Geodata): Problem[] {
  const known = new Set(geodata.organisations.map(({ value }) => value.id));
  const allowed = `allowed are the ids of ${FILES.organisations}`;
  const unknownOrganisations = [
    ...geodata.memberships.map(({ place, value }) => ({ place, id: value.organisation })),
    ...geodata.membershipNotes.map(({ place, value }) => ({ place, id: value.organisation })),
    ...geodata.organisationNames.map(({ place, value }) => ({ place, id: value.id })),
    ...geodata.dossiers.flatMap(({ record, locate }) =>
      record.organisations.map(({ organisation }, index) => ({
        place: locate(["organisations", index, "organisation"]),
        id: organisation,
      })),
    ),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ place, id }) => ({ ...place, found: `unknown organisation ${id}`, allowed }));
  return [
    ...unknownOrganisations,
    ...geodata.memberships.flatMap((row) => checkSpell(row, row.value.since, row.value.until)),
    ...geodata.organisations.flatMap((row) =>
      checkSpell(row, row.value.founded, row.value.dissolved),
    ),
  ];
}

function checkSpell(
  { place }: CsvRow<unknown>,
  since: string | undefined,
  until: string | undefined,
): Problem[] {
  const dates = [since, until].filter((date) => date !== undefined);
  const problems = dates.flatMap((date): Problem[] => {
    const compiled = compileDate({ date });
    return compiled.ok ? [] : [{ ...place, found: compiled.found, allowed: compiled.allowed }];
  });
  if (problems.length > 0 || since === undefined || until === undefined) return problems;
  const isReversed = latestOf(until) < earliestOf(since);
  return isReversed
    ? [
        {
          ...place,
          found: `it ends in ${until} and begins in ${since}`,
          allowed: "allowed is an end after the beginning",
        },
      ]
    : [];
}

function earliestOf(date: string): string {
  return pointOf(date)?.earliest ?? "";
}

function latestOf(date: string): string {
  return pointOf(date)?.latest ?? "";
}

function pointOf(date: string) {
  const compiled = compileDate({ date });
  return compiled.ok && compiled.date.shape === "point" ? compiled.date.at : undefined;
}
