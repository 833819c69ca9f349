import type { NameLanguage, PackageData } from "./packageData.ts";
import { FORMER_CLDR_VARIANTS, KEEPS_NO_CLDR_NAME, NAME_OVERRIDES } from "./partyNames.ts";

export interface StateNames {
  readonly name: string;
  /** Names that CLDR has besides: its base name where the atlas has another, and its variants. */
  readonly aliases: readonly string[];
  readonly former: readonly string[];
}

/**
 * Names whose short form in CLDR is the atlas's. CLDR's base name of `PS` is that of a territory
 * ("Palestinian Territories"), its short one that of the state, in every language.
 */
const SHORT_FORM_IS_THE_NAME: ReadonlySet<string> = new Set(["PS"]);
const VARIANTS = ["alt-short", "alt-variant"];

/** Returns the names of a party in a language: CLDR's, spelt out, or the atlas's exception. */
export function stateNames(
  code: string,
  language: NameLanguage,
  packages: PackageData,
): StateNames {
  const iso2 = packages.alpha2.get(code) ?? "";
  const cldr = packages.names[language];
  const own = NAME_OVERRIDES[code]?.[language];
  const [base = "", ...inBrackets] = splitBrackets(cldr[iso2] ?? "");
  const short = cldr[`${iso2}-alt-short`];
  const name = own ?? (SHORT_FORM_IS_THE_NAME.has(iso2) && short !== undefined ? short : base);

  const aliases = KEEPS_NO_CLDR_NAME.has(code) ? [] : [cldr[iso2] ?? "", base, ...inBrackets];
  const former: string[] = [];
  for (const variant of VARIANTS) {
    const key = `${iso2}-${variant}`;
    const value = cldr[key];
    if (value === undefined || KEEPS_NO_CLDR_NAME.has(code)) continue;
    (FORMER_CLDR_VARIANTS.has(key) ? former : aliases).push(value);
  }
  const withoutBrackets = (text: string) => text !== "" && !/[()（）]/.test(text);
  return { name: spellOut(name, language), aliases: aliases.filter(withoutBrackets), former };
}

/** "Myanmar (Burma)" → "Myanmar", "Burma". Brackets of full width belong to Chinese names. */
function splitBrackets(name: string): string[] {
  const parts = /^(.+?) \((.+)\)$/.exec(name);
  return parts === null ? [name] : [parts[1] ?? "", parts[2] ?? ""];
}

function spellOut(name: string, language: NameLanguage): string {
  return language === "en" ? name.replaceAll(" & ", " and ") : name;
}

/** Returns a name with typographic apostrophes: "Côte d’Ivoire". */
export function typographic(name: string): string {
  return name.replaceAll("'", "’");
}
