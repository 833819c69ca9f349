import { createStore, type StoreApi } from "zustand/vanilla";
import type { Atlas } from "../domain/atlas.ts";
import type { AtlasHistory } from "../domain/atlasHistory.ts";
import { FIRST_YEAR, newestYear } from "../domain/atlasYear.ts";
import type { FrontFile, TradeYearFile } from "../domain/dataset.ts";
import type { WayOut } from "../domain/emptyFilter.ts";
import type { MapSubject } from "../domain/mapSubject.ts";
import {
  type Between,
  EMPTY_FILTER,
  type ExtraRole,
  type LineEnds,
  type MatchMode,
  type OrganisationFilter,
} from "../domain/organisationFilter.ts";
import type { TableMission } from "../domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { DEFAULT_SUBJECT, type SubjectId } from "../domain/subjectId.ts";
import type { TopLines } from "../domain/topLines.ts";
import { findFirstSubject } from "../kinds/subjects/index.ts";
import { type AddressedState, type AddressView, PLAIN_STATE, stateOfView } from "./address.ts";
import type { AddressProblem, Page, TableRows, Theme, View } from "./addressKeys.ts";
import { hasDoor } from "./plainView.ts";
import {
  addCountry,
  isSameSelection,
  NO_SELECTION,
  openPair,
  type Selection,
  stepBack,
} from "./selection.ts";

/** Where an action came from: it decides whether the focus follows to the panel. */
export type Origin = "map" | "list" | "search" | "address" | "back";

/** What the pointer, or the keyboard's cursor, is on. */
export type MapTarget =
  | { readonly kind: "party"; readonly party: PartyCode }
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "mission"; readonly mission: TableMission }
  | { readonly kind: "dispute"; readonly dispute: string }
  | { readonly kind: "dependency"; readonly code: string };

/** Whether the year is moving, and how: dragged by the reader's hand, stepped by keys, or played. */
export type YearMotion = "still" | "dragged" | "stepped" | "played";

/** What of the panel's page the map asks for: its head, or the row of a mission. */
interface Sought {
  readonly mission?: TableMission["id"];
}

export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
/** How much of a small screen the panel takes. */
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/**
 * State of the screen. In the address: what `AddressedState` has. In memory only: everything else.
 * Nothing is kept in the browser's storage.
 */
export interface AtlasState extends AddressedState {
  readonly atlas: Atlas;
  readonly yearMotion: YearMotion;
  /** What past years need besides the start-up data, once it has come. */
  readonly history: AtlasHistory | undefined;
  /** Trade of the year that it was last needed for, once it has come. */
  readonly trade: TradeYearFile | undefined;
  /** The subject that last had to be fetched, once it has come. */
  readonly subject: MapSubject | undefined;
  /** The question and the cards lie over the plain map: until something is opened. */
  readonly isDoorOpen: boolean;
  /** What the front door tells, once it has come. */
  readonly front: FrontFile | undefined;
  /** What the year shown needs could not be had: nothing is on its way any more. */
  readonly isMissing: boolean;
  /** Origin of the last change of the selection. */
  readonly origin: Origin;
  readonly hovered: MapTarget | undefined;
  /** The class that the reader is on in the legend. */
  readonly lit: string | undefined;
  /** What the panel is to bring into view; it takes the wish back when it has. */
  readonly sought: Sought | undefined;
  /** The party or line on which the keyboard stands in the map. */
  readonly cursor: MapTarget | undefined;
  readonly problems: readonly AddressProblem[];
  readonly sheetHeight: SheetHeight;
  readonly areLetterKeysOn: boolean;
  readonly isKeyHelpOpen: boolean;
  readonly isExportOpen: boolean;

