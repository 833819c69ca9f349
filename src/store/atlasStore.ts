import { createStore, type StoreApi } from "zustand/vanilla";
import type { Atlas } from "../domain/atlas.ts";
import { DEFAULT_LINES, type LineMode } from "../domain/lineMode.ts";
import {
  EMPTY_FILTER,
  type MatchMode,
  type OrganisationFilter,
} from "../domain/organisationFilter.ts";
import { isInPair, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import type { AddressProblem, AddressView, Page, Theme } from "./address.ts";
import { addCountry, NO_SELECTION, openPair, type Selection, stepBack } from "./selection.ts";

/** Where an action came from: it decides whether the focus follows to the panel. */
export type Origin = "map" | "list" | "search" | "address" | "back";

/** What the pointer, or the keyboard's cursor, is on. */
export type MapTarget =
  | { readonly kind: "party"; readonly party: PartyCode }
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "dispute"; readonly dispute: string }
  | { readonly kind: "dependency"; readonly code: string };

export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
/** How much of a small screen the panel takes. */
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/**
 * State of the screen. In the address: selection, filter, lines, page, theme, section. In memory only:
 * everything else. Nothing is kept in the browser's storage.
 */
export interface AtlasState {
  readonly atlas: Atlas;
  readonly selection: Selection;
  readonly filter: OrganisationFilter;
  readonly lines: LineMode;
  readonly page: Page | undefined;
  readonly theme: Theme | undefined;
  readonly section: string | undefined;
  /** Origin of the last change of the selection. */
  readonly origin: Origin;
  readonly hovered: MapTarget | undefined;
  /** The party or line on which the keyboard stands in the map. */
  readonly cursor: MapTarget | undefined;
  readonly problems: readonly AddressProblem[];
  readonly sheetHeight: SheetHeight;
  readonly areLetterKeysOn: boolean;
  readonly isKeyHelpOpen: boolean;

  chooseCountryOnMap(country: PartyCode): void;
  openCountry(country: PartyCode, origin: Origin): void;
  openPair(pair: PairKey, origin: Origin): void;
  openSection(section: string): void;
  stepBack(): void;
  clearSelection(): void;
  includeOrganisation(id: string): void;
  excludeOrganisation(id: string): void;
  dropOrganisation(id: string): void;
  setMatch(match: MatchMode): void;
  clearFilter(): void;
  chooseLines(mode: LineMode): void;
  openPage(page: Page): void;
  closePage(): void;
  chooseTheme(theme: Theme | undefined): void;
  hover(target: MapTarget | undefined): void;
  moveCursor(target: MapTarget | undefined): void;
  dismissProblems(): void;
  setSheetHeight(height: SheetHeight): void;
  switchLetterKeys(areOn: boolean): void;
  showKeyHelp(isOpen: boolean): void;
  /**
   * Shows the view of an address, as on arrival, Back and Forward; `from` is the country that the
   * pair had been opened from, where the history remembers it.
   */
  showAddress(
    view: AddressView & { readonly from?: PartyCode },
    problems: readonly AddressProblem[],
  ): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** Returns a store over a loaded world. Each page, and each test, makes its own. */
export function createAtlasStore(atlas: Atlas): AtlasStore {
  return createStore<AtlasState>()((set, get) => {
    const select = (selection: Selection, origin: Origin) => {
      if (selection === get().selection) {
        // A page of words lies over the panel that was asked for.
        if (get().page) set({ page: undefined, origin });
        return;
      }
      set({
        selection,
        origin,
        section: undefined,
        page: undefined,
        hovered: undefined,
        sheetHeight: get().sheetHeight === "peek" ? "half" : get().sheetHeight,
      });
    };
    const setFilter = (change: Partial<OrganisationFilter>) =>
      set({ filter: { ...get().filter, ...change } });
    const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

    return {
      atlas,
      selection: NO_SELECTION,
      filter: EMPTY_FILTER,
      lines: DEFAULT_LINES,
      page: undefined,
      theme: undefined,
      section: undefined,
      origin: "address",
      hovered: undefined,
      cursor: undefined,
      problems: [],
      sheetHeight: "half",
      areLetterKeysOn: true,
      isKeyHelpOpen: false,

      chooseCountryOnMap: (country) => select(addCountry(get().selection, country), "map"),
      openCountry: (country, origin) => select({ kind: "country", country }, origin),
      openPair: (pair, origin) => select(openPair(get().selection, pair), origin),
      openSection: (section) => set({ section }),
      stepBack: () => {
        if (get().page) set({ page: undefined });
        else select(stepBack(get().selection), "back");
      },
      clearSelection: () => select(NO_SELECTION, "back"),
      includeOrganisation: (id) => {
        const { include, exclude } = get().filter;
        setFilter({ include: [...without(include, id), id], exclude: without(exclude, id) });
      },
      excludeOrganisation: (id) => {
        const { include, exclude } = get().filter;
        setFilter({ include: without(include, id), exclude: [...without(exclude, id), id] });
      },
      dropOrganisation: (id) => {
        const { include, exclude } = get().filter;
        setFilter({ include: without(include, id), exclude: without(exclude, id) });
      },
      setMatch: (match) => setFilter({ match }),
      clearFilter: () => set({ filter: EMPTY_FILTER }),
      chooseLines: (lines) => set({ lines }),
      openPage: (page) => set({ page }),
      closePage: () => set({ page: undefined }),
      chooseTheme: (theme) => set({ theme }),
      hover: (hovered) => set({ hovered }),
      moveCursor: (cursor) => set({ cursor }),
      dismissProblems: () => set({ problems: [] }),
      setSheetHeight: (sheetHeight) => set({ sheetHeight }),
      switchLetterKeys: (areLetterKeysOn) => set({ areLetterKeysOn }),
      showKeyHelp: (isKeyHelpOpen) => set({ isKeyHelpOpen }),
      showAddress: (view, problems) =>
        set({
          selection: toSelection(view),
          filter: view.filter,
          lines: view.lines ?? DEFAULT_LINES,
          page: view.page,
          theme: view.theme,
          section: view.section,
          origin: "address",
          hovered: undefined,
          problems,
        }),
    };
  });
}

function toSelection({
  pair,
  country,
  from,
}: AddressView & { readonly from?: PartyCode }): Selection {
  if (pair) return { kind: "pair", pair, ...(from && isInPair(pair, from) && { from }) };
  return country ? { kind: "country", country } : NO_SELECTION;
}
