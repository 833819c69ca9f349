/** Titles of the encyclopedia's pages on the foreign relations of each party. */
import { joinIds } from "./sourceIds.ts";

const PREFIX = "Foreign relations of ";

/** Titles that do not simply name the party as the atlas does. */
const TITLES: Readonly<Record<string, string>> = {
  ARE: "the United Arab Emirates",
  BHS: "the Bahamas",
  CAF: "the Central African Republic",
  CIV: "Ivory Coast",
  COD: "the Democratic Republic of the Congo",
  COG: "the Republic of the Congo",
  COK: "the Cook Islands",
  COM: "the Comoros",
  CPV: "Cape Verde",
  CZE: "the Czech Republic",
  DOM: "the Dominican Republic",
  ESH: "the Sahrawi Arab Democratic Republic",
  FSM: "the Federated States of Micronesia",
  GBR: "the United Kingdom",
  GEO: "Georgia (country)",
  GMB: "the Gambia",
  MDV: "the Maldives",
  MHL: "the Marshall Islands",
  NLD: "the Netherlands",
  PHL: "the Philippines",
  SLB: "the Solomon Islands",
  TUR: "Turkey",
  USA: "the United States",
  VAT: "the Holy See",
};

/** Returns the title of the page when it is another than "Foreign relations of " and the name. */
export function unexpectedTitle(code: string): string | undefined {
  const title = TITLES[code];
  return title === undefined ? undefined : PREFIX + title;
}

/**
 * Returns the codes by the titles as the source tables write them: blanks, brackets and accents
 * are underscores or gone.
 */
export function pageOwners(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...names].map(([code, name]) => [
      (unexpectedTitle(code) ?? PREFIX + name).replace(/[ ()]/g, "_"),
      code,
    ]),
  );
}

/**
 * Returns the codes of the parties whose pages are named, separated by blanks.
 * @param pages titles with | between them.
 * @throws when nobody is known to have a page.
 */
export function ownersOf(pages: string | undefined, owners: ReadonlyMap<string, string>): string {
  const titles = (pages ?? "").split("|").filter((title) => title !== "");
  return joinIds(
    titles.map((title) => {
      const owner = owners.get(title);
      if (owner === undefined) throw new Error(`nobody is known to have the page "${title}"`);
      return owner;
    }),
  );
}
