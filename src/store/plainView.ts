import { isEmptyFilter } from "../domain/organisationFilter.ts";
import { DEFAULT_SUBJECT } from "../domain/subjectId.ts";
import type { AddressedState } from "./address.ts";

/** Whether the map is shown as it is where nobody has asked for anything. */
export function isPlainView(state: AddressedState): boolean {
  const { selection, filter, lines, year, since, top, only, view } = state;
  return (
    selection.kind === "none" &&
    isEmptyFilter(filter) &&
    lines === DEFAULT_SUBJECT &&
    view === "map" &&
    [year, since, top, only].every((asked) => asked === undefined)
  );
}

/** Whether the view is the one that has a front door. */
export function hasDoor(state: AddressedState): boolean {
  return isPlainView(state) && state.page === undefined && !state.isEmbedded;
}
