import { newestYear } from "../domain/atlasYear.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { isClassName } from "../kinds/subjects/index.ts";
import { type AddressView, readAddress, writeAddress } from "../store/address.ts";
import { BEFORE_ENTRY, type KnownCodes } from "../store/addressKeys.ts";
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
    partyOfTwoLetters: atlas.partyOfTwoLetters,
    isNoParty: (code) =>
      atlas.dependency(code) !== undefined || atlas.others.some((one) => one.code === code),
    hasPage: (pair) => atlas.hasPage(pair),
    isBloc: (id) => atlas.bloc(id) !== undefined,
    findSubject: atlas.findSubject,
    isClass: isClassName,
    newestYear: newestYear(atlas.asOf),
  };
  const { view, problems } = readAddress(page.location.search, page.location.hash, known);
  const from = (page.history.state as HistoryState | null)?.from;
  store.getState().showAddress({ ...view, ...(from && { from }) }, problems);
}

/**
 * Keeps the address and the store the same: the only code that touches the history, but for what calls a step off
 * (`BEFORE_ENTRY`). A change of
 * the store makes one new entry; Back and Forward show theirs. What the store did not understand of
 * the present address is left out of it. Returns how to stop.
 */
export function syncAddress(store: AtlasStore, page: Window): () => void {
  const viewOfState = () => selectAddressView(store.getState());
  const write = (how: "pushState" | "replaceState", entry: unknown, view: AddressView) => {
    try {
      page.history[how](entry, "", `${page.location.pathname}${writeAddress(view)}`);
    } catch {
      // Browsers may refuse: many entries in a short time, or a frame without an origin of its own.
    }
  };
  let written = viewOfState();
  write("replaceState", page.history.state, written);

  // What Back and Forward show is in the history already.
  let isShowingEntry = false;
  /** Whether the present entry was made by keys that step through the years, and goes with them. */
  let isOfSteps = false;
  const handlePopState = () => {
    if (!page.dispatchEvent(new Event(BEFORE_ENTRY, { cancelable: true }))) return;
    isOfSteps = false;
    isShowingEntry = true;
    showAddress(store, page);
    isShowingEntry = false;
    written = viewOfState();
  };
  page.addEventListener("popstate", handlePopState);
  const unsubscribe = store.subscribe((state, before) => {
    const wanted = viewOfState();
    if (isShowingEntry || writeAddress(wanted) === writeAddress(written)) return;
    // While the year is dragged or played it is not written; other acts of the reader are.
    const isOnlyYear = isSameButYears(wanted, written);
    if (state.yearMotion !== "still" && isOnlyYear) return;
    const isYearStep = isOnlyYear && before.yearMotion === "stepped";
    const isStep = (isYearStep && isOfSteps) || (isOnlyYear && isSinceMoved(wanted, written));
    isOfSteps = isYearStep;
    written = wanted;
    const { selection } = state;
    const entry: HistoryState | null =
      selection.kind === "pair" && selection.from ? { from: selection.from } : null;
    // Playing makes no entry of its own: the present one tells where it stopped. Nor does another step
    // through the years, or through those to compare with.
    const isReplaced = isStep || (before.yearMotion === "played" && isOnlyYear);
    write(isReplaced ? "replaceState" : "pushState", entry, wanted);
  });
  return () => {
    page.removeEventListener("popstate", handlePopState);
    unsubscribe();
  };
}

function isSameButYears(one: AddressView, other: AddressView): boolean {
  const withoutYears = ({ year: _year, since: _since, ...view }: AddressView) => writeAddress(view);
  return withoutYears(one) === withoutYears(other);
}

/** Whether another year to compare with has taken the place of one. */
function isSinceMoved(one: AddressView, other: AddressView): boolean {
  return (
    one.year === other.year &&
    one.since !== other.since &&
    one.since !== undefined &&
    other.since !== undefined
  );
}
