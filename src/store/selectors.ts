import type { Atlas } from "../domain/atlas.ts";
import { newestYear } from "../domain/atlasYear.ts";
import type { DossierEntry, TradeYearFile } from "../domain/dataset.ts";
import { DEFAULT_LINES, LINE_CLASSES, type LineClass, NO_LINE } from "../domain/lineMode.ts";
import {
  admitsPair,
  isEmptyFilter,
  type Passing,
  passFilter,
} from "../domain/organisationFilter.ts";
import { listPairKinds } from "../domain/pairKinds.ts";
import { countKinds, keepAdmitted } from "../domain/pairLines.ts";
import { isInPair, type PairKey, type PartyCode, splitPairKey } from "../domain/partyCode.ts";
import { countAdmitted, countDirectedMissions, type Shown } from "../domain/shown.ts";
import { createWorldInYear, placeBetween, type WorldInYear } from "../domain/worldInYear.ts";
import type { AddressView, TableRows } from "./address.ts";
import type { AtlasState } from "./atlasStore.ts";
import type { Selection } from "./selection.ts";

/** Returns what the address of the present state tells. */
export function selectAddressView(state: AtlasState): AddressView {
  const since = selectSince(state);
  return {
    ...(state.selection.kind === "country" && { country: state.selection.country }),
    ...(state.selection.kind === "pair" && { pair: state.selection.pair }),
    filter: state.filter,
    ...(state.lines !== DEFAULT_LINES && { lines: state.lines }),
    ...(state.year !== undefined && { year: state.year }),
    ...(since !== undefined && { since }),
    ...(state.view !== "map" && { view: state.view }),
    ...(state.rows && { rows: state.rows }),
    ...(state.page && { page: state.page }),
    ...(state.theme && { theme: state.theme }),
    ...(state.isEmbedded && { isEmbedded: true }),
    ...(state.section && { section: state.section }),
  };
}

/** The year shown. */
export const selectYear = ({ atlas, year }: AtlasState): number => year ?? newestYear(atlas.asOf);

/** The year to compare with, where it is earlier than the year shown. */
export const selectSince = (state: AtlasState): number | undefined =>
  state.since !== undefined && state.since < selectYear(state) ? state.since : undefined;

/** The world in the year shown. */
export const selectWorld = memoise(
  (state) => [selectYear(state), state.history] as const,
  (state, year, history): WorldInYear => createWorldInYear(state.atlas, year, history),
);

/** The world in the year to compare with, if there is one. */
export const selectWorldSince = memoise(
  (state) => [selectSince(state), state.history] as const,
  (state, since, history): WorldInYear | undefined =>
    since === undefined ? undefined : createWorldInYear(state.atlas, since, history),
);

/** Whether the past has to come before the view is whole: rows of pairs say since when, too. */
export const selectIsHistoryWanted = (state: AtlasState): boolean =>
  state.history === undefined &&
  (state.year !== undefined ||
    selectSince(state) !== undefined ||
    (state.view === "table" && selectTableRows(state) === "pairs"));

/** The year whose trade is drawn: the newest known for later ones; `undefined` before the first. */
export const selectTradeYear = (state: AtlasState): number | undefined => {
  const [first, last] = state.atlas.tradeYears;
  const year = selectYear(state);
  return year < first ? undefined : Math.min(year, last);
};

/** Trade of the year that is to be drawn; `undefined` while it has not come. */
export const selectTrade = (state: AtlasState): TradeYearFile | undefined =>
  state.trade?.year === selectTradeYear(state) ? state.trade : undefined;

/** Parties that pass the filter, or `undefined` when nothing is filtered. */
export const selectPassing = memoise(
  (state) => [selectWorld(state), state.filter] as const,
  (_, world, filter): Passing | undefined =>
    isEmptyFilter(filter) ? undefined : passIn(world, filter),
);

/** Parties that pass the filter in the year to compare with. */
export const selectPassingSince = memoise(
  (state) => [selectWorldSince(state), state.filter] as const,
  (_, world, filter): Passing | undefined =>
    !world || isEmptyFilter(filter) ? undefined : passIn(world, filter),
);

