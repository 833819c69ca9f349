import { readTable } from "./csv.ts";
import { importDependencies } from "./dependencies.ts";
import { importDisputedAreas } from "./disputedAreas.ts";
import type { ImportedTable } from "./importedTable.ts";
import { importMembershipNotes, importMemberships } from "./memberships.ts";
import { importNames } from "./names.ts";
import { importOrganisationNames, importOrganisations } from "./organisations.ts";
import type { PackageData } from "./packageData.ts";
import { importParties } from "./parties.ts";

/** The files of the folder of source tables that the importer reads. */
export const SOURCE_FILES = [
  "capitals.csv",
  "country_facts.csv",
  "disputed_areas.geojson",
  "membership_notes.csv",
  "memberships.csv",
  "organisations.csv",
] as const;
export type SourceFile = (typeof SOURCE_FILES)[number];

/** Returns our own tables by their path inside `geodata`. */
export function importTables(
  files: Readonly<Record<SourceFile, string>>,
  packages: PackageData,
): ReadonlyMap<string, ImportedTable> {
  const capitals = readTable(files["capitals.csv"]);
  const countryFacts = readTable(files["country_facts.csv"]);
  const organisations = readTable(files["organisations.csv"]);
  const notes = readTable(files["membership_notes.csv"]);
  return new Map([
    ["parties.csv", importParties({ capitals, countryFacts }, packages)],
    ["names.csv", importNames(capitals, packages)],
    ["organisations.csv", importOrganisations(organisations)],
    ["organisation_names.csv", importOrganisationNames(organisations)],
    ["memberships.csv", importMemberships(readTable(files["memberships.csv"]), organisations)],
    ["membership_notes.csv", importMembershipNotes(notes, organisations)],
    ["dependencies.csv", importDependencies(capitals, packages)],
    ["disputed/areas.geojson", importDisputedAreas(files["disputed_areas.geojson"])],
  ]);
}
