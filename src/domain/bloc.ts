import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from "./dataset.ts";
import { REGIONS } from "./regions.ts";

export const BLOC_KINDS = [...ORGANISATION_KINDS, "region"] as const;
export type BlocKind = OrganisationKind | "region";

/** A set of parties that readers ask for by name: an organisation, or a region of the M49 standard. */
export interface Bloc extends Omit<Organisation, "kind"> {
  readonly kind: BlocKind;
  /** Of a region: the subregions that it is made of. */
  readonly parts?: readonly string[];
}

/** Returns the organisations, then the regions. */
export function listBlocs(organisations: readonly Organisation[]): Bloc[] {
  const regions = REGIONS.map(
    ({ id, name, parts }): Bloc => ({
      id,
      name,
      short: name,
      kind: "region",
      parts,
      coversFormerMembers: true,
    }),
  );
  return [...organisations, ...regions];
}