function passIn(world: WorldInYear, filter: AtlasState["filter"]): Passing {
  return passFilter(world.atlas.partyCodes, filter, (bloc) => world.membersOf(bloc, filter.roles));
}

/** Of a selected country the lines to all that pass are wanted, wherever it stands itself. */
const selectLinesPassing = memoise(
  (state) => [selectPassing(state), state.selection] as const,
  (_, passing, selection): Passing | undefined =>
    !passing || selection.kind !== "country" || passing.inside.has(selection.country)
      ? passing
      : { ...passing, inside: new Set([...passing.inside, selection.country]) },
);

const selectAllKinds = memoise(
  (state) => [selectWorld(state), state.lines, selectTrade(state)] as const,
  (_, world, lines, trade): Uint8Array | undefined => listPairKinds(world, lines, trade),
);

const NO_KINDS = new Uint8Array();

/**
 * What is drawn of all pairs, a byte each in the order of `listPairLines`; `undefined` where only
 * documented pairs have lines; empty while what it needs has not come. With a filter: the pairs that
 * it admits.
 */
export const selectLineKinds = memoise(
  (state) =>
    [state.lines, selectAllKinds(state), selectLinesPassing(state), state.filter.ends] as const,
  (state, lines, kinds, passing, ends): Uint8Array | undefined => {
    if (lines === "documented") return undefined;
    if (!kinds) return NO_KINDS;
    return passing ? keepAdmitted(kinds, state.atlas.partyCodes, { passing, ends }) : kinds;
  },
);

/**
 * The dossiers whose lines are drawn: all that belong to a selected country; else those with an
 * article behind them, and the selected pair. Of these, with a filter, those that it admits; the
 * selected pair always stays. Where lines stand for missions, trade or gaps, documents do not count.
 */
export const selectDrawnDossiers = memoise(
  (state) =>
    [
      state.selection,
      selectLinesPassing(state),
      state.filter.ends,
      state.lines,
      selectLineKinds(state),
    ] as const,
  (state, selection, passing, ends, lines, kinds): readonly DossierEntry[] => {
    const hasLine = createLineLookUp(state.atlas, kinds);
    return withSelectedPair(state.atlas, selection).filter((entry) => {
      if (selection.kind === "pair" && entry.pair === selection.pair) return true;
      if (lines !== "documented" && (lines !== "relations" || !hasLine(entry.pair))) return false;
      const isShown =
        selection.kind === "country"
          ? isInPair(entry.pair, selection.country)
          : entry.depth === "full";
      return isShown && (!passing || admitsPair(passing, ends, splitPairKey(entry.pair)));
    });
  },
);

function createLineLookUp({ partyCodes }: Atlas, kinds: Uint8Array | undefined) {
  const indexes = new Map(partyCodes.map((code, index) => [code, index]));
  return (pair: PairKey): boolean => {
    const place = placeBetween(indexes, ...splitPairKey(pair));
    return place !== undefined && (kinds?.[place] ?? NO_LINE) !== NO_LINE;
  };
}

/**
 * The pairs that the view is about, as kinds: what the lines show, of a selected country only its
 * own. Map, table, counts and exports agree because all of them take it from here.
 */
export const selectShownKinds = memoise(
  (state) => [selectLineKinds(state), selectDrawnDossiers(state), state.selection] as const,
  (state, kinds, dossiers, selection): Uint8Array => {
    const shown = kinds ?? kindsOfDossiers(state.atlas, dossiers);
    return selection.kind === "country"
      ? keepOwn(shown, state.atlas.partyCodes, selection.country)
      : shown;
  },
);

/** How many pairs of each class are shown, in the order of `LINE_CLASSES`. */
export const selectClassCounts = memoise(
  (state) => [state.lines, selectShownKinds(state)] as const,
  (_, lines, kinds): ReadonlyMap<LineClass, number> =>
    new Map(
      LINE_CLASSES[lines].map((name, index) => [name as LineClass, countKinds(kinds, index + 1)]),
    ),
);

