import type { DossierFile } from "../domain/dataset.ts";
import type { Lane } from "../domain/lifeLanes.ts";
import { compareMarks, type LifeMark, markOf } from "../domain/lifeMarks.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { pairMissions } from "../domain/pairMissions.ts";
import { pairRelations } from "../domain/pairRelations.ts";
import { type PartyCode, splitPairKey } from "../domain/partyCode.ts";
import { listTableEvents } from "../domain/tableEvents.ts";
import { buildTimeline } from "../domain/timeline.ts";
import type { YearFigures } from "../domain/yearFigures.ts";
import { type AnyKind, type FieldsOfFact, yearlyColumnsOf } from "./defineKind.ts";
import { factsOf } from "./factsOf.ts";
import { KINDS } from "./index.ts";
import { listKindMarks } from "./timelineEntries.ts";

/** So few years are no line. */
const LEAST_YEARS = 3;
/** Marks have no words. */
const NO_WORDS = { established: "", changed: () => "", opened: () => "" };

/** Yearly trade one way: whose, and the first and the last year that has a figure. */
export interface TradeSpan {
  readonly exporter: PartyCode;
  readonly years: readonly [first: number, last: number];
}

/** What the first answer says of the life line of a pair. */
export interface LifeLine {
  /** The rows that have something to show, whoever tells it. */
  readonly lanes: ReadonlySet<Lane>;
  /**
   * Of the rarer kinds: events, as their timeline tells them, by row and time; then figures by year, which have
   * no weight. What the dossier and the core kinds tell is there anyway.
   */
  readonly marks: readonly LifeMark[];
}

/** Returns what the first answer says of the life line of a pair. */
export function lifeLineOf({
  dossier,
  facts,
  trade,
}: {
  readonly dossier: DossierFile;
  readonly facts: PairFacts;
  readonly trade: readonly TradeSpan[];
}): LifeLine {
  const parties = splitPairKey(facts.pair);
  const [partyA] = parties;
  const entries = buildTimeline(dossier, [
    ...listTableEvents(dossier, facts, NO_WORDS),
    ...listKindMarks(KINDS, facts),
  ]).flatMap((group) => group.entries);
  const marks = entries.flatMap((entry) => {
    const mark = markOf(entry, parties);
    return mark === undefined ? [] : [{ mark, isOfKind: entry.told !== undefined }];
  });
  const ofKinds = marks.filter(({ isOfKind }) => isOfKind).map(({ mark }) => mark);
  const figures = [
    ...listFigures(facts, partyA),
    ...trade.map(({ exporter, years }) => figureMark("trade", exporter === partyA, years)),
  ];
  const { established, turns } = pairRelations(dossier, facts);
  return {
    lanes: new Set<Lane>([
      ...marks.map(({ mark }) => mark.lane),
      ...figures.map(({ lane }) => lane),
      ...(established.length + turns.length > 0 ? ["relations" as const] : []),
      ...(pairMissions(dossier, facts).length > 0 ? ["missions" as const] : []),
    ]),
    marks: [...ofKinds.sort(compareMarks), ...figures],
  };
}

/** From when until when kinds of figures have a line, each way. */
function listFigures(facts: PairFacts, partyA: PartyCode): LifeMark[] {
  return KINDS.flatMap((kind: AnyKind) => {
    const { lane, ends } = kind;
    const [first] = ends;
    const columns = yearlyColumnsOf(kind);
    if (lane === undefined || columns.length === 0 || typeof first !== "string") return [];
    return factsOf(kind, facts).flatMap((fact) => {
      const fields = fact as unknown as FieldsOfFact;
      return columns.flatMap(([field]) => {
        const figures = (fields[field] ?? []) as YearFigures;
        const [oldest, newest] = [figures[0], figures.at(-1)];
        if (figures.length < LEAST_YEARS || !oldest || !newest) return [];
        return [figureMark(lane, fields[first] === partyA, [oldest[0], newest[0]])];
      });
    });
  });
}

function figureMark(lane: Lane, isOfA: boolean, [from, until]: TradeSpan["years"]): LifeMark {
  const side = isOfA ? "a" : "b";
  return { lane, shape: "span", from, until, side, weight: undefined, word: "none", isOpen: false };
}
