import type { AtlasStore } from "../store/atlasStore.ts";

/** Sets the reader's choice of theme on the page; without one the system decides. */
export function syncTheme(store: AtlasStore, root: HTMLElement): () => void {
  const show = () => {
    const { theme } = store.getState();
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show();
  return store.subscribe(show);
}
