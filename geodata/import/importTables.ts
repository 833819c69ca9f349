import { IMPORTS_OF_KINDS } from "../../src/kinds/imports.ts";
import { importOrganisationSanctions } from "../../src/kinds/sanctions/import.ts";
import { readTable, type TableRow } from "./csv.ts";
import { importDependencies } from "./dependencies.ts";
import { importDisputedAreas } from "./disputedAreas.ts";
import type { ImportedTable } from "./importedTable.ts";
import { importMembershipNotes, importMemberships } from "./memberships.ts";
import { importMissionCoverage } from "./missionCoverage.ts";
import { importNames } from "./names.ts";
import { importOrganisationNames, importOrganisations } from "./organisations.ts";
import type { PackageData } from "./packageData.ts";
import { pageOwners } from "./pageTitles.ts";
import { importParties } from "./parties.ts";
import { importStatehood } from "./statehood.ts";
import { stateNames, typographic } from "./stateNames.ts";

const OWN_SOURCE_FILES = [
  "capitals.csv",
  "country_facts.csv",
  "coverage_missions.csv",
  "disputed_areas.geojson",
  "membership_notes.csv",
  "memberships.csv",
  "organisations.csv",
  "statehood.csv",
] as const;
/** The files of the folder of source tables that the importer reads. */
export const SOURCE_FILES: readonly string[] = [
  ...new Set([
    ...OWN_SOURCE_FILES,
    ...IMPORTS_OF_KINDS.flatMap(({ file, further = [] }) => [file, ...further]),
  ]),
];

/**
 * Returns our own tables by their path inside `geodata`.
 * @param others rows of `others.csv`, which is made by hand: actors that are no party
 */
export function importTables(
  files: Readonly<Record<string, string>>,
  packages: PackageData,
  others: readonly TableRow[],
): ReadonlyMap<string, ImportedTable> {
  const textOf = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error(`the source table ${file} is not there`);
    return text;
  };
  const table = (file: string) => readTable(textOf(file));
  const capitals = table("capitals.csv");
  const countryFacts = table("country_facts.csv");
  const organisations = table("organisations.csv");
  const memberships = table("memberships.csv");
  const notes = table("membership_notes.csv");
  const partyCodes = capitals.map((row) => row.country ?? "");
  const parties = new Set(partyCodes);
  const known = new Set([...partyCodes, ...others.map((row) => row.code ?? "")]);
  const names = new Map(
    partyCodes.map((code) => [code, typographic(stateNames(code, "en", packages).name)]),
  );
  const codesByName = new Map([...names].map(([code, name]) => [name, code]));
  const pages = { pageOwners: pageOwners(names), known };
  const imported = { table, parties, memberships, codesByName, ...pages };
  return new Map([
    ["parties.csv", importParties({ capitals, countryFacts }, packages)],
    ["names.csv", importNames(capitals, packages)],
    ["organisations.csv", importOrganisations(organisations)],
    ["organisation_names.csv", importOrganisationNames(organisations)],
    ["memberships.csv", importMemberships(memberships, organisations)],
    ["membership_notes.csv", importMembershipNotes(notes, organisations)],
    ["dependencies.csv", importDependencies(capitals, packages)],
    ["disputed/areas.geojson", importDisputedAreas(textOf("disputed_areas.geojson"))],
    ["mission_coverage.csv", importMissionCoverage(table("coverage_missions.csv"))],
    ...IMPORTS_OF_KINDS.map(
      ({ id, file, make }) => [`${id}.csv`, make({ rows: table(file), ...imported })] as const,
    ),
    ["organisation_sanctions.csv", importOrganisationSanctions(table("sanctions.csv"), known)],
    ["statehood.csv", importStatehood(table("statehood.csv"), known)],
  ]);
}
