import { useEffect, useState } from "react";
import type { PairKey } from "../domain/partyCode.ts";
import { PairPanel } from "../features/pair-panel/PairPanel.tsx";
import type { DraftedPage } from "../features/read-page/PageOfWork.tsx";
import { AtlasStoreProvider, useAtlas } from "../store/AtlasStoreContext.tsx";
import { writeAddress } from "../store/address.ts";
import { createAtlasStore } from "../store/atlasStore.ts";
import { selectAddressView } from "../store/selectors.ts";

/**
 * The page of a pair over facts that are not in the atlas. It has a store of its own: its sections and years are not
 * those of the address, and what it opens comes in another window, for the work in this one stays.
 */
export function DraftedPair({
  pair,
  drafted,
}: {
  readonly pair: PairKey;
  readonly drafted: DraftedPage;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const [store] = useState(() => {
    const own = createAtlasStore(atlas);
    // As in another page: what is exported is the work, by its own button.
    own.setState({ isEmbedded: true });
    own.getState().openPair(pair, "map");
    return own;
  });
  useEffect(
    function openElsewhere() {
      return store.subscribe((state, before) => {
        const { selection } = state;
        if (selection === before.selection) return;
        if (selection.kind === "none" || (selection.kind === "pair" && selection.pair === pair))
          return;
        const { isEmbedded: _, ...view } = selectAddressView(state);
        window.open(`${window.location.pathname}${writeAddress(view)}`, "_blank", "noopener");
        state.openPair(pair, "map");
      });
    },
    [store, pair],
  );
  return (
    <AtlasStoreProvider store={store}>
      <PairPanel pair={pair} drafted={drafted} />
    </AtlasStoreProvider>
  );
}
