import { EMPTY_FILTER, type OrganisationFilter } from "../domain/organisationFilter.ts";
import { isInPair, type PartyCode } from "../domain/partyCode.ts";
import { isStrayKey } from "../domain/strayKeys.ts";
import {
  ADDRESS_KEYS,
  type AddressProblem,
  type FieldsOfKeys,
  type KnownCodes,
  type ToldFields,
} from "./addressKeys.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";

/** Everything that the address of a view tells; what is at its default is absent. */
export interface AddressView extends ToldFields {
  readonly filter: OrganisationFilter;
  /** Section of the panel, the address's fragment without its mark. */
  readonly section?: string;
}

/** The part of the state that the address tells. */
export interface AddressedState extends FieldsOfKeys {
  readonly selection: Selection;
  readonly filter: OrganisationFilter;
  readonly section: string | undefined;
}

/** Values by the names of their fields: of what type they are only the table of keys knows. */
type Values = Record<string, unknown>;

/** The state at the empty address. */
export const PLAIN_STATE = {
  ...Object.fromEntries(
    ADDRESS_KEYS.flatMap(({ place, field, plain }) => (place === "state" ? [[field, plain]] : [])),
  ),
  selection: NO_SELECTION,
  filter: EMPTY_FILTER,
  section: undefined,
} as unknown as AddressedState;

/**
 * Returns the state in which a view is shown; `from` is the country that its pair had been opened
 * from, where the history remembers it.
 */
export function stateOfView(view: AddressView & { readonly from?: PartyCode }): AddressedState {
  const { pair, country, from, ...told } = view;
  let selection = NO_SELECTION;
  if (pair) selection = { kind: "pair", pair, ...(from && isInPair(pair, from) && { from }) };
  else if (country) selection = { kind: "country", country };
  return { ...PLAIN_STATE, ...told, selection };
}

/** Returns what the address tells of a state. */
export function viewOfState(state: AddressedState): AddressView {
  const { selection, filter, section } = state;
  const kept = state as unknown as Values;
  const told: Values = {};
  for (const { place, field, plain } of ADDRESS_KEYS) {
    if (place === "state" && kept[field] !== plain) told[field] = kept[field];
  }
  return {
    ...(selection.kind === "country" && { country: selection.country }),
    ...(selection.kind === "pair" && { pair: selection.pair }),
    ...(told as ToldFields),
    filter,
    ...(section && { section }),
  };
}

/**
 * Returns the view that an address asks for, and every part of it that was not understood and is
 * left out. Lower case is understood, and so are the names that keys had in older addresses; of a pair and a country the pair wins, of a key given twice the
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
  const report = (problem: AddressProblem) => problems.push(problem);
  const filter: Values = { ...EMPTY_FILTER };
  const told: Values = {};
  const keys = new Set<string>();
  for (const [givenKey, text] of new URLSearchParams(search)) {
    const key = givenKey.toLowerCase();
    if (isStrayKey(key)) continue;
    const found = ADDRESS_KEYS.find((one) => one.key === key || one.olderKey === key);
    const name = found?.key ?? key;
    if (keys.has(name)) report({ kind: "key-twice", key });
    keys.add(name);
    if (!found) report({ kind: "unknown-key", key: givenKey });
    const value = found?.read(text, { key, known, report });
    if (found && value !== undefined) {
      (found.place === "filter" ? filter : told)[found.field] = value;
    }
  }
  const section = hash.replace(/^#/, "");
  const asked = { ...told, filter, ...(/^[a-z-]+$/.test(section) && { section }) };
  const state = stateOfView(asked as unknown as AddressView);
  const year = state.year ?? known.newestYear;
  const isEarlier = state.since === undefined || state.since < year;
  if (!isEarlier) report({ kind: "since-not-earlier", since: state.since, year });
  return {
    view: viewOfState({
      ...state,
      year: year === known.newestYear ? undefined : year,
      since: isEarlier ? state.since : undefined,
    }),
    problems,
  };
}

/**
 * Returns the query string and fragment of a view, such as `?pair=MAR-PER#trade`; defaults are left
 * out, so that the plain view has the empty address.
 */
export function writeAddress(view: AddressView): string {
  const parts = ADDRESS_KEYS.flatMap(({ key, place, field, plain, write = String }) => {
    const kept = (place === "filter" ? view.filter : view) as unknown as Values;
    const value = kept[field];
    const text = value === undefined || value === plain ? "" : write(value);
    return text === "" ? [] : [`${key}=${text}`];
  });
  const query = parts.length > 0 ? `?${parts.join("&")}` : "";
  return view.section ? `${query}#${view.section}` : query;
}
