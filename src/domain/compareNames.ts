/** Compares two English names by the alphabet. */
export const { compare: compareNames } = new Intl.Collator("en");
