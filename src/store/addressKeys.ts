import { FIRST_YEAR } from "../domain/atlasYear.ts";
import {
  type Between,
  EMPTY_FILTER,
  EXTRA_ROLES,
  type ExtraRole,
  LINE_ENDS,
  MATCH_MODES,
} from "../domain/organisationFilter.ts";
import { type PairKey, type PartyCode, parsePairKey, parsePartyCode } from "../domain/partyCode.ts";
import { DEFAULT_SUBJECT, type SubjectId } from "../domain/subjectId.ts";
import type { TopLines } from "../domain/topLines.ts";

/**
 * Told on the window before an entry of the history is shown. Who calls it off (`preventDefault`) puts the entry back
 * that was there.
 */
export const BEFORE_ENTRY = "dyad:before-entry";

export const VIEWS = ["map", "table", "matrix"] as const;
/** How the set is shown that the reader asked for. */
export type View = (typeof VIEWS)[number];
export const TABLE_ROWS = ["states", "pairs"] as const;
/** What a row of the table is; by default what the lines and the filter suggest. */
export type TableRows = (typeof TABLE_ROWS)[number];
/** Pages of words, and what answers a question. */
export const PAGES = ["borders", "sources", "about", "answer", "read"] as const;
export type Page = (typeof PAGES)[number];
export const THEMES = ["light", "dark"] as const;
/** A theme that the reader chose; `undefined` follows the system. */
export type Theme = (typeof THEMES)[number];

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
  /** The id of what can be shown, by it or by its older one. */
  findSubject(id: string): SubjectId | undefined;
  /** Whether it is the name of a class of a legend. */
  isClass(name: string): boolean;
  /** The newest year that can be shown. */
  readonly newestYear: number;
}

/** What the value of a key is read with. */
export interface Reading {
  readonly key: string;
  readonly known: KnownCodes;
  /** Says what was not understood. */
  readonly report: (problem: AddressProblem) => void;
}

/** A key of the address: everything that is to be said of it. */
interface AddressKey {
  readonly key: string;
  /** Its name in older addresses, which is read and never written. */
  readonly olderKey?: string;
  /** Where its value is kept: in the selection, in the filter, or in the state by itself. */
  readonly place: "selection" | "filter" | "state";
  /** Its name there. */
  readonly field: string;
  /** The value that holds where the address has no such key: it is not written. */
  readonly plain: unknown;
  /** Returns the value, or `undefined` where it was not understood, which is reported. */
  read(text: string, reading: Reading): unknown;
  /** Returns the value as text; default: as it is, the parts of a list with commas between them. */
  write?(value: unknown): string;
}

/**
 * The keys of the address, in the order in which they are written. A further key is one entry: what
 * is read, written, kept in the state and put back to its default follows from it.
 */
const KEYS = [
  { key: "pair", place: "selection", field: "pair", plain: undefined, read: readPair },
  { key: "country", place: "selection", field: "country", plain: undefined, read: readCountry },

  { key: "in", place: "filter", field: "include", plain: EMPTY_FILTER.include, read: readBlocs },
  { key: "not", place: "filter", field: "exclude", plain: EMPTY_FILTER.exclude, read: readBlocs },
  {
    key: "match",
    place: "filter",
    field: "match",
    plain: EMPTY_FILTER.match,
    read: oneOf(MATCH_MODES),
  },
  { key: "roles", place: "filter", field: "roles", plain: EMPTY_FILTER.roles, read: readRoles },
  {
    key: "between",
    place: "filter",
    field: "between",
    plain: undefined,
    read: readBetween,
    write: ({ one, other }: Between) => [one, other].join("~"),
  },
  { key: "ends", place: "filter", field: "ends", plain: EMPTY_FILTER.ends, read: oneOf(LINE_ENDS) },

  // The year shown: without one the newest.
  { key: "year", place: "state", field: "year", plain: undefined, read: yearUntil("year", 0) },
  // An earlier year to compare with.
  { key: "since", place: "state", field: "since", plain: undefined, read: yearUntil("since", 1) },
  {
    key: "show",
    olderKey: "lines",
    place: "state",
    field: "lines",
    plain: DEFAULT_SUBJECT,
    read: readSubject,
  },
  // How many lines are drawn: without it as many as the view suggests.
  { key: "top", place: "state", field: "top", plain: undefined, read: readTop },
  // The one class of the legend that is shown.
  { key: "only", place: "state", field: "only", plain: undefined, read: readClass },
  { key: "view", place: "state", field: "view", plain: VIEWS[0], read: oneOf(VIEWS) },
  // Without rows what the lines suggest.
  { key: "rows", place: "state", field: "rows", plain: undefined, read: oneOf(TABLE_ROWS) },
  { key: "page", place: "state", field: "page", plain: undefined, read: oneOf(PAGES) },
  { key: "theme", place: "state", field: "theme", plain: undefined, read: oneOf(THEMES) },
  // The map stands in another page: without controls.
  {
    key: "embed",
    place: "state",
    field: "isEmbedded",
    plain: false,
    read: readFlag,
    write: () => FLAG,
  },
] as const satisfies readonly AddressKey[];

