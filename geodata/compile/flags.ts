import * as flags from "country-flag-icons/string/3x2";

/** Returns the picture of a flag as SVG, or `undefined` when the package has none. */
export function flagOf(iso2: string): string | undefined {
  return (flags as Readonly<Record<string, string>>)[iso2];
}