/** Of the relations shown for a past year: how many have no date, so that they hold in every year. */
export const selectUndatedCount = memoise(
  (state) => [selectShownKinds(state), state.lines, selectWorld(state)] as const,
  (_, kinds, lines, { history, isNewest }): number =>
    !history || isNewest || lines !== "relations"
      ? 0
      : history.turns.filter(
          ({ kind, earliest, place }) =>
            kind === "established" && earliest === undefined && kinds[place] !== NO_LINE,
        ).length,
);

/** What the view shows, in figures. */
export const selectShown = memoise(
  (state) =>
    [
      selectWorld(state),
      state.selection,
      state.filter,
      selectPassing(state),
      state.lines,
      selectShownKinds(state),
      selectSince(state),
    ] as const,
  (state, world, subject, filter, passing, mode, kinds, since): Shown => {
    const { partyCodes } = state.atlas;
    const country = subject.kind === "country" ? subject.country : undefined;
    const partners = partyCodes.filter(
      (code) => code !== country && (!passing || passing.inside.has(code)),
    );
    const sides =
      country !== undefined ? ([new Set([country]), new Set(partners)] as const) : passing?.sides;
    return {
      world,
      subject,
      filter,
      passing,
      mode,
      isComplete: mode === "documented" || kinds.length > 0,
      counts: selectClassCounts(state),
      pairs:
        country !== undefined
          ? partners.length
          : passing
            ? countAdmitted(passing, partyCodes.length, filter.ends)
            : (partyCodes.length * (partyCodes.length - 1)) / 2,
      partners: partners.length,
      relations:
        country === undefined
          ? 0
          : partners.filter((code) => world.stateOf(country, code) === "relations").length,
      missions:
        mode === "missions" && sides ? countDirectedMissions(kinds, partyCodes, sides) : undefined,
      tradeYear: selectTradeYear(state),
      since,
    };
  },
);

/** What the rows of the table are. */
export const selectTableRows = ({ rows, lines }: AtlasState): TableRows =>
  rows ?? (lines === DEFAULT_LINES ? "states" : "pairs");

function kindsOfDossiers(atlas: Atlas, dossiers: readonly DossierEntry[]): Uint8Array {
  const { partyCodes } = atlas;
  const kinds = new Uint8Array((partyCodes.length * (partyCodes.length - 1)) / 2);
  const indexes = new Map(partyCodes.map((code, index) => [code, index]));
  for (const { pair } of dossiers) {
    const place = placeBetween(indexes, ...splitPairKey(pair));
    if (place !== undefined) kinds[place] = 1;
  }
  return kinds;
}

function keepOwn(kinds: Uint8Array, codes: readonly PartyCode[], country: PartyCode): Uint8Array {
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const kept = new Uint8Array(kinds.length);
  for (const code of codes) {
    const place = placeBetween(indexes, country, code);
    if (place !== undefined) kept[place] = kinds[place] ?? NO_LINE;
  }
  return kept;
}

/** All dossiers, and an empty one for a selected pair that has none: its line is drawn as well. */
function withSelectedPair(atlas: Atlas, selection: Selection): readonly DossierEntry[] {
  if (selection.kind !== "pair" || atlas.dossier(selection.pair)) return atlas.dossiers;
  const selected: DossierEntry = {
    pair: selection.pair,
    depth: "notes",
    missionsAToB: {},
    missionsBToA: {},
    facts: 0,
  };
  return [...atlas.dossiers, selected];
}

/** Returns a selector that derives a value anew only when one of its inputs has changed. */
function memoise<const Inputs extends readonly unknown[], Value>(
  selectInputs: (state: AtlasState) => Inputs,
  derive: (state: AtlasState, ...inputs: Inputs) => Value,
): (state: AtlasState) => Value {
  // One world a page; a second store (in tests) must not meet the first one's values.
  const kept = new WeakMap<Atlas, { readonly inputs: Inputs; readonly value: Value }>();
  return (state) => {
    const inputs = selectInputs(state);
    const last = kept.get(state.atlas);
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.value;
    const value = derive(state, ...inputs);
    kept.set(state.atlas, { inputs, value });
    return value;
  };
}
