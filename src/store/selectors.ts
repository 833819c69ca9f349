import type { Atlas } from "../domain/atlas.ts";
import type { DossierEntry } from "../domain/dataset.ts";
import { DEFAULT_LINES, type LineMode } from "../domain/lineMode.ts";
import {
  filterParties,
  isEmptyFilter,
  type OrganisationFilter,
} from "../domain/organisationFilter.ts";
import { keepInside, listRelationKinds } from "../domain/pairLines.ts";
import { isInPair, type PartyCode, splitPairKey } from "../domain/partyCode.ts";
import type { AddressView } from "./address.ts";
import type { AtlasState } from "./atlasStore.ts";
import type { Selection } from "./selection.ts";

/** Returns what the address of the present state tells. */
export function selectAddressView(state: AtlasState): AddressView {
  return {
    ...(state.selection.kind === "country" && { country: state.selection.country }),
    ...(state.selection.kind === "pair" && { pair: state.selection.pair }),
    filter: state.filter,
    ...(state.lines !== DEFAULT_LINES && { lines: state.lines }),
    ...(state.page && { page: state.page }),
    ...(state.theme && { theme: state.theme }),
    ...(state.section && { section: state.section }),
  };
}

/** Parties that pass the filter, or `undefined` when nothing is filtered. */
export const selectPassing = memoiseTwo(
  (state: AtlasState) => state.atlas,
  (state: AtlasState) => state.filter,
  (atlas: Atlas, filter: OrganisationFilter): ReadonlySet<PartyCode> | undefined =>
    isEmptyFilter(filter)
      ? undefined
      : filterParties(atlas.partyCodes, filter, (id) => atlas.membersNow(id)),
);

const selectRelationKinds = memoiseTwo(
  (state: AtlasState) => state.atlas,
  () => undefined,
  (atlas: Atlas) => listRelationKinds(atlas),
);

/**
 * What is drawn of all pairs, a byte each in the order of `listPairLines`; `undefined` where only
 * documented pairs have lines. With a filter: those between two parties that pass.
 */
export const selectLineKinds = memoiseTwo(
  (state: AtlasState) => state.lines,
  selectPassing,
  (
    lines: LineMode,
    passing: ReadonlySet<PartyCode> | undefined,
    state: AtlasState,
  ): Uint8Array | undefined => {
    if (lines === "documented") return undefined;
    const kinds = selectRelationKinds(state);
    return passing ? keepInside(kinds, state.atlas.partyCodes, passing) : kinds;
  },
);

/**
 * The dossiers whose lines are drawn: all that belong to a selected country; else those with an
 * article behind them, and the selected pair. Of these, with a filter, those between two parties
 * that pass; the selected pair always stays.
 */
export const selectDrawnDossiers = memoiseTwo(
  (state: AtlasState) => state.selection,
  selectPassing,
  (
    selection: Selection,
    passing: ReadonlySet<PartyCode> | undefined,
    state: AtlasState,
  ): readonly DossierEntry[] =>
    withSelectedPair(state.atlas, selection).filter((entry) => {
      if (selection.kind === "pair" && entry.pair === selection.pair) return true;
      const isShown =
        selection.kind === "country"
          ? isInPair(entry.pair, selection.country)
          : entry.depth === "full";
      return isShown && (!passing || splitPairKey(entry.pair).every((code) => passing.has(code)));
    }),
);

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

/** Returns a selector that derives a value anew only when one of its two inputs has changed. */
function memoiseTwo<One, Two, Value>(
  selectOne: (state: AtlasState) => One,
  selectTwo: (state: AtlasState) => Two,
  derive: (one: One, two: Two, state: AtlasState) => Value,
): (state: AtlasState) => Value {
  // One world a page; a second store (in tests) must not meet the first one's values.
  const kept = new WeakMap<Atlas, { one: One; two: Two; value: Value }>();
  return (state) => {
    const one = selectOne(state);
    const two = selectTwo(state);
    const last = kept.get(state.atlas);
    if (last && last.one === one && last.two === two) return last.value;
    const value = derive(one, two, state);
    kept.set(state.atlas, { one, two, value });
    return value;
  };
}
