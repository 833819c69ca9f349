import { newestYear } from "../domain/atlasYear.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { type KnownCodes, readAddress, writeAddress } from "../store/address.ts";
import type { AtlasStore } from "../store/atlasStore.ts";
import { selectAddressView } from "../store/selectors.ts";

/** What an entry of the history remembers and the address does not tell. */
interface HistoryState {
  /** The country that the pair was opened from. */
  readonly from: PartyCode;
}

/** Shows the view of the page's address, with what was not understood of it. */
export function showAddress(store: AtlasStore, page: Window): void {
  const { atlas } = store.getState();
  const known: KnownCodes = {
    isParty: (code) => atlas.party(code) !== undefined,
    hasPage: (pair) => atlas.hasPage(pair),
    isBloc: (id) => atlas.bloc(id) !== undefined,
    newestYear: newestYear(atlas.asOf),
  };
  const { view, problems } = readAddress(page.location.search, page.location.hash, known);
  const from = (page.history.state as HistoryState | null)?.from;
  store.getState().showAddress({ ...view, ...(from && { from }) }, problems);
}

/**
 * Keeps the address and the store the same: the only code that touches the history. A change of
 * the store makes one new entry; Back and Forward show theirs. What the store did not understand of
 * the present address is left out of it. Returns how to stop.
 */
export function syncAddress(store: AtlasStore, page: Window): () => void {
  const addressOfState = () => writeAddress(selectAddressView(store.getState()));
  let written = addressOfState();
  page.history.replaceState(page.history.state, "", `${page.location.pathname}${written}`);

  // What Back and Forward show is in the history already.
  let isShowingEntry = false;
  const handlePopState = () => {
    isShowingEntry = true;
    showAddress(store, page);
    isShowingEntry = false;
    written = addressOfState();
  };
  page.addEventListener("popstate", handlePopState);
  const unsubscribe = store.subscribe(({ selection }) => {
    const wanted = addressOfState();
    if (isShowingEntry || wanted === written) return;
    written = wanted;
    const entry: HistoryState | null =
      selection.kind === "pair" && selection.from ? { from: selection.from } : null;
    page.history.pushState(entry, "", `${page.location.pathname}${wanted}`);
  });
  return () => {
    page.removeEventListener("popstate", handlePopState);
    unsubscribe();
  };
}
