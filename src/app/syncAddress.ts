import { type KnownCodes, readAddress, writeAddress } from "../store/address.ts";
import type { AtlasStore } from "../store/atlasStore.ts";
import { selectAddressView } from "../store/selectors.ts";

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
    store.getState().showAddress(view, problems);
    return writeAddress(view);
  };
  let written = show();
  // What was not understood is not kept in the address either.
  page.history.replaceState(null, "", `${page.location.pathname}${written}`);

  const handlePopState = () => {
    written = show();
  };
  page.addEventListener("popstate", handlePopState);
  const unsubscribe = store.subscribe((state) => {
    const wanted = writeAddress(selectAddressView(state));
    if (wanted === written) return;
    written = wanted;
    page.history.pushState(null, "", `${page.location.pathname}${wanted}`);
  });
  return () => {
    page.removeEventListener("popstate", handlePopState);
    unsubscribe();
  };
}
