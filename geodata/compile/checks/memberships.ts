import { compileDate } from "../../../src/draft/index.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";
import { oneEach } from "../remember.ts";

/** Rosters and dossiers name known organisations. */
export function checkKnownOrganisations(geodata: Geodata): Problem[] {
  const known = new Set(geodata.organisations.map(({ value }) => value.id));
  const allowed = `allowed are the ids of ${FILES.organisations}`;
  return [
    ...geodata.memberships.map(({ place, value }) => ({ place, id: value.organisation })),
    ...geodata.membershipNotes.map(({ place, value }) => ({ place, id: value.organisation })),
    ...geodata.organisationNames.map(({ place, value }) => ({ place, id: value.id })),
    ...geodata.tables.organisation_sanctions.map(({ place, value }) => ({
      place,
      id: value.organisation,
    })),
    ...geodata.dossiers.flatMap(({ record, locate }) =>
      record.organisations.map(({ organisation }, index) => ({
        place: locate(["organisations", index, "organisation"]),
        id: organisation,
      })),
    ),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ place, id }) => ({ ...place, found: `unknown organisation ${id}`, allowed }));
}

/** Memberships and organisations have dates of the calendar, and end after they begin. */
export function checkMemberships({ memberships, organisations }: Geodata): Problem[] {
  // Ten thousand rows have some two thousand dates.
  const compile = oneEach((date: string) => compileDate({ date }));
  return [
    ...memberships.flatMap(({ place, value: { since, until } }) =>
      checkSpell(compile, place, [since, until]),
    ),
    ...organisations.flatMap(({ place, value: { founded, dissolved } }) =>
      checkSpell(compile, place, [founded, dissolved]),
    ),
  ];
}

type Compile = (date: string) => ReturnType<typeof compileDate>;

function checkSpell(
  compile: Compile,
  place: Place,
  [since, until]: readonly [since: string | undefined, until: string | undefined],
): Problem[] {
  const dates = [since, until].filter((date) => date !== undefined);
  const problems = dates.flatMap((date): Problem[] => {
    const compiled = compile(date);
    return compiled.ok ? [] : [{ ...place, found: compiled.found, allowed: compiled.allowed }];
  });
  if (problems.length > 0 || since === undefined || until === undefined) return problems;
  const [from, end] = [pointOf(compile(since)), pointOf(compile(until))];
  const isReversed = (end?.latest ?? "") < (from?.earliest ?? "");
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

function pointOf(compiled: ReturnType<Compile>) {
  return compiled.ok && compiled.date.shape === "point" ? compiled.date.at : undefined;
}
