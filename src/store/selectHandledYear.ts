import type { AtlasState } from "./atlasStore.ts";
import { selectYear } from "./selectors.ts";

/** The year that the reader's hand moves now; `undefined` while it rests. */
export const selectHandledYear = (state: AtlasState): number | undefined =>
  state.yearMotion === "dragged" || state.yearMotion === "stepped" ? selectYear(state) : undefined;