/** The keys of the address, in the order in which they are written. */
export const ADDRESS_KEYS: readonly AddressKey[] = KEYS;

type Key = (typeof KEYS)[number];
type KeyOfState = Extract<Key, { readonly place: "state" }>;
type KeyOfSelection = Extract<Key, { readonly place: "selection" }>;
type Read<K extends Key> = Exclude<ReturnType<K["read"]>, undefined>;

/** The fields of the state that are each a key of the address. */
export type FieldsOfKeys = {
  readonly [K in KeyOfState as K["field"]]: Read<K> | K["plain"];
};

/** The same, and the codes of the selection, as an address tells them: absent for their defaults. */
export type ToldFields = {
  readonly [K in KeyOfSelection | KeyOfState as K["field"]]?: Read<K>;
};

const FLAG = "1";

function refuse(value: string, { key, report }: Reading): undefined {
  report({ kind: "unknown-value", key, value });
}

function oneOf<const Value extends string>(allowed: readonly Value[]) {
  return (text: string, reading: Reading): Value | undefined =>
    allowed.find((one) => one === text.toLowerCase()) ?? refuse(text, reading);
}

function readSubject(text: string, reading: Reading): SubjectId | undefined {
  return reading.known.findSubject(text.toLowerCase()) ?? refuse(text, reading);
}

function readClass(text: string, reading: Reading): string | undefined {
  const name = text.toLowerCase();
  return reading.known.isClass(name) ? name : refuse(text, reading);
}

function readTop(text: string, reading: Reading): TopLines | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : oneOf(["all"])(text, reading);
}

function readFlag(text: string, reading: Reading): true | undefined {
  return text === FLAG || refuse(text, reading);
}

function readCountry(text: string, reading: Reading): PartyCode | undefined {
  const code = parsePartyCode(inThreeLetters(text, reading));
  return code && reading.known.isParty(code) ? code : refuseCodes(text, reading);
}

function readPair(text: string, reading: Reading): PairKey | undefined {
  const codes = text.split("-").map((code) => inThreeLetters(code, reading));
  const [one, other] = codes;
  const pair = parsePairKey(codes.join("-"));
  if (pair && reading.known.hasPage(pair)) return pair;
  if (one === "" || one !== other) return refuseCodes(text, reading);
  reading.report({ kind: "same-party-twice", value: text });
  return undefined;
}

function inThreeLetters(text: string, { known }: Reading): string {
  const code = text.trim().toUpperCase();
  return known.partyOfTwoLetters(code) ?? code;
}

function refuseCodes(text: string, reading: Reading): undefined {
  const noParty = text.toUpperCase().split("-").filter(reading.known.isNoParty);
  for (const code of noParty) reading.report({ kind: "no-party", code });
  if (noParty.length === 0) refuse(text, reading);
}

function readBlocs(text: string, reading: Reading): string[] {
  return readList(text, reading, listBlocs);
}

function listBlocs(parts: readonly string[], reading: Reading): string[] {
  return parts.flatMap((part) => {
    const id = part.toUpperCase();
    return reading.known.isBloc(id) ? id : (refuse(part, reading) ?? []);
  });
}

function readBetween(text: string, reading: Reading): Between | undefined {
  const sides = text.split("~").map((side) => [...new Set(listBlocs(partsOf(side), reading))]);
  const [one = [], other = []] = sides;
  if (sides.length === 2 && one.length > 0 && other.length > 0) return { one, other };
  reading.report({ kind: "between-one", value: text });
  return undefined;
}

function readRoles(text: string, reading: Reading): ExtraRole[] {
  return readList(text, reading, (parts) =>
    parts.flatMap((part) => {
      const role = EXTRA_ROLES.find((one) => one === part.toLowerCase());
      // Members always count: to name them asks for nothing.
      if (!role && part.toLowerCase() !== "member") refuse(part, reading);
      return role ?? [];
    }),
  );
}

/** Reads the parts of a list, each once; an empty list asks for nothing. */
function readList<Part>(
  text: string,
  reading: Reading,
  list: (parts: readonly string[], reading: Reading) => Part[],
): Part[] {
  const parts = partsOf(text);
  if (parts.length === 0) refuse(text, reading);
  return [...new Set(list(parts, reading))];
}

function partsOf(text: string): string[] {
  return text.split(",").flatMap((part) => part.trim() || []);
}

/** @param before so many years before the newest is the last that may be asked for */
function yearUntil(key: "year" | "since", before: number) {
  return (text: string, reading: Reading): number | undefined => {
    if (!/^\d{1,4}$/.test(text)) return refuse(text, reading);
    const year = Number(text);
    const last = reading.known.newestYear - before;
    if (year >= FIRST_YEAR && year <= last) return year;
    reading.report({ kind: "year-outside", key, value: text, first: FIRST_YEAR, last });
    return undefined;
  };
}
