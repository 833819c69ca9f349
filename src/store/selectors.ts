import type { Atlas } from "../domain/atlas.ts";
import { FIRST_YEAR, newestYear, yearToCompareWith } from "../domain/atlasYear.ts";
import type { TradeYearFile } from "../domain/dataset.ts";
import { findKept, type Kept, keepClass } from "../domain/keptClass.ts";
import { type FactsOfSubject, type MapSubject, NO_LINE } from "../domain/mapSubject.ts";
import {
  admitsPartner,
  createAdmission,
  isEmptyFilter,
  type Passing,
  passFilter,
} from "../domain/organisationFilter.ts";
import { countKinds, keepAdmitted } from "../domain/pairLines.ts";
import { countPairs } from "../domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { countHosted, countPartners, type PartyCounts } from "../domain/partyCounts.ts";
import { countAdmitted, countDirectedMissions, type Shown } from "../domain/shown.ts";
import { DEFAULT_SUBJECT, type LineClass, type SubjectId } from "../domain/subjectId.ts";
import { createWorldInYear, type WorldInYear } from "../domain/worldInYear.ts";
import { changes, findFirstSubject, missions } from "../kinds/subjects/index.ts";
import { type AddressView, viewOfState } from "./address.ts";
import type { TableRows } from "./addressKeys.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import { countryOf } from "./selection.ts";

/** Returns what the address of the present state tells. */
export function selectAddressView(state: AtlasState): AddressView {
  return viewOfState({ ...state, since: selectSince(state) });
}

/** The year shown. */
export const selectYear = ({ atlas, year }: AtlasState): number => year ?? newestYear(atlas.asOf);

/** The year to compare with, where it is earlier than the year shown. */
export const selectSince = (state: AtlasState): number | undefined => {
  const year = selectYear(state);
  if (state.since !== undefined && state.since < year) return state.since;
  const isAsked = findFirstSubject(state.lines)?.isOfTwoYears && year > FIRST_YEAR;
  return isAsked ? yearToCompareWith(year) : undefined;
};

const waited = new Map<SubjectId, MapSubject>();

/** A subject that has not come yet: nothing is known of any pair. */
function waitFor(id: SubjectId): MapSubject {
  const known = waited.get(id) ?? { id, classes: {}, kindsOf: () => undefined };
  waited.set(id, known);
  return known;
}

