import { DEFAULT_LINES, LINE_MODES, type LineMode } from "../domain/lineMode.ts";
import {
  EMPTY_FILTER,
  MATCH_MODES,
  type OrganisationFilter,
} from "../domain/organisationFilter.ts";
import { type PairKey, type PartyCode, parsePairKey, parsePartyCode } from "../domain/partyCode.ts";

export const PAGES = ["borders", "sources", "about"] as const;
export type Page = (typeof PAGES)[number];
export const THEMES = ["light", "dark"] as const;
/** A theme that the reader chose; `undefined` follows the system. */
export type Theme = (typeof THEMES)[number];

/** Everything that the address of a view tells. */
export interface AddressView {
  readonly country?: PartyCode;
  readonly pair?: PairKey;
  readonly filter: OrganisationFilter;
  /** Absent for the default. */
  readonly lines?: LineMode;
  readonly page?: Page;
  readonly theme?: Theme;
  /** Section of the panel, the address's fragment without its mark. */
  readonly section?: string;
}

/** A part of the address that was dropped, and why. */
export type AddressProblem =
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "unknown-value"; readonly key: string; readonly value: string }
  | { readonly kind: "same-party-twice"; readonly value: string };

/** What the dataset knows: the codec itself knows no state. */
export interface KnownCodes {
  isParty(code: PartyCode): boolean;
  hasPage(pair: PairKey): boolean;
  isOrganisation(id: string): boolean;
}

/**
 * Returns the view that an address asks for, and every part of it that was not understood and is
 * left out. Lower case is understood; of a pair and a country the pair wins.
 * @param search the query string, with or without its question mark.
 * @param hash the fragment, with or without its mark.
 */
export function readAddress(
  search: string,
  hash: string,
  known: KnownCodes,
): { view: AddressView; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const refuse = (key: string, value: string) =>
    problems.push({ kind: "unknown-value", key, value });
  const view: { -readonly [Key in keyof AddressView]: AddressView[Key] } = {
    filter: EMPTY_FILTER,
  };
  let filter = EMPTY_FILTER;

  for (const [givenKey, value] of new URLSearchParams(search)) {
    const key = givenKey.toLowerCase();
    switch (key) {
      case "country": {
        const code = parsePartyCode(value);
        if (code && known.isParty(code)) view.country = code;
        else refuse(key, value);
        break;
      }
      case "pair": {
        const [one, other] = value.toUpperCase().split("-");
        const pair = parsePairKey(value);
        if (pair && known.hasPage(pair)) view.pair = pair;
        else if (one !== "" && one === other) problems.push({ kind: "same-party-twice", value });
        else refuse(key, value);
        break;
      }
      case "in":
        filter = { ...filter, include: readOrganisations(key, value) };
        break;
      case "not":
        filter = { ...filter, exclude: readOrganisations(key, value) };
        break;
      case "match": {
        const match = MATCH_MODES.find((mode) => mode === value.toLowerCase());
        if (match) filter = { ...filter, match };
        else refuse(key, value);
        break;
      }
      case "lines": {
        const lines = LINE_MODES.find((mode) => mode === value.toLowerCase());
        if (!lines) refuse(key, value);
        else if (lines !== DEFAULT_LINES) view.lines = lines;
        break;
      }
      case "page": {
        const page = PAGES.find((one) => one === value.toLowerCase());
        if (page) view.page = page;
        else refuse(key, value);
        break;
      }
      case "theme": {
        const theme = THEMES.find((one) => one === value.toLowerCase());
        if (theme) view.theme = theme;
        else refuse(key, value);
        break;
      }
      default:
        problems.push({ kind: "unknown-key", key: givenKey });
    }
  }
  view.filter = filter;
  if (view.pair) delete view.country;
  const section = hash.replace(/^#/, "");
  if (/^[a-z-]+$/.test(section)) view.section = section;
  return { view, problems };

  function readOrganisations(key: string, value: string): string[] {
    const found: string[] = [];
    for (const part of value.split(",").filter((one) => one !== "")) {
      const id = part.trim().toUpperCase();
      if (!known.isOrganisation(id)) refuse(key, part);
      else if (!found.includes(id)) found.push(id);
    }
    return found;
  }
}

/**
 * Returns the query string and fragment of a view, such as `?pair=MAR-PER#trade`; defaults are left
 * out, so that the plain view has the empty address.
 */
export function writeAddress(view: AddressView): string {
  const parts: string[] = [];
  if (view.pair) parts.push(`pair=${view.pair}`);
  else if (view.country) parts.push(`country=${view.country}`);
  const { include, exclude, match } = view.filter;
  if (include.length > 0) parts.push(`in=${include.join(",")}`);
  if (exclude.length > 0) parts.push(`not=${exclude.join(",")}`);
  if (match !== EMPTY_FILTER.match) parts.push(`match=${match}`);
  if (view.lines && view.lines !== DEFAULT_LINES) parts.push(`lines=${view.lines}`);
  if (view.page) parts.push(`page=${view.page}`);
  if (view.theme) parts.push(`theme=${view.theme}`);
  const query = parts.length > 0 ? `?${parts.join("&")}` : "";
  return view.section ? `${query}#${view.section}` : query;
}
