/** Returns the words as one list: "Peru", "Peru and Chile", "Peru, Chile and Cuba". */
export function formatList(
  words: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat("en-GB", { style: "long", type }).format(words);
}
