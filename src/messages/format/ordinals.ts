const RULES = new Intl.PluralRules("en-GB", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** Returns a place in an order: "1st", "22nd", "113th". */
export function formatOrdinal(place: number): string {
  return `${place}${ENDINGS[RULES.select(place)]}`;
}
