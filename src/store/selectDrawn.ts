/** What the map draws of what the view is about: fills that count, so many lines, those that stand out. */
import type { Atlas } from "../domain/atlas.ts";
import type { DossierEntry, Story } from "../domain/dataset.ts";
import { keepClass } from "../domain/keptClass.ts";
import { NO_LINE } from "../domain/mapSubject.ts";
import { isEmptyFilter } from "../domain/organisationFilter.ts";
import { isInPair, type PairKey, splitPairKey } from "../domain/partyCode.ts";
import { countHosted } from "../domain/partyCounts.ts";
import { keepTop, plainTopOfWorld, TOP_OF_COUNTRY, type TopLines } from "../domain/topLines.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import { isPlainView } from "./plainView.ts";
import { countryOf } from "./selection.ts";
import {
  selectAdmission,
  selectLineKinds,
  selectLit,
  selectShownKinds,
  selectSubject,
  selectTrade,
  selectWorld,
} from "./selectors.ts";

/** How many lines the view has: of the world, of a filter or of a selected country. */
export const selectLineCount = memoise(
  (state) => [selectShownKinds(state)] as const,
  (_, kinds): number => kinds.reduce((sum, kind) => (kind === NO_LINE ? sum : sum + 1), 0),
);

/**
 * How many lines are drawn: what was asked for, else of a country the top ones; of a filter all, for they are
 * what was asked; of the world none where fills tell of them, and few where there are many.
 */
export const selectTop = (state: AtlasState): TopLines => {
  const { top, selection, filter } = state;
  if (top !== undefined) return top;
  if (selection.kind === "country") return TOP_OF_COUNTRY;
  if (!isEmptyFilter(filter)) return "all";
  return selectSubject(state).countsHosted ? 0 : plainTopOfWorld(selectLineCount(state));
};

/**
 * What the map draws of all pairs (`selectShownKinds`), with 0 for those whose lines are left out; `undefined`
 * where it draws none. A selected pair stands out by itself.
 */
export const selectDrawnKinds = (state: AtlasState): Uint8Array | undefined => {
  if (state.selection.kind === "pair") return undefined;
  const top = selectTop(state);
  if (top === 0) return undefined;
  return state.lit === undefined ? selectDrawn(state) : selectLitKinds(state);
};

const selectDrawn = (state: AtlasState): Uint8Array =>
  selectTop(state) === "all" ? selectShownKinds(state) : selectTopKinds(state);

/** Of the lines that are drawn those of the class that the reader is on in the legend. */
const selectLitKinds = memoise(
  (state) => [selectDrawn(state), selectLit(state), selectWorld(state), state.selection] as const,
  (_, kinds, lit, world, selection): Uint8Array =>
    lit ? keepClass(kinds, lit, { world, country: countryOf(selection) }) : kinds,
);

const selectTopKinds = memoise(
  (state) =>
    [
      selectShownKinds(state),
      selectLineKinds(state),
      selectTop(state),
      selectSubject(state),
      selectTrade(state),
      state.selection.kind === "country",
    ] as const,
  ({ atlas }, kinds, all, top, subject, trade, isOfCountry): Uint8Array => {
    if (top === "all") return kinds;
    const { ways, dossiers, isOfTrade } = subject;
    // Missions one way are not more than missions both ways.
    const order = ways ? {} : { ofAll: all };
    if (isOfTrade && trade) return keepTop(kinds, top, { ...order, weigh: weighTrade(trade) });
    const weighHosts = createHostScale(atlas);
    // What is told of a country comes first.
    const weigh =
      dossiers && isOfCountry
        ? (place: number) =>
            weighHosts(place) + (isTold(atlas, place) ? atlas.parties.length ** 2 : 0)
        : weighHosts;
    return keepTop(kinds, top, { ...order, weigh });
  },
);

function weighTrade({ trade: { place, aToB, bToA } }: NonNullable<ReturnType<typeof selectTrade>>) {
  const totals = new Map(
    Array.from(place, (one, row) => [
      one,
      Math.max(0, aToB[row] ?? 0) + Math.max(0, bToA[row] ?? 0),
    ]),
  );
  return (one: number) => totals.get(one) ?? 0;
}

/** The weight of a pair is how many missions its two host together. */
function createHostScale(atlas: Atlas) {
  const { counts } = countHosted(atlas);
  return (place: number) =>
    splitPairKey(atlas.pairAt(place) as PairKey).reduce(
      (sum, code) => sum + (counts.get(code) ?? 0),
      0,
    );
}

function isTold(atlas: Atlas, place: number): boolean {
  return atlas.dossier(atlas.pairAt(place) as PairKey) !== undefined;
}

/**
 * Whether missions have markers: those of a selected pair, and of a country where the subject is missions or how
 * relations stand, which its fills tell by missions. Beside another subject they would hide it.
 */
export const selectHasMissions = (state: AtlasState): boolean => {
  if (state.selection.kind !== "country") return state.selection.kind === "pair";
  const { cells } = selectSubject(state);
  return cells === "missions" || cells === "states";
};

/** The pairs that the front door tells of, where their lines lie over the map: over the plain view alone. */
export const selectStories = (state: AtlasState): readonly Story[] =>
  state.front && isPlainView(state) ? state.front.stories : NO_STORIES;

const NO_STORIES: readonly Story[] = [];

export const selectIsFrontWanted = (state: AtlasState): boolean =>
  state.front === undefined && isPlainView(state);

/**
 * The pairs whose lines stand out: those of stories; of a selected pair its own; else, of the lines that are
 * drawn, the told ones where the subject has them stand out: all of a selected country, else those with an
 * article behind them. Of these, with a filter, those that it admits.
 */
export const selectDrawnDossiers: (state: AtlasState) => readonly DossierEntry[] = memoise(
  (state) =>
    [
      state.selection,
      selectAdmission(state),
      selectSubject(state),
      selectDrawnKinds(state),
      selectStories(state),
    ] as const,
  (state, selection, isAdmitted, { dossiers }, kinds, stories) => {
    const { atlas } = state;
    if (selection.kind === "pair") return [entryOf(atlas, selection.pair)];
    if (stories.length > 0) return stories.map(({ pair }) => entryOf(atlas, pair));
    if (!dossiers || !kinds) return [];
    const hasLine = (pair: PairKey) => (kinds[atlas.placeOf(pair) ?? -1] ?? NO_LINE) !== NO_LINE;
    return atlas.dossiers.filter(
      ({ pair, depth }) =>
        hasLine(pair) &&
        (selection.kind === "country" ? isInPair(pair, selection.country) : depth === "full") &&
        (!isAdmitted || isAdmitted(splitPairKey(pair))),
    );
  },
);

/** The dossier of a pair; an empty one where it has none. */
function entryOf(atlas: Atlas, pair: PairKey): DossierEntry {
  const nothing = { missionsAToB: {}, missionsBToA: {}, facts: 0 };
  return atlas.dossier(pair) ?? { pair, depth: "notes", ...nothing };
}
