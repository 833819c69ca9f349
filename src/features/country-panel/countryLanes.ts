/** The rows of the life line of a country, from top to bottom. */
export const COUNTRY_LANES = ["state", "relations", "breaks", "organisations", "wars"] as const;
export type CountryLane = (typeof COUNTRY_LANES)[number];
