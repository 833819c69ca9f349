import { FIRST_YEAR } from "../domain/atlasYear.ts";
import { DEFAULT_LINES, LINE_MODES, type LineMode } from "../domain/lineMode.ts";
import {
  EMPTY_FILTER,
  EXTRA_ROLES,
  type ExtraRole,
  LINE_ENDS,
  MATCH_MODES,
  type OrganisationFilter,
} from "../domain/organisationFilter.ts";
import { type PairKey, type PartyCode, parsePairKey, parsePartyCode } from "../domain/partyCode.ts";
import { isStrayKey } from "../domain/strayKeys.ts";

export const VIEWS = ["map", "table", "matrix"] as const;
/** How the set is shown that the reader asked for. */
export type View = (typeof VIEWS)[number];
export const TABLE_ROWS = ["states", "pairs"] as const;
/** What a row of the table is; by default what the lines and the filter suggest. */
export type TableRows = (typeof TABLE_ROWS)[number];
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
  /** The year shown; absent for the newest. */
  readonly year?: number;
  /** An earlier year to compare with. */
  readonly since?: number;
  /** Absent for the map. */
  readonly view?: View;
  /** Absent for the default of the table. */
  readonly rows?: TableRows;
  readonly page?: Page;
  readonly theme?: Theme;
  /** The map stands in another page: without controls. */
  readonly isEmbedded?: true;
  /** Section of the panel, the address's fragment without its mark. */
  readonly section?: string;
}

/** A part of the address that was dropped, and why. */
export type AddressProblem =
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "unknown-value"; readonly key: string; readonly value: string }
  /** A state of the past, or a territory: known, but no party. */
  | { readonly kind: "no-party"; readonly code: string }
  | { readonly kind: "key-twice"; readonly key: string }
  | { readonly kind: "same-party-twice"; readonly value: string }
  | { readonly kind: "between-one"; readonly value: string }
  | {
      readonly kind: "year-outside";
      readonly key: "year" | "since";
      readonly value: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "since-not-earlier"; readonly since: number; readonly year: number };

/** What the dataset knows: the codec itself knows no state. */
export interface KnownCodes {
  isParty(code: PartyCode): boolean;
  /** The party of a code of ISO 3166-1 alpha-2, in capital letters. */
  partyOfTwoLetters(letters: string): PartyCode | undefined;
  /** Whether it is the code of an actor or a territory that is no party. */
  isNoParty(code: string): boolean;
  hasPage(pair: PairKey): boolean;
  /** Whether it is the id of an organisation or a region. */
  isBloc(id: string): boolean;
  /** The newest year that can be shown. */
  readonly newestYear: number;
}

