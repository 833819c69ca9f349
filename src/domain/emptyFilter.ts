import type { Atlas } from "./atlas.ts";
import { newestYear } from "./atlasYear.ts";
import type { Bloc } from "./bloc.ts";
import type { OrganisationFilter } from "./organisationFilter.ts";

/** A way out of a filter that nobody passes. */
export type WayOut =
  /** The bloc had members in another year. */
  | { readonly kind: "year"; readonly year: number }
  /** Its predecessor, or successor, `by`, had members in this year. */
  | { readonly kind: "instead"; readonly of: string; readonly by: string }
  /** It is asked for and ruled out at once. */
  | { readonly kind: "contradiction"; readonly id: string };

/**
 * Returns the ways out of a filter that nobody passes in a year, besides clearing it: a year in which
 * the bloc had members, the organisation that came before or after it, a contradiction to be removed.
 */
export function findWaysOut(
  atlas: Pick<Atlas, "bloc" | "organisations" | "asOf">,
  filter: OrganisationFilter,
  year: number,
): WayOut[] {
  const asked = [
    ...filter.include,
    ...(filter.between ? [...filter.between.one, ...filter.between.other] : []),
  ];
  const ways: WayOut[] = filter.include
    .filter((id) => filter.exclude.includes(id))
    .map((id) => ({ kind: "contradiction", id }));
  for (const id of asked) {
    const bloc = atlas.bloc(id);
    if (!bloc) continue;
    const { founded, ended } = yearsOfBloc(bloc);
    if (founded !== undefined && founded > year) {
      const before = atlas.organisations.find((one) => one.id === bloc.predecessor);
      if (before && isAlive(before, year)) ways.push({ kind: "instead", of: id, by: before.id });
      ways.push({ kind: "year", year: founded });
    } else if (ended !== undefined && ended <= year) {
      const after = atlas.organisations.find((one) => one.predecessor === id);
      if (after && isAlive(after, year)) ways.push({ kind: "instead", of: id, by: after.id });
      ways.push({ kind: "year", year: Math.min(ended - 1, newestYear(atlas.asOf)) });
    }
  }
  return ways;
}

/** Returns the years in which a bloc began and ended, as far as there are any. */
export function yearsOfBloc({ founded, dissolved }: Pick<Bloc, "founded" | "dissolved">) {
  return {
    founded: founded === undefined ? undefined : Number(founded.slice(0, 4)),
    ended: dissolved === undefined ? undefined : Number(dissolved.slice(0, 4)),
  };
}

function isAlive(bloc: Pick<Bloc, "founded" | "dissolved">, year: number): boolean {
  const { founded, ended } = yearsOfBloc(bloc);
  return (founded === undefined || founded <= year) && (ended === undefined || ended > year);
}
