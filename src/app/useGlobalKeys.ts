import { useEffect } from "react";
import { useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";

const TEXT_FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
/** Popups and dialogs close themselves on Escape. */
const CLOSES_ITSELF = "dialog, [role=dialog], [role=menu], [role=listbox]";

/** Keys that work everywhere outside text fields: `/`, `?` and Escape. */
export function useGlobalKeys(): void {
  const store = useAtlasStoreApi();
  useEffect(
    function listenToKeys() {
      const handleKey = (event: KeyboardEvent) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        const target = event.target as Element | null;
        const state = store.getState();
        if (event.key === "Escape") {
          if (target?.closest(CLOSES_ITSELF)) return;
          if (target?.matches(TEXT_FIELDS)) (target as HTMLElement).blur();
          else state.stepBack();
          return;
        }
        if (!state.areLetterKeysOn || target?.matches(TEXT_FIELDS)) return;
        if (event.key === "/") {
          document.querySelector<HTMLElement>("[data-search-field]")?.focus();
          event.preventDefault();
        }
        if (event.key === "?") state.showKeyHelp(true);
      };
      document.addEventListener("keydown", handleKey);
      return () => document.removeEventListener("keydown", handleKey);
    },
    [store],
  );
}