  chooseCountryOnMap(country: PartyCode): void;
  openCountry(country: PartyCode, origin: Origin): void;
  openPair(pair: PairKey, origin: Origin): void;
  /** Brings the row of a mission into view, in the panel of its pair. */
  seekMission(mission: TableMission): void;
  endSeeking(): void;
  openSection(section: string): void;
  stepBack(): void;
  clearSelection(): void;
  includeOrganisation(id: string): void;
  excludeOrganisation(id: string): void;
  dropOrganisation(id: string): void;
  setMatch(match: MatchMode): void;
  setRoles(roles: readonly ExtraRole[]): void;
  setBetween(between: Between | undefined): void;
  setEnds(ends: LineEnds): void;
  clearFilter(): void;
  /** Follows one of the ways out of a filter that nobody passes. */
  followWayOut(way: WayOut): void;
  /** Draws so many lines; `undefined`: as many as the view suggests. */
  chooseTop(top: TopLines | undefined): void;
  /** Shows one class of the legend alone; `undefined`: all. */
  chooseOnly(only: string | undefined): void;
  /** Has a class of the legend stand out while the reader is on it. */
  light(lit: string | undefined): void;
  chooseLines(lines: SubjectId): void;
  /**
   * Shows a subject; one that compares two years compares with the year that is compared with, and one that
   * would be told by what changed ends the comparison.
   */
  showLines(lines: SubjectId): void;
  /** Shows a year, as one act of the reader. */
  chooseYear(year: number): void;
  /** Shows a year while the reader's hand, or the player, moves on. */
  moveYear(year: number, motion: Exclude<YearMotion, "still">): void;
  /** The year that is shown stays. */
  settleYear(): void;
  compareSince(year: number | undefined): void;
  chooseView(view: View): void;
  chooseRows(rows: TableRows): void;
  /** What past years need has come. */
  receiveHistory(history: AtlasHistory): void;
  /** Trade of a year has come. */
  receiveTrade(trade: TradeYearFile): void;
  /** A subject that had to be fetched has come. */
  receiveSubject(subject: MapSubject): void;
  /** Leads to the plain view with its front door. */
  openDoor(): void;
  /** Leaves the plain map by itself. */
  closeDoor(): void;
  /** What the front door tells has come. */
  receiveFront(front: FrontFile): void;
  sayIsMissing(isMissing: boolean): void;
  openPage(page: Page): void;
  closePage(): void;
  chooseTheme(theme: Theme | undefined): void;
  hover(target: MapTarget | undefined): void;
  moveCursor(target: MapTarget | undefined): void;
  dismissProblems(): void;
  setSheetHeight(height: SheetHeight): void;
  switchLetterKeys(areOn: boolean): void;
  showKeyHelp(isOpen: boolean): void;
  showExport(isOpen: boolean): void;
  /**
   * Shows the view of an address, as on arrival, Back and Forward; `from` is the country that the
   * pair had been opened from, where the history remembers it.
   */
  showAddress(
    view: AddressView & { readonly from?: PartyCode },
    problems: readonly AddressProblem[],
  ): void;
  /** Shows the view that answers a question; how the atlas looks stays as it is. */
  showAnswer(view: AddressView): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** Returns a store over a loaded world. Each page, and each test, makes its own. */
export function createAtlasStore(atlas: Atlas): AtlasStore {
  return createStore<AtlasState>()((setState, get) => {
    // Whatever is opened puts the front door away.
    const set = (change: Partial<AtlasState>) => {
      const next = { ...get(), ...change };
      setState(next.isDoorOpen && !hasDoor(next) ? { ...change, isDoorOpen: false } : change);
    };
    const select = (selection: Selection, origin: Origin, sought?: Sought) => {
      const sheetHeight = get().sheetHeight === "peek" ? "half" : get().sheetHeight;
      const shown = { origin, section: undefined, page: undefined, sheetHeight };
      if (selection !== get().selection) {
        set({ ...shown, selection, hovered: undefined, sought, ...NO_CLASS });
      } else if (selection.kind !== "none") {
        // It is open already, perhaps under a page of words: its head is what was asked for.
        set({ ...shown, sought: sought ?? {} });
      }
    };
    /** Shows another view; how the atlas looks is the reader's choice and stays. */
    const replaceView = (view: AddressedState, change: Partial<AtlasState>) => {
      const { theme, isEmbedded } = get();
      set({
        ...view,
        theme,
        isEmbedded,
        yearMotion: "still",
        hovered: undefined,
        sought: undefined,
        problems: [],
        ...change,
      });
    };
    const newest = newestYear(atlas.asOf);
    const toYear = (year: number) =>
      year >= newest ? undefined : Math.max(FIRST_YEAR, Math.round(year));
    const setFilter = (change: Partial<OrganisationFilter>) =>
      set({ filter: { ...get().filter, ...change } });
    const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

    return {
      atlas,
      ...PLAIN_STATE,
      yearMotion: "still",
      history: undefined,
      trade: undefined,
      subject: undefined,
      isDoorOpen: true,
      front: undefined,
      isMissing: false,
      origin: "address",
      hovered: undefined,
      lit: undefined,
      sought: undefined,
      cursor: undefined,
      problems: [],
      sheetHeight: "half",
      areLetterKeysOn: true,
      isKeyHelpOpen: false,
      isExportOpen: false,

      chooseCountryOnMap: (country) => select(addCountry(get().selection, country), "map"),
      openCountry: (country, origin) => select({ kind: "country", country }, origin),
      openPair: (pair, origin) => select(openPair(get().selection, pair), origin),
      seekMission: ({ id, sender, host }) => {
        const selection = openPair(get().selection, makePairKey(sender, host));
        select(selection, "map", { mission: id });
      },
      endSeeking: () => set({ sought: undefined }),
      openSection: (section) => set({ section }),
      stepBack: () => {
        const { page, selection } = get();
        if (get().isDoorOpen) set({ isDoorOpen: false });
        else if (page) set({ page: undefined });
        else if (selection.kind === "none" && isComparing(get())) get().compareSince(undefined);
        else select(stepBack(selection), "back");
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
      setRoles: (roles) => setFilter({ roles }),
      setBetween: (between) => {
        const { between: _, ...rest } = get().filter;
        set({ filter: between ? { ...rest, between } : rest });
      },
      setEnds: (ends) => setFilter({ ends }),
      followWayOut: (way) => {
        const { filter } = get();
        switch (way.kind) {
          case "year":
            set({ year: toYear(way.year), yearMotion: "still" });
            break;
          case "contradiction":
            setFilter({ exclude: without(filter.exclude, way.id) });
            break;
          case "instead":
            set({ filter: replaceBloc(filter, way.of, way.by) });
        }
      },
      clearFilter: () => set({ filter: EMPTY_FILTER }),
      chooseTop: (top) => set({ top }),
      chooseOnly: (only) => set({ only }),
      light: (lit) => set({ lit }),
      chooseLines: (lines) => set({ lines, ...NO_CLASS }),
      showLines: (lines) =>
        // Of relations the map shows either how they stand or how they have changed.
        set(
          findFirstSubject(lines)?.yieldsToChanges
            ? { lines, since: undefined, ...NO_CLASS }
            : { lines, ...NO_CLASS },
        ),
      chooseYear: (year) => set({ year: toYear(year), yearMotion: "still" }),
      moveYear: (year, yearMotion) => set({ year: toYear(year), yearMotion }),
      settleYear: () => set({ yearMotion: "still" }),
      compareSince: (since) => set({ since, ...(since === undefined && withoutChanges(get())) }),
      chooseView: (view) => set({ view, hovered: undefined }),
      chooseRows: (rows) => set({ rows }),
      receiveHistory: (history) => set({ history }),
      receiveTrade: (trade) => set({ trade }),
      receiveSubject: (subject) => set({ subject }),
      openDoor: () =>
        replaceView(PLAIN_STATE, { origin: "back", sheetHeight: "half", isDoorOpen: true }),
      closeDoor: () => set({ isDoorOpen: false }),
      receiveFront: (front) => set({ front }),
      sayIsMissing: (isMissing) => set({ isMissing }),
      openPage: (page) => set({ page }),
      closePage: () => set({ page: undefined }),
      chooseTheme: (theme) => set({ theme }),
      hover: (hovered) => set({ hovered }),
      moveCursor: (cursor) => set({ cursor }),
      dismissProblems: () => set({ problems: [] }),
      setSheetHeight: (sheetHeight) => set({ sheetHeight }),
      switchLetterKeys: (areLetterKeysOn) => set({ areLetterKeysOn }),
      showKeyHelp: (isKeyHelpOpen) => set({ isKeyHelpOpen }),
      showExport: (isExportOpen) => set({ isExportOpen }),
      showAddress: (view, problems) => {
        const { selection } = get();
        const shown = stateOfView(view);
        set({
          ...shown,
          // The map does not move to what is selected already.
          selection: isSameSelection(shown.selection, selection) ? selection : shown.selection,
          yearMotion: "still",
          origin: "address",
          hovered: undefined,
          sought: undefined,
          problems,
          isDoorOpen: true,
        });
      },
      showAnswer: (view) => replaceView(stateOfView(view), { origin: "search" }),
    };
  });
}

/** Another subject, or another selection, has other classes. */
const NO_CLASS = { only: undefined, lit: undefined } as const;

function isComparing({ lines, since }: AtlasState): boolean {
  return since !== undefined || findFirstSubject(lines)?.isOfTwoYears === true;
}

/** Without an earlier year nothing has changed. */
function withoutChanges({ lines }: AtlasState): Partial<AtlasState> {
  return findFirstSubject(lines)?.isOfTwoYears ? { lines: DEFAULT_SUBJECT } : {};
}

function replaceBloc(filter: OrganisationFilter, of: string, by: string): OrganisationFilter {
  const replace = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === of ? by : id)))];
  const { include, between } = filter;
  return {
    ...filter,
    include: replace(include),
    ...(between && { between: { one: replace(between.one), other: replace(between.other) } }),
  };
}