/** What the map is about: what changed, where two years are compared and the subject gives way to it. */
export const selectSubject = (state: AtlasState): MapSubject => {
  const { lines, subject } = state;
  const first = findFirstSubject(lines);
  if (!first) return subject?.id === lines ? subject : waitFor(lines);
  const isComparing = selectSince(state) !== undefined;
  if (isComparing) return first.yieldsToChanges ? changes : first;
  return first.isOfTwoYears ? missions : first;
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

/** Whether the past has to come before the view is whole: rows of pairs and of an answer say since when, too. */
export const selectIsHistoryWanted = (state: AtlasState): boolean =>
  state.history === undefined &&
  (state.year !== undefined ||
    selectSince(state) !== undefined ||
    state.page === "answer" ||
    (state.view === "table" && selectTableRows(state) === "pairs"));

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
  selectSubject(state).isOfTrade && !selectTrade(state) ? selectTradeYear(state) : undefined;

/** What is told of the facts that the subject is made of; `undefined` where it is of none, or they have not come. */
export const selectFacts = (state: AtlasState): FactsOfSubject | undefined =>
  selectSubject(state).facts;

/** The subject that has to come before the view is whole. */
export const selectWantedSubject = (state: AtlasState): SubjectId | undefined =>
  waited.get(state.lines) === selectSubject(state) ? state.lines : undefined;

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
export const selectAdmission = memoise(
  (state) => [selectPassing(state), state.filter.ends, selectOutsider(state)] as const,
  (_, passing, ends, outsider) => passing && createAdmission(passing, ends, outsider),
);

/** The parties of which both of an admitted pair are; `undefined` where others may have a line, too. */
function selectAdmitted(state: AtlasState): ReadonlySet<PartyCode> | undefined {
  const passing = selectPassing(state);
  if (!passing || passing.sides || selectOutsider(state) !== undefined) return undefined;
  return state.filter.ends === "both" ? passing.inside : undefined;
}

/** What each pair is in the subject, whatever the filter; `undefined` while what it needs has not come. */
export const selectAllKinds = memoise(
  (state) =>
    [
      selectWorld(state),
      selectWorldSince(state),
      selectSubject(state),
      selectTrade(state),
      selectTradeYear(state),
      state.filter.between !== undefined,
    ] as const,
  (_, world, worldSince, subject, trade, tradeYear, isBetweenBlocs): Uint8Array | undefined =>
    subject.kindsOf({ world, worldSince, trade, tradeYear, isBetweenBlocs }),
);

/** Nothing is selected and nothing filtered: fills count. */
const selectIsCounting = ({ selection, filter }: AtlasState): boolean =>
  selection.kind === "none" && isEmptyFilter(filter);

/**
 * What the fills count of each party, in code order, and the least count of each class: how many missions it
 * hosts, or with how many others it is in a class of the subject. `undefined` where fills tell something else,
 * or while what is counted has not come.
 */
export const selectCounted = memoise(
  (state) => [selectIsCounting(state), selectSubject(state), selectAllKinds(state)] as const,
  ({ atlas }, isCounting, subject, kinds): PartyCounts | undefined => {
    if (!isCounting || !kinds) return undefined;
    if (subject.countsHosted) return countHosted(atlas);
    const { classes, countedClasses = Object.keys(classes) } = subject;
    const counted = Object.keys(classes).map((name) => countedClasses.includes(name));
    return countPartners(kinds, atlas.partyCodes, [false, ...counted]);
  },
);

/** What a class of the legend keeps of the view. */
const keptBy = (name: (state: AtlasState) => string | undefined) =>
  memoise(
    (state) =>
      [
        name(state),
        selectSubject(state),
        selectWorld(state),
        selectAllKinds(state),
        selectCounted(state),
        countryOf(state.selection),
      ] as const,
    (_, asked, subject, world, kinds, counted, country): Kept | undefined =>
      asked === undefined
        ? undefined
        : findKept(asked, { subject, world, kinds, counted, country }),
  );

/** What the class keeps that alone was asked for; `undefined`: all. */
export const selectOnly = keptBy(({ only }) => only);

/** The same of the class that stands out: under the pointer, else the one that was asked for. */
export const selectLit = keptBy(({ lit, only }) => lit ?? only);

const NO_KINDS = new Uint8Array();

/** The same, with a filter of the pairs that it admits. */
const selectAdmittedKinds = memoise(
  (state) => [selectAllKinds(state), selectAdmission(state)] as const,
  (state, kinds, isAdmitted): Uint8Array => {
    if (!kinds) return NO_KINDS;
    if (!isAdmitted) return kinds;
    const among = selectAdmitted(state);
    return keepAdmitted(kinds, state.atlas.partyCodes, { isAdmitted, among });
  },
);

/**
 * What each pair is in the subject, a byte each in the order of `listPairLines`; empty while what it needs
 * has not come. With a filter: the pairs that it admits; of these the ones of the class that was asked for.
 */
export const selectLineKinds = memoise(
  (state) =>
    [selectAdmittedKinds(state), selectOnly(state), selectWorld(state), state.selection] as const,
  (_, kinds, only, world, selection): Uint8Array =>
    only ? keepClass(kinds, only, { world, country: countryOf(selection) }) : kinds,
);

/** Of a selected country only its own pairs, beside the map of a selected pair only that. */
const keptOfSelection = (select: (state: AtlasState) => Uint8Array) =>
  memoise(
    (state) => [select(state), state.selection, state.view === "map"] as const,
    ({ atlas }, kinds, selection, isMap): Uint8Array => {
      if (selection.kind === "country") return keepOwn(kinds, atlas, selection.country);
      // A row of the table that is opened does not take the others away.
      return selection.kind === "pair" && isMap ? keepPair(kinds, atlas, selection.pair) : kinds;
    },
  );

/**
 * The pairs that the view is about, as kinds. Map, table, lists and exports agree because all of them take it
 * from here.
 */
export const selectShownKinds = keptOfSelection(selectLineKinds);

/**
 * The same of all classes, also where one is shown alone: a legend offers the others, and what the sentence says
 * of a country is true of all.
 */
export const selectOfferedKinds = keptOfSelection(selectAdmittedKinds);

/** A selected pair is shown, whether it is anything in the subject or not. */
const OF_NO_CLASS = 255;

function keepPair(kinds: Uint8Array, atlas: Atlas, pair: PairKey): Uint8Array {
  const kept = new Uint8Array(kinds.length);
  const place = atlas.placeOf(pair);
  if (place !== undefined) kept[place] = kinds[place] || OF_NO_CLASS;
  return kept;
}

/** How many pairs are of each class, in the order of the classes of the subject. */
export const selectOfferedCounts = memoise(
  (state) => [selectSubject(state), selectOfferedKinds(state)] as const,
  (_, { classes }, kinds): ReadonlyMap<LineClass, number> => {
    const counts = countKinds(kinds);
    return new Map(Object.keys(classes).map((name, index) => [name, counts[index + 1] ?? 0]));
  },
);

/** To whom a selected country may have lines, in code order; `undefined` where none is selected. */
export const selectPartners = memoise(
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
      selectSubject(state),
      selectOfferedKinds(state),
      selectSince(state),
      state.isMissing,
    ] as const,
  (
    state,
    world,
    subject,
    filter,
    passing,
    partners = [],
    lines,
    kinds,
    since,
    isMissing,
  ): Shown => {
    const { partyCodes } = state.atlas;
    const country = subject.kind === "country" ? subject.country : undefined;
    const isState = (code: PartyCode) => world.isIndependent(code) !== "no";
    const isOfStates = !world.isNewest && lines.isOfStates === true;
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
      lines,
      isMissing,
      isComplete: kinds.length > 0 && (subject.kind === "none" || world.states() !== undefined),
      counts: selectOfferedCounts(state),
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
      missions: sides && countDirectedMissions(lines, kinds, partyCodes, sides),
      tradeYear: selectTradeYear(state),
      since,
    };
  },
);

/** What the rows of the table are. */
export const selectTableRows = ({ rows, lines, filter }: AtlasState): TableRows =>
  rows ?? (lines === DEFAULT_SUBJECT && !filter.between ? "states" : "pairs");

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

/** Returns the kinds with 0 for every pair that a country is not in. */
export function keepOwn(kinds: Uint8Array, atlas: Atlas, country: PartyCode): Uint8Array {
  const kept = new Uint8Array(kinds.length);
  for (const code of atlas.partyCodes) {
    const place = code === country ? undefined : atlas.placeOf(makePairKey(country, code));
    if (place !== undefined) kept[place] = kinds[place] ?? NO_LINE;
  }
  return kept;
}
