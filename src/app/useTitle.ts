import { useEffect } from "react";
import { frameMessages as messages } from "../messages/frame.ts";
import { infoPageTitles } from "../messages/infoPageTitles.ts";
import { writeShownSentence } from "../messages/shown.ts";
import { viewSwitchMessages } from "../messages/viewSwitch.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { writeAddress } from "../store/address.ts";
import type { AtlasState } from "../store/atlasStore.ts";
import { selectAddressView, selectShown } from "../store/selectors.ts";
import { selectionName } from "./selectionName.ts";

/** The title of the page names what is open: it stands in tabs, the history and bookmarks. */
export function useTitle(): void {
  const title = useAtlas(titleOf);
  useEffect(
    function setTitle() {
      document.title = title;
    },
    [title],
  );
}

/**
 * Returns the title of a view: a page of words, a country or a pair by its name; what else an address
 * can ask for by the sentence that says what is shown, a table and a matrix named first.
 */
function titleOf(state: AtlasState): string {
  const { atlas, page, selection, view } = state;
  if (page) return messages.titleOf(infoPageTitles[page]);
  const name = selectionName(atlas, selection);
  const { theme: _, ...asked } = selectAddressView(state);
  if (!name && writeAddress(asked) === "") return messages.fullTitle;
  const words = name ?? writeShownSentence(selectShown(state));
  return messages.titleOf(view === "map" ? words : `${viewSwitchMessages.views[view]}: ${words}`);
}
