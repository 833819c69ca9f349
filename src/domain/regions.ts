/** A region of the United Nations' standard M49. */
export interface Region {
  /** `M49-` and the code of the standard: `M49-015`. */
  readonly id: string;
  readonly name: string;
  /** Subregions as parties name them; a subregion is its own only part. */
  readonly parts: readonly string[];
}

const CONTINENTS = [
  {
    code: "002",
    name: "Africa",
    parts: [
      ["015", "Northern Africa"],
      ["014", "Eastern Africa"],
      ["017", "Middle Africa"],
      ["018", "Southern Africa"],
      ["011", "Western Africa"],
    ],
  },
  {
    code: "019",
    name: "Americas",
    parts: [
      ["029", "Caribbean"],
      ["013", "Central America"],
      ["021", "Northern America"],
      ["005", "South America"],
    ],
  },
  {
    code: "142",
    name: "Asia",
    parts: [
      ["143", "Central Asia"],
      ["030", "Eastern Asia"],
      ["035", "South-eastern Asia"],
      ["034", "Southern Asia"],
      ["145", "Western Asia"],
    ],
  },
  {
    code: "150",
    name: "Europe",
    parts: [
      ["151", "Eastern Europe"],
      ["154", "Northern Europe"],
      ["039", "Southern Europe"],
      ["155", "Western Europe"],
    ],
  },
  {
    code: "009",
    name: "Oceania",
    parts: [
      ["053", "Australia and New Zealand"],
      ["054", "Melanesia"],
      ["057", "Micronesia"],
      ["061", "Polynesia"],
    ],
  },
] as const;

/**
 * Continents, each followed by its subregions, with the codes and English names of the United
 * Nations' Standard Country or Area Codes for Statistical Use (M49).
 */
export const REGIONS: readonly Region[] = CONTINENTS.flatMap(({ code, name, parts }) => [
  { id: `M49-${code}`, name, parts: parts.map(([, part]) => part) },
  ...parts.map(
    ([partCode, part]): Region => ({ id: `M49-${partCode}`, name: part, parts: [part] }),
  ),
]);
