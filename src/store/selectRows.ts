/** Rows of the tables: the screen shows them, and the files of a view have the same. */
import type { TradeYearFile } from "../domain/dataset.ts";
import { listPairRows, type PairRow } from "../domain/pairRows.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { listStateRows, type StateRow } from "../domain/stateRows.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import { countryOf } from "./selection.ts";
import {
  selectOnly,
  selectPassing,
  selectShownKinds,
  selectSubject,
  selectTrade,
  selectWorld,
} from "./selectors.ts";

/** Trade of the year shown, where it is asked for and has come. */
export const selectAskedTrade = (state: AtlasState): TradeYearFile | undefined =>
  selectSubject(state).isOfTrade ? selectTrade(state) : undefined;

/** Whether earlier years are here: what they say is then known or not known, else nobody has looked. */
export type PastStage = "here" | "on-its-way" | "did-not-load";

export const selectPastStage = ({ history, isMissing }: AtlasState): PastStage =>
  history ? "here" : isMissing ? "did-not-load" : "on-its-way";

/** The country whose ties the table of states tells. */
export const selectTiedCountry = ({ selection }: AtlasState): PartyCode | undefined =>
  countryOf(selection);

/** The pairs that are shown, a row each. */
export const selectPairRows = memoise(
  (state) => [selectWorld(state), selectShownKinds(state), selectAskedTrade(state)] as const,
  (_, world, kinds, trade): readonly PairRow[] => listPairRows(world, kinds, trade),
);

/** The states that are shown, a row each. */
export const selectStateRows = memoise(
  (state) =>
    [
      selectWorld(state),
      selectPassing(state),
      state.filter,
      selectTiedCountry(state),
      selectOnly(state)?.parties,
    ] as const,
  (_, world, passing, filter, country, only): readonly StateRow[] => {
    const rows = listStateRows(world, { passing, filter, country });
    return only ? rows.filter(({ party }) => only.has(party)) : rows;
  },
);
