/** What lines stand for, apart from what the first map is drawn with: it is asked for when the map is there. */
import { classOf, NO_LINE, wayOfClass } from "../domain/mapSubject.ts";
import type { PairKey } from "../domain/partyCode.ts";
import type { LineClass } from "../domain/subjectId.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import {
  selectAllKinds,
  selectFacts,
  selectLineKinds,
  selectShownKinds,
  selectSubject,
  selectTrade,
  selectWorld,
} from "./selectors.ts";

/** Of the relations shown for a past year: how many have no date, so that they hold in every year. */
export const selectUndatedCount = memoise(
  (state) => [selectShownKinds(state), selectSubject(state), selectWorld(state)] as const,
  (_, kinds, { remarks }, { history, isNewest }): number =>
    !history || isNewest || !remarks?.includes("undated")
      ? 0
      : history.turns.filter(
          ({ kind, earliest, place }) =>
            kind === "established" && earliest === undefined && kinds[place] !== NO_LINE,
        ).length,
);

/**
 * The kind of each pair of a subject of facts, with no filter: fills tell it, and the matrix has its own.
 * `undefined` where others are shown, or while they have not come.
 */
export const selectFactKinds = (state: AtlasState): Uint8Array | undefined =>
  selectFacts(state) && selectAllKinds(state);

/** What the line of a pair stands for; `undefined` where it has none. */
export function findPairLine(
  state: AtlasState,
  pair: PairKey,
):
  | {
      readonly lineClass: LineClass;
      readonly words?: string;
      readonly way?: "aToB" | "bToA" | undefined;
      readonly trade?: { aToB?: number; bToA?: number; year: number };
    }
  | undefined {
  const subject = selectSubject(state);
  const kinds = selectLineKinds(state);
  const place = state.atlas.placeOf(pair);
  const lineClass = place === undefined ? undefined : classOf(subject, kinds[place] ?? NO_LINE);
  if (!lineClass) return undefined;
  const words = subject.facts?.words[lineClass];
  if (words !== undefined) return { lineClass, words, way: wayOfClass(subject, lineClass) };
  const file = subject.isOfTrade && selectTrade(state);
  const row = file && place !== undefined ? file.trade.place.indexOf(place) : -1;
  if (!file || row < 0) return { lineClass };
  const [aToB = -1, bToA = -1] = [file.trade.aToB[row], file.trade.bToA[row]];
  return {
    lineClass,
    trade: { year: file.year, ...(aToB >= 0 && { aToB }), ...(bToA >= 0 && { bToA }) },
  };
}
