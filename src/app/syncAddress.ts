import type { PartyCode } from "../domain/partyCode.ts";
import { type KnownCodes, readAddress, writeAddress } from "../store/address.ts";
import type { AtlasStore } from "../store/atlasStore.ts";
import { selectAddressView } from "../store/selectors.ts";

/** What an entry of the history remembers and the address does not tell. */
interface HistoryState {
  /** The country that the pair was opened from. */
  readonly from: PartyCode;
}

/**
 * Keeps the address and the store the same: the only code that touches the history. Shows the view
 * of the present address at once; a change of the store makes one new entry, Back and Forward show
 * theirs. Returns how to stop.
 */
export function syncAddress(store: AtlasStore, page: Window): () => void {
  const { atlas } = store.getState();
  const known: KnownCodes = {
    isParty: (code) => atlas.party(code) !== undefined,
    hasPage: (pair) => atlas.hasPage(pair),
    isOrganisation: (id) => atlas.organisation(id) !== undefined,
  };
  const show = () => {
    const { view, problems } = readAddress(page.location.search, page.location.hash, known);
    const from = (page.history.state as HistoryState | null)?.from;
    store.getState().showAddress({ ...view, ...(from && { from }) }, problems);
    return writeAddress(view);
  };
  let written = show();
  // What was not understood is not kept in the address either.
  page.history.replaceState(page.history.state, "", `${page.location.pathname}${written}`);

  const handlePopState = () => {
    written = show();
  };
  page.addEventListener("popstate", handlePopState);
  const unsubscribe = store.subscribe((state) => {
    const wanted = writeAddress(selectAddressView(state));
    if (wanted === written) return;
    written = wanted;
    const { selection } = state;
    const entry: HistoryState | null =
      selection.kind === "pair" && selection.from ? { from: selection.from } : null;
    page.history.pushState(entry, "", `${page.location.pathname}${wanted}`);
  });
  return () => {
    page.removeEventListener("popstate", handlePopState);
    unsubscribe();
  };
}
