import type { CountryFile } from "../domain/countryFile.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { loadFile } from "./loadFile.ts";
import { requireKeys } from "./requireKeys.ts";

// Apart from the other loaders: the first map does without what reads these files.

/** Returns what the page of a country shows of the facts of all its pairs. */
export function loadCountry(code: PartyCode): Promise<CountryFile> {
  const needed = [
    "statehood",
    "begun",
    "breaks",
    "wars",
    "conflicts",
    "migrants",
    "sanctions",
    "mentions",
    "sources",
  ] as const;
  return loadFile(`country/${code}`, requireKeys<CountryFile>(needed, { code }));
}