/**
 * Returns the view that an address asks for, and every part of it that was not understood and is
 * left out. Lower case is understood; of a pair and a country the pair wins, of a key given twice the
 * last.
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
  const keys = new Set<string>();

  for (const [givenKey, value] of new URLSearchParams(search)) {
    const key = givenKey.toLowerCase();
    if (isStrayKey(key)) continue;
    if (keys.has(key)) problems.push({ kind: "key-twice", key });
    keys.add(key);
    switch (key) {
      case "country": {
        const code = parsePartyCode(inThreeLetters(value));
        if (code && known.isParty(code)) view.country = code;
        else refuseCodes(key, value);
        break;
      }
      case "pair": {
        const codes = value.split("-").map(inThreeLetters);
        const [one, other] = codes;
        const pair = parsePairKey(codes.join("-"));
        if (pair && known.hasPage(pair)) view.pair = pair;
        else if (one !== "" && one === other) problems.push({ kind: "same-party-twice", value });
        else refuseCodes(key, value);
        break;
      }
      case "in":
        filter = { ...filter, include: readBlocs(key, value) };
        break;
      case "not":
        filter = { ...filter, exclude: readBlocs(key, value) };
        break;
      case "match":
        readOneOf(key, value, MATCH_MODES, (match) => {
          filter = { ...filter, match };
        });
        break;
      case "roles":
        filter = { ...filter, roles: readRoles(key, value) };
        break;
      case "ends":
        readOneOf(key, value, LINE_ENDS, (ends) => {
          filter = { ...filter, ends };
        });
        break;
      case "between": {
        const sides = value.split("~").map((side) => readBlocs(key, side));
        const [one = [], other = []] = sides;
        if (sides.length === 2 && one.length > 0 && other.length > 0) {
          filter = { ...filter, between: { one, other } };
        } else problems.push({ kind: "between-one", value });
        break;
      }
      case "year":
        readYear(key, value, (year) => {
          if (year !== known.newestYear) view.year = year;
        });
        break;
      case "since":
        readYear(key, value, (since) => {
          view.since = since;
        });
        break;
      case "lines":
        readOneOf(key, value, LINE_MODES, (lines) => {
          if (lines !== DEFAULT_LINES) view.lines = lines;
        });
        break;
      case "view":
        readOneOf(key, value, VIEWS, (shown) => {
          if (shown !== "map") view.view = shown;
        });
        break;
      case "rows":
        readOneOf(key, value, TABLE_ROWS, (rows) => {
          view.rows = rows;
        });
        break;
      case "page":
        readOneOf(key, value, PAGES, (page) => {
          view.page = page;
        });
        break;
      case "theme":
        readOneOf(key, value, THEMES, (theme) => {
          view.theme = theme;
        });
        break;
      case "embed":
        readOneOf(key, value, ["1"], () => {
          view.isEmbedded = true;
        });
        break;
      default:
        problems.push({ kind: "unknown-key", key: givenKey });
    }
  }
  view.filter = filter;
  if (view.pair) delete view.country;
  const year = view.year ?? known.newestYear;
  if (view.since !== undefined && view.since >= year) {
    problems.push({ kind: "since-not-earlier", since: view.since, year });
    delete view.since;
  }
  const section = hash.replace(/^#/, "");
  if (/^[a-z-]+$/.test(section)) view.section = section;
  return { view, problems };

  function inThreeLetters(text: string): string {
    const code = text.trim().toUpperCase();
    return known.partyOfTwoLetters(code) ?? code;
  }

  function refuseCodes(key: string, value: string): void {
    const noParty = value.toUpperCase().split("-").filter(known.isNoParty);
    for (const code of noParty) problems.push({ kind: "no-party", code });
    if (noParty.length === 0) refuse(key, value);
  }

  function readBlocs(key: string, value: string): string[] {
    return readList(key, value, (part) => {
      const id = part.toUpperCase();
      if (known.isBloc(id)) return id;
      refuse(key, part);
      return undefined;
    });
  }

  function readRoles(key: string, value: string): ExtraRole[] {
    return readList(key, value, (part) => {
      const role = EXTRA_ROLES.find((one) => one === part.toLowerCase());
      // Members always count: to name them asks for nothing.
      if (!role && part.toLowerCase() !== "member") refuse(key, part);
      return role;
    });
  }

  /** Reads the parts of a list, each once. */
  function readList<Part>(
    key: string,
    value: string,
    read: (part: string) => Part | undefined,
  ): Part[] {
    const parts = value.split(",").filter((one) => one.trim() !== "");
    if (parts.length === 0 && key !== "between") refuse(key, value);
    return [...new Set(parts.flatMap((part) => read(part.trim()) ?? []))];
  }

  function readOneOf<const Value extends string>(
    key: string,
    value: string,
    allowed: readonly Value[],
    accept: (value: Value) => void,
  ): void {
    const found = allowed.find((one) => one === value.toLowerCase());
    if (found === undefined) refuse(key, value);
    else accept(found);
  }

  function readYear(key: "year" | "since", value: string, accept: (year: number) => void): void {
    const last = key === "year" ? known.newestYear : known.newestYear - 1;
    if (!/^\d{1,4}$/.test(value)) refuse(key, value);
    else if (Number(value) < FIRST_YEAR || Number(value) > last) {
      problems.push({ kind: "year-outside", key, value, first: FIRST_YEAR, last });
    } else accept(Number(value));
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
  const { include, exclude, match, roles, between, ends } = view.filter;
  if (include.length > 0) parts.push(`in=${include.join(",")}`);
  if (exclude.length > 0) parts.push(`not=${exclude.join(",")}`);
  if (match !== EMPTY_FILTER.match) parts.push(`match=${match}`);
  if (roles.length > 0) parts.push(`roles=${roles.join(",")}`);
  if (between) parts.push(`between=${between.one.join(",")}~${between.other.join(",")}`);
  if (ends !== EMPTY_FILTER.ends) parts.push(`ends=${ends}`);
  if (view.year !== undefined) parts.push(`year=${view.year}`);
  if (view.since !== undefined) parts.push(`since=${view.since}`);
  if (view.lines && view.lines !== DEFAULT_LINES) parts.push(`lines=${view.lines}`);
  if (view.view && view.view !== "map") parts.push(`view=${view.view}`);
  if (view.rows) parts.push(`rows=${view.rows}`);
  if (view.page) parts.push(`page=${view.page}`);
  if (view.theme) parts.push(`theme=${view.theme}`);
  if (view.isEmbedded) parts.push("embed=1");
  const query = parts.length > 0 ? `?${parts.join("&")}` : "";
  return view.section ? `${query}#${view.section}` : query;
}
