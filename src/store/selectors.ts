import type { Atlas } from "../domain/atlas.ts";
import { newestYear } from "../domain/atlasYear.ts";
import type { DossierEntry, TradeYearFile } from "../domain/dataset.ts";
import {
  CHANGING_LINES,
  classOf,
  DEFAULT_LINES,
  kindOf,
  LINE_CLASSES,
  type LineClass,
  type LinePicture,
  modeOf,
  NO_LINE,
  type SubjectClass,
  type SubjectId,
} from "../domain/lineMode.ts";
import { kindsOfSubject, type LineSubject } from "../domain/lineSubject.ts";
import {
  admitsPair,
  admitsPartner,
  isEmptyFilter,
  type Passing,
  passFilter,
} from "../domain/organisationFilter.ts";
import { listChangeKinds } from "../domain/pairChanges.ts";
import { listPairKinds } from "../domain/pairKinds.ts";
import { countKinds, keepAdmitted } from "../domain/pairLines.ts";
import { countPairs } from "../domain/pairStates.ts";
import {
  isInPair,
  makePairKey,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../domain/partyCode.ts";
import { countAdmitted, countDirectedMissions, type Shown } from "../domain/shown.ts";
import { createWorldInYear, type WorldInYear } from "../domain/worldInYear.ts";
import { type AddressView, viewOfState } from "./address.ts";
import type { TableRows } from "./addressKeys.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import type { Selection } from "./selection.ts";

/** Returns what the address of the present state tells. */
export function selectAddressView(state: AtlasState): AddressView {
  return viewOfState({ ...state, since: selectSince(state) });
}

/** The year shown. */
export const selectYear = ({ atlas, year }: AtlasState): number => year ?? newestYear(atlas.asOf);

/** The year to compare with, where it is earlier than the year shown. */
export const selectSince = (state: AtlasState): number | undefined =>
  state.since !== undefined && state.since < selectYear(state) ? state.since : undefined;

/** What the lines stand for: changes where two years are compared and nothing else is asked for. */
export const selectLinePicture = (state: AtlasState): LinePicture => {
  const mode = modeOf(state.lines);
  return selectSince(state) !== undefined && CHANGING_LINES.has(mode) ? "changes" : mode;
};

/** The world in the year shown. */
export const selectWorld = memoise(
  (state) => [selectYear(state), state.history] as const,
  (state, year, history): WorldInYear => createWorldInYear(state.atlas, year, history),
);

/** The world in the year to compare with, if there is one. */
export const selectWorldSince = memoise(
  (state) => [selectSince(state), state.history] as const,
  (state, since, history): WorldInYear | undefined =>
    since === undefined ? undefined : createWorldInYear(state.atlas, since, history),
);

/** Whether the past has to come before the view is whole: rows of pairs say since when, too. */
export const selectIsHistoryWanted = (state: AtlasState): boolean =>
  state.history === undefined &&
  (state.year !== undefined ||
    selectSince(state) !== undefined ||
    (state.view === "table" && selectTableRows(state) === "pairs"));

/** Whether earlier years are here: what they say is then known or not known, else nobody has looked. */
export type PastStage = "here" | "on-its-way" | "did-not-load";

export const selectPastStage = ({ history, isMissing }: AtlasState): PastStage =>
  history ? "here" : isMissing ? "did-not-load" : "on-its-way";

/** The year whose trade is drawn: the last one with figures up to then; `undefined` before the first. */
export const selectTradeYear = (state: AtlasState): number | undefined => {
  const year = selectYear(state);
  return state.atlas.tradeYears.findLast((one) => one <= year);
};

/** Trade of the year that is to be drawn; `undefined` while it has not come. */
export const selectTrade = (state: AtlasState): TradeYearFile | undefined =>
  state.trade?.year === selectTradeYear(state) ? state.trade : undefined;

/** The year whose trade has to come before the view is whole. */
export const selectWantedTrade = (state: AtlasState): number | undefined =>
  state.lines === "trade" && !selectTrade(state) ? selectTradeYear(state) : undefined;

/** The kind of fact that lines stand for; `undefined` where they stand for none, or it has not come. */
export const selectSubject = ({ lines, subject }: AtlasState): LineSubject | undefined =>
  subject?.id === lines ? subject : undefined;

/** The kind of fact that has to come before the view is whole. */
export const selectWantedSubject = (state: AtlasState): SubjectId | undefined => {
  const { atlas, lines } = state;
  return atlas.isSubject(lines) && !selectSubject(state) ? lines : undefined;
};

/** Parties that pass the filter, or `undefined` when nothing is filtered. */
export const selectPassing = memoise(
  (state) => [selectWorld(state), state.filter] as const,
  (_, world, filter): Passing | undefined =>
    isEmptyFilter(filter) ? undefined : passIn(world, filter),
);

/** Parties that pass the filter in the year to compare with. */
export const selectPassingSince = memoise(
  (state) => [selectWorldSince(state), state.filter] as const,
  (_, world, filter): Passing | undefined =>
    !world || isEmptyFilter(filter) ? undefined : passIn(world, filter),
);

function passIn(world: WorldInYear, filter: AtlasState["filter"]): Passing {
  return passFilter(world.atlas.partyCodes, filter, (bloc) => world.membersOf(bloc, filter.roles));
}

function findFormers(world: WorldInYear, filter: AtlasState["filter"]): PartyCode[] {
  const codes = world.atlas.others.filter(({ kind }) => kind === "former").map(({ code }) => code);
  const membersOf = (bloc: string) => world.membersOf(bloc, filter.roles);
  const isAsked = filter.include.length > 0 || filter.between !== undefined;
  return isAsked ? [...passFilter(codes, filter, membersOf).inside] : [];
}

/** A selected country that does not pass the filter: it has lines all the same. */
function selectOutsider(state: AtlasState): PartyCode | undefined {
  const { selection } = state;
  const passing = selectPassing(state);
  if (!passing || selection.kind !== "country") return undefined;
  return passing.inside.has(selection.country) ? undefined : selection.country;
}

/** Which pairs may have a line; `undefined` when nothing is filtered. */
const selectAdmission = memoise(
  (state) => [selectPassing(state), state.filter.ends, selectOutsider(state)] as const,
  (_, passing, ends, outsider) =>
    passing &&
    (([partyA, partyB]: readonly [PartyCode, PartyCode]): boolean => {
      if (outsider === undefined || (partyA !== outsider && partyB !== outsider)) {
        return admitsPair(passing, ends, [partyA, partyB]);
      }
      const other = partyA === outsider ? partyB : partyA;
      return admitsPartner(passing, ends, { country: outsider, other });
    }),
);

/** The parties of which both of an admitted pair are; `undefined` where others may have a line, too. */
function selectAdmitted(state: AtlasState): ReadonlySet<PartyCode> | undefined {
  const passing = selectPassing(state);
  if (!passing || passing.sides || selectOutsider(state) !== undefined) return undefined;
  return state.filter.ends === "both" ? passing.inside : undefined;
}

const selectAllKinds = memoise(
  (state) =>
    [
      selectWorld(state),
      selectWorldSince(state),
      selectLinePicture(state),
      selectTrade(state),
      selectSubject(state),
      state.filter.between !== undefined,
    ] as const,
  (state, world, worldSince, picture, trade, subject, isBetween): Uint8Array | undefined => {
    if (picture === "subject") {
      return (
        subject && kindsOfSubject(subject, world.day, countPairs(state.atlas.partyCodes.length))
      );
    }
    if (picture === "trade" && selectTradeYear(state) === undefined) {
      return new Uint8Array(countPairs(state.atlas.partyCodes.length));
    }
    if (picture === "missions" && isBetween)
      return tellMissing(listPairKinds(world, picture, trade));
    if (picture !== "changes") return listPairKinds(world, picture, trade);
    const [before, after] = [worldSince?.states(), world.states()];
    return before && after && listChangeKinds(before, after);
  },
);

/** Between two blocs the question is also where no mission was found. */
function tellMissing(kinds: Uint8Array | undefined): Uint8Array | undefined {
  return kinds?.map((kind) => kind || kindOf("missions", "missions-none-found"));
}

const NO_KINDS = new Uint8Array();

/**
 * What is drawn of all pairs, a byte each in the order of `listPairLines`; `undefined` where only
 * documented pairs have lines; empty while what it needs has not come. With a filter: the pairs that
 * it admits.
 */
export const selectLineKinds = memoise(
  (state) => [selectLinePicture(state), selectAllKinds(state), selectAdmission(state)] as const,
  (state, lines, kinds, isAdmitted): Uint8Array | undefined => {
    if (lines === "documented") return undefined;
    if (!kinds) return NO_KINDS;
    if (!isAdmitted) return kinds;
    const among = selectAdmitted(state);
    return keepAdmitted(kinds, state.atlas.partyCodes, { isAdmitted, among });
  },
);

/**
 * The dossiers that the view is about: all that belong to a selected country; else those with an
 * article behind them, and the selected pair. Of these, with a filter, those that it admits; the
 * selected pair always stays. Where lines stand for missions, trade or gaps, documents do not count.
 */
const selectListedDossiers = memoise(
  (state) =>
    [
      state.selection,
      selectAdmission(state),
      selectLinePicture(state),
      selectLineKinds(state),
    ] as const,
  (state, selection, isAdmitted, lines, kinds): readonly DossierEntry[] => {
    const hasLine = createLineLookUp(state.atlas, kinds);
    return withSelectedPair(state.atlas, selection).filter((entry) => {
      if (selection.kind === "pair" && entry.pair === selection.pair) return true;
      if (lines !== "documented" && (lines !== "relations" || !hasLine(entry.pair))) return false;
      const isShown =
        selection.kind === "country"
          ? isInPair(entry.pair, selection.country)
          : entry.depth === "full";
      return isShown && (!isAdmitted || isAdmitted(splitPairKey(entry.pair)));
    });
  },
);

/** The dossiers whose lines are drawn: of a selected pair its own, and nobody else's. */
export const selectDrawnDossiers = memoise(
  (state) => [state.selection, selectListedDossiers(state)] as const,
  (_, selection, listed): readonly DossierEntry[] =>
    selection.kind === "pair" ? listed.filter(({ pair }) => pair === selection.pair) : listed,
);

function createLineLookUp(atlas: Atlas, kinds: Uint8Array | undefined) {
  return (pair: PairKey): boolean => {
    const place = atlas.placeOf(pair);
    return place !== undefined && (kinds?.[place] ?? NO_LINE) !== NO_LINE;
  };
}

/**
 * The pairs that the view is about, as kinds: what the lines show, of a selected country only its
 * own. Map, table, counts and exports agree because all of them take it from here.
 */
export const selectShownKinds = memoise(
  (state) =>
    [
      selectLineKinds(state),
      // A row of the table that is opened does not take the others away.
      state.view === "map" ? selectDrawnDossiers(state) : selectListedDossiers(state),
      state.selection,
    ] as const,
  (state, kinds, dossiers, selection): Uint8Array => {
    const shown = kinds ?? kindsOfDossiers(state.atlas, dossiers);
    return selection.kind === "country" ? keepOwn(shown, state.atlas, selection.country) : shown;
  },
);

/** How many pairs of each class are shown, in the order of `LINE_CLASSES`. */
export const selectClassCounts = memoise(
  (state) => [selectLinePicture(state), selectShownKinds(state)] as const,
  (_, lines, kinds): ReadonlyMap<LineClass, number> => {
    const counts = countKinds(kinds);
    return new Map(
      LINE_CLASSES[lines].map((name, index) => [name as LineClass, counts[index + 1] ?? 0]),
    );
  },
);

/** Of the relations shown for a past year: how many have no date, so that they hold in every year. */
export const selectUndatedCount = memoise(
  (state) => [selectShownKinds(state), state.lines, selectWorld(state)] as const,
  (_, kinds, lines, { history, isNewest }): number =>
    !history || isNewest || lines !== "relations"
      ? 0
      : history.turns.filter(
          ({ kind, earliest, place }) =>
            kind === "established" && earliest === undefined && kinds[place] !== NO_LINE,
        ).length,
);

/** To whom a selected country may have lines, in code order; `undefined` where none is selected. */
const selectPartners = memoise(
  (state) => [selectPassing(state), state.filter.ends, state.selection] as const,
  ({ atlas }, passing, ends, selection): readonly PartyCode[] | undefined => {
    if (selection.kind !== "country") return undefined;
    const { country } = selection;
    return atlas.partyCodes.filter(
      (other) =>
        other !== country && (!passing || admitsPartner(passing, ends, { country, other })),
    );
  },
);

/** What the view shows, in figures. */
export const selectShown = memoise(
  (state) =>
    [
      selectWorld(state),
      state.selection,
      state.filter,
      selectPassing(state),
      selectPartners(state),
      selectLinePicture(state),
      selectShownKinds(state),
      selectSince(state),
      state.isMissing,
    ] as const,
  (state, world, subject, filter, passing, partners = [], mode, kinds, since, isMissing): Shown => {
    const lineSubject = selectSubject(state);
    const { partyCodes } = state.atlas;
    const country = subject.kind === "country" ? subject.country : undefined;
    const isState = (code: PartyCode) => world.isIndependent(code) !== "no";
    const isOfStates = !world.isNewest && (mode === "relations" || mode === "gaps");
    const paired = isOfStates ? keepParties(passing, isState) : passing;
    const parties = isOfStates ? partyCodes.filter(isState).length : partyCodes.length;
    const sides =
      country !== undefined ? ([new Set([country]), new Set(partners)] as const) : passing?.sides;
    return {
      world,
      subject,
      filter,
      passing,
      formers: passing && country === undefined ? findFormers(world, filter) : [],
      mode,
      lineSubject,
      isMissing,
      isComplete: kinds.length > 0 && (subject.kind === "none" || world.states() !== undefined),
      counts: selectClassCounts(state),
      pairs:
        country !== undefined
          ? partners.length
          : paired
            ? countAdmitted(paired, parties, filter.ends)
            : countPairs(parties),
      isOfStates,
      partners: partners.length,
      relations:
        country === undefined
          ? 0
          : partners.filter((code) => isState(code) && world.stateOf(country, code) === "relations")
              .length,
      missions:
        mode === "missions" && sides ? countDirectedMissions(kinds, partyCodes, sides) : undefined,
      tradeYear: selectTradeYear(state),
      since,
    };
  },
);

/** The kind of each pair where lines stand for a kind of fact, with no filter: the matrix has its own. */
export const selectSubjectKinds = (state: AtlasState): Uint8Array | undefined =>
  selectLinePicture(state) === "subject" ? selectAllKinds(state) : undefined;

/** What the line of a pair stands for; `undefined` where it has none, or the lines are documents. */
export function findPairLine(
  state: AtlasState,
  pair: PairKey,
):
  | {
      readonly lineClass: LineClass;
      readonly words?: string;
      readonly trade?: { aToB?: number; bToA?: number; year: number };
    }
  | undefined {
  const picture = selectLinePicture(state);
  const kinds = selectLineKinds(state);
  const place = state.atlas.placeOf(pair);
  const lineClass = place === undefined ? undefined : classOf(picture, kinds?.[place] ?? NO_LINE);
  if (!kinds || !lineClass) return undefined;
  const words = selectSubject(state)?.words[lineClass as SubjectClass];
  if (words !== undefined) return { lineClass, words };
  const file = picture === "trade" ? selectTrade(state) : undefined;
  const row = file && place !== undefined ? file.trade.place.indexOf(place) : -1;
  if (!file || row < 0) return { lineClass };
  const [aToB = -1, bToA = -1] = [file.trade.aToB[row], file.trade.bToA[row]];
  return {
    lineClass,
    trade: { year: file.year, ...(aToB >= 0 && { aToB }), ...(bToA >= 0 && { bToA }) },
  };
}

/** What the rows of the table are. */
export const selectTableRows = ({ rows, lines }: AtlasState): TableRows =>
  rows ?? (lines === DEFAULT_LINES ? "states" : "pairs");

function keepParties(
  passing: Passing | undefined,
  isKept: (party: PartyCode) => boolean,
): Passing | undefined {
  if (!passing) return undefined;
  const keep = (parties: ReadonlySet<PartyCode>) => new Set([...parties].filter(isKept));
  const { inside, unknown, sides } = passing;
  return {
    inside: keep(inside),
    unknown: keep(unknown),
    ...(sides && { sides: [keep(sides[0]), keep(sides[1])] as const }),
  };
}

function kindsOfDossiers(atlas: Atlas, dossiers: readonly DossierEntry[]): Uint8Array {
  const kinds = new Uint8Array(countPairs(atlas.partyCodes.length));
  for (const { pair } of dossiers) {
    const place = atlas.placeOf(pair);
    if (place !== undefined) kinds[place] = 1;
  }
  return kinds;
}

function keepOwn(kinds: Uint8Array, atlas: Atlas, country: PartyCode): Uint8Array {
  const kept = new Uint8Array(kinds.length);
  for (const code of atlas.partyCodes) {
    const place = code === country ? undefined : atlas.placeOf(makePairKey(country, code));
    if (place !== undefined) kept[place] = kinds[place] ?? NO_LINE;
  }
  return kept;
}

/** All dossiers, and an empty one for a selected pair that has none: its line is drawn as well. */
function withSelectedPair(atlas: Atlas, selection: Selection): readonly DossierEntry[] {
  if (selection.kind !== "pair" || atlas.dossier(selection.pair)) return atlas.dossiers;
  const selected: DossierEntry = {
    pair: selection.pair,
    depth: "notes",
    missionsAToB: {},
    missionsBToA: {},
    facts: 0,
  };
  return [...atlas.dossiers, selected];
}
