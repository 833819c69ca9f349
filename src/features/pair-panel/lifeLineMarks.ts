import { newestYear } from "../../domain/atlasYear.ts";
import { type BandStretch, bandStretches } from "../../domain/bands.ts";
import { isStanding } from "../../domain/countedMission.ts";
import { LANES, type Lane, lanesOfBits } from "../../domain/lifeLanes.ts";
import { compareMarks, type LifeMark, markOf, unpackMarks } from "../../domain/lifeMarks.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { buildTimeline, type TimelineEntry } from "../../domain/timeline.ts";
import type { PairPage } from "./pairPage.ts";
import { markEntries } from "./tableEntries.ts";
import { keyOf } from "./timelineKey.ts";

/** A mark with the entry of the timeline that it stands for, once that is here. */
export interface LineMark extends LifeMark {
  readonly id: string;
  readonly entry: TimelineEntry | undefined;
  /** Where only its beginning is drawn: the year (`layTrack`). */
  readonly turnedIn?: number;
}

/** The missions of one of the two that stand, and of which nobody knows since when. */
export interface UndatedMissions {
  readonly side: "a" | "b";
  readonly count: number;
  /** The newest year in which a source lists them. */
  readonly asOf: number;
}

/** All that the life line of a pair shows, but for the figures of trade and people. */
export interface LifeLineData {
  readonly lanes: readonly Lane[];
  readonly marks: readonly LineMark[];
  /** From when until when there are figures: their lines come later, into a place that is kept. */
  readonly figures: readonly LifeMark[];
  readonly stretches: readonly BandStretch[];
  /** Relations that some source has, and no source dates. */
  readonly hasUndatedRelations: boolean;
  readonly undatedMissions: readonly UndatedMissions[];
  /** The year of the first fact, and that of the data. */
  readonly first: number;
  readonly last: number;
}

/** A line of few years would be all at its end. */
const FEWEST_YEARS = 12;

/** Returns what the life line of a pair shows. What comes with the rest of the facts changes no mark. */
export function readLifeLine(page: PairPage): LifeLineData {
  const { atlas, dossier, facts, partyA, partyB } = page;
  const last = newestYear(atlas.asOf);
  const packed = facts?.lifeLine ? unpackMarks(facts.lifeLine) : [];
  const entries = buildTimeline(dossier, markEntries(page)).flatMap((group) => group.entries);
  const here = entries.flatMap((entry) => {
    const mark = markOf(entry, [partyA, partyB]);
    return mark === undefined ? [] : [{ mark, entry }];
  });
  const own = here.filter(({ entry }) => entry.told === undefined);
  const ofKinds = here
    .filter(({ entry }) => entry.told !== undefined)
    .sort((one, other) => compareMarks(one.mark, other.mark));
  const events = packed.filter(({ weight }) => weight !== undefined);
  const marks = [
    ...own.map(({ mark, entry }): LineMark => ({ ...mark, id: keyOf(entry), entry })),
    // Both lists are made by one rule: until the second is here the first stands for it.
    ...events.map((mark, place): LineMark => {
      const entry = ofKinds.length === events.length ? ofKinds[place]?.entry : undefined;
      return { ...mark, id: `of-kinds-${place}`, entry };
    }),
  ].sort(compareMarks);
  const figures = packed.filter(({ weight }) => weight === undefined);
  const { established, turns } = pairRelations(dossier, facts);
  const beginnings = established.map(({ date }) => ({ state: "established" as const, date }));
  const stretches = bandStretches([...beginnings, ...turns], atlas.asOf);
  const years = [
    ...[...marks, ...figures].map(({ from }) => from),
    ...stretches.map(({ from }) => Number(from.slice(0, "YYYY".length))),
  ];
  return {
    lanes: facts?.lifeLine ? lanesOfBits(facts.lifeLine.lanes) : lanesOf(marks, stretches),
    marks,
    figures,
    stretches,
    hasUndatedRelations: stretches.length === 0 && established.length + turns.length > 0,
    undatedMissions: listUndated(page, marks),
    first: Math.min(...years, last - FEWEST_YEARS),
    last,
  };
}

/** A pair that is in no file has what its dossier tells. */
function lanesOf(marks: readonly LifeMark[], stretches: readonly BandStretch[]): Lane[] {
  const found = new Set(marks.map(({ lane }) => lane));
  return LANES.filter((lane) => found.has(lane) || (lane === "relations" && stretches.length > 0));
}

function listUndated(page: PairPage, marks: readonly LineMark[]): UndatedMissions[] {
  const missions = pairMissions(page.dossier, page.facts).filter(isStanding);
  const dated = (side: "a" | "b") =>
    marks.some(
      ({ lane, side: of, shape }) => lane === "missions" && of === side && shape === "ongoing",
    );
  const ofSide = (side: "a" | "b", sender: PartyCode): UndatedMissions[] => {
    const own = missions.filter((mission) => mission.sender === sender);
    const seen = own.flatMap(({ table }) => (table ? Number(table.lastSeen.slice(0, 4)) : []));
    if (own.length === 0 || dated(side)) return [];
    return [{ side, count: own.length, asOf: Math.max(...seen, 0) || newestYear(page.atlas.asOf) }];
  };
  return [...ofSide("a", page.partyA), ...ofSide("b", page.partyB)];
}

const HEAVY: ReadonlySet<LifeMark["weight"]> = new Set(["turn", "change", undefined]);

/** Returns whether a mark stands out: a break, a war, a pact of the two, what a dossier tells with a headline. */
export function isHeavy({ weight, entry }: LineMark): boolean {
  return HEAVY.has(weight) && (weight !== undefined || entry?.headline !== undefined);
}

/** Returns whether a mark is one of the many pacts of many states, which last. */
export function isPact({ weight, shape, turnedIn }: LineMark): boolean {
  return turnedIn === undefined && weight === "slight" && (shape === "span" || shape === "ongoing");
}
