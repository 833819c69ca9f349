import type { CountryFile } from "../domain/countryFile.ts";
import { code } from "./codes.ts";

/** Returns what the page of a country gathers from all its pairs: nothing but for the changes. */
export function makeCountryFile(country: string, changes: Partial<CountryFile> = {}): CountryFile {
  return {
    code: code(country),
    statehood: [],
    listBegins: 1816,
    begun: [],
    breaks: [],
    wars: [],
    conflicts: [],
    migrants: { year: 0, partners: [] },
    sanctions: [],
    mentions: [],
    sources: [],
    ...changes,
  };
}
