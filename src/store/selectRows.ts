/** Rows of the tables: the screen shows them, and the files of a view have the same. */
import type { TradeYearFile } from "../domain/dataset.ts";
import { listPairRows, type PairRow } from "../domain/pairRows.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { listStateRows, type StateRow } from "../domain/stateRows.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import { selectPassing, selectShownKinds, selectTrade, selectWorld } from "./selectors.ts";

/** Trade of the year shown, where it is asked for and has come. */
export const selectAskedTrade = (state: AtlasState): TradeYearFile | undefined =>
  state.lines === "trade" ? selectTrade(state) : undefined;

/** The country whose ties the table of states tells. */
export const selectTiedCountry = ({ selection }: AtlasState): PartyCode | undefined =>
  selection.kind === "country" ? selection.country : undefined;

/** The pairs that are shown, a row each. */
export const selectPairRows = memoise(
  (state) => [selectWorld(state), selectShownKinds(state), selectAskedTrade(state)] as const,
  (_, world, kinds, trade): readonly PairRow[] => listPairRows(world, kinds, trade),
);

/** The states that are shown, a row each. */
export const selectStateRows = memoise(
  (state) =>
    [selectWorld(state), selectPassing(state), state.filter, selectTiedCountry(state)] as const,
  (_, world, passing, filter, country): readonly StateRow[] =>
    listStateRows(world, { passing, filter, country }),
);
