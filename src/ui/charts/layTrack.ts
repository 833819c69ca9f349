/** How something in a row is drawn. */
export type ItemLook = "bar" | "range" | "dot" | "tick" | "column" | "many";

/** What stands in a row of time. */
export interface TrackMark {
  readonly id: string;
  /** `ongoing`: it goes on; `within`: some time between two years. */
  readonly shape: "point" | "span" | "ongoing" | "within";
  readonly from: number;
  /** The last year; of what goes on the last that is known, if there is one. */
  readonly until: number | undefined;
  /** Where only its beginning is drawn: the year. */
  readonly turnedIn?: number;
}

/** What is drawn in a row of time, and opened by one press: a mark, or many in one place. */
export interface RowItem<Mark extends TrackMark> {
  readonly id: string;
  readonly look: ItemLook;
  readonly marks: readonly Mark[];
  /** In pixels from the start of the line. */
  readonly x: number;
  readonly width: number;
  /** In pixels from the top of its track. */
  readonly y: number;
  readonly height: number;
  /** Of a column: the first year of the decade. */
  readonly decade?: number;
}

interface Place {
  readonly xOf: (year: number) => number;
  /** Height of the track. */
  readonly height: number;
  /** Where the line ends, in pixels. */
  readonly end: number;
  /** The last year of the line. */
  readonly last: number;
}

/** Marks closer than this cannot be told apart, nor met by a finger. */
const LEAST_DISTANCE = 7;
const DOT = 8;
const TICK = 3;
const LEAST_BAR = 3;
const LEAST_COLUMN = 4;
const MOST_LEVELS = 2;
const YEARS_OF_DECADE = 10;

/** How much marks weigh in a row. */
export interface TrackRules<Mark> {
  /** It stands out: it has a drawing of its own. */
  readonly isHeavy: (mark: Mark) => boolean;
  /** It is one of many alike that last, such as pacts of many states: they are one pale band. */
  readonly isOfMany?: (mark: Mark) => boolean;
  /** So many bars may lie over one another; default: two. */
  readonly levels?: number;
}

/**
 * Returns what a track draws. What weighs most has a drawing of its own, bars that overlap on levels. The rest are
 * ticks as long as a reader can tell them apart, else columns by decade, as the timeline folds; pacts of many states
 * are one pale band.
 */
export function layTrack<Mark extends TrackMark>(
  marks: readonly Mark[],
  { isHeavy, isOfMany = () => false, levels = MOST_LEVELS }: TrackRules<Mark>,
  place: Place,
): RowItem<Mark>[] {
  const pacts = marks.filter(isOfMany);
  const heavy = marks.filter((mark) => !isOfMany(mark) && isHeavy(mark));
  const light = marks.filter((mark) => !isOfMany(mark) && !isHeavy(mark));
  // What stands out has the upper part, where there is something else.
  const upper =
    light.length > 0 && heavy.length > 0 ? Math.round(place.height * UPPER) : place.height;
  const lower = heavy.length > 0 ? place.height - upper || place.height : place.height;
  const items = [
    ...layPacts(pacts, place),
    ...layLight(light, { ...place, height: lower }).map((item) => ({
      ...item,
      y: item.y + place.height - lower,
    })),
    ...layHeavy(heavy, { ...place, height: upper }, levels),
  ];
  return items.sort((one, other) => one.x - other.x);
}

/** How much of a track what stands out has. */
const UPPER = 0.5;

function isDrawnAsPoint({ shape, turnedIn }: TrackMark): boolean {
  return shape === "point" || turnedIn !== undefined;
}

function endOf(mark: TrackMark, last: number): number {
  return mark.until ?? last;
}

/** Where a mark begins and ends: a year has a width. */
function extentOf(mark: TrackMark, { xOf, end, last }: Place): { x: number; width: number } {
  const x = Math.min(xOf(mark.from), end - LEAST_BAR);
  const until = Math.min(xOf(endOf(mark, last) + 1), end);
  return { x, width: Math.max(LEAST_BAR, until - x) };
}

function layPacts<Mark extends TrackMark>(pacts: readonly Mark[], place: Place): RowItem<Mark>[] {
  const [first] = pacts;
  if (first === undefined) return [];
  const extents = pacts.map((mark) => extentOf(mark, place));
  const x = Math.min(...extents.map((one) => one.x));
  const width = Math.max(...extents.map((one) => one.x + one.width)) - x;
  return [
    {
      id: `many ${first.id}`,
      look: "many",
      marks: pacts,
      x,
      width,
      y: place.height - 4,
      height: 4,
    },
  ];
}

function layHeavy<Mark extends TrackMark>(
  marks: readonly Mark[],
  place: Place,
  most: number,
): RowItem<Mark>[] {
  const levels: number[] = [];
  const placed = marks.map((mark) => {
    const isPoint = isDrawnAsPoint(mark);
    const extent = extentOf(mark, place);
    const x = isPoint
      ? clampDot((place.xOf(mark.from) + place.xOf(mark.from + 1)) / 2, place)
      : extent.x;
    const width = isPoint ? DOT : extent.width;
    const free = levels.findIndex((until) => until <= x);
    const level = free >= 0 ? free : Math.min(levels.length, most - 1);
    levels[level] = x + width + 1;
    return { mark, x, width, level, isPoint };
  });
  const height = (place.height - 2) / Math.max(1, levels.length);
  return placed.map(({ mark, x, width, level, isPoint }) => {
    const own = isPoint ? Math.min(DOT, height) : Math.max(3, Math.min(height - 1, 10));
    return {
      id: mark.id,
      look: isPoint ? "dot" : mark.shape === "within" ? "range" : "bar",
      marks: [mark],
      ...{ x, width },
      y: 1 + level * height + (height - own) / 2,
      height: own,
    };
  });
}

function clampDot(middle: number, { end }: Place): number {
  return Math.max(0, Math.min(middle - DOT / 2, end - DOT));
}

function layLight<Mark extends TrackMark>(marks: readonly Mark[], place: Place): RowItem<Mark>[] {
  const middles = marks
    .map((mark) => (place.xOf(mark.from) + place.xOf(mark.from + 1)) / 2)
    .sort((one, other) => one - other);
  const isDense = middles.some((x, at) => at > 0 && x - (middles[at - 1] ?? 0) < LEAST_DISTANCE);
  return isDense ? layColumns(marks, place) : marks.map((mark) => layTick(mark, place));
}

function layTick<Mark extends TrackMark>(mark: Mark, place: Place): RowItem<Mark> {
  const height = Math.min(12, place.height - 2);
  const y = (place.height - height) / 2;
  const isLong = !isDrawnAsPoint(mark) && extentOf(mark, place).width > LEAST_DISTANCE;
  if (isLong) {
    const look = mark.shape === "within" ? "range" : "bar";
    const thin = Math.min(5, height);
    return {
      ...{ id: mark.id, look, marks: [mark], ...extentOf(mark, place) },
      ...{ y: (place.height - thin) / 2, height: thin },
    };
  }
  const middle = (place.xOf(mark.from) + place.xOf(mark.from + 1)) / 2;
  const x = Math.max(0, Math.min(middle - TICK / 2, place.end - TICK));
  return { id: mark.id, look: "tick", marks: [mark], x, width: TICK, y, height };
}

function layColumns<Mark extends TrackMark>(marks: readonly Mark[], place: Place): RowItem<Mark>[] {
  const byDecade = new Map<number, Mark[]>();
  for (const mark of marks) {
    const decade = Math.floor(mark.from / YEARS_OF_DECADE) * YEARS_OF_DECADE;
    byDecade.set(decade, [...(byDecade.get(decade) ?? []), mark]);
  }
  const most = Math.max(...[...byDecade.values()].map(({ length }) => length));
  return [...byDecade].map(([decade, own]) => {
    const x = Math.max(0, place.xOf(decade));
    const until = Math.min(place.end, place.xOf(decade + YEARS_OF_DECADE) - 1);
    // By area: of a hundred and of one both are seen.
    const height = Math.max(LEAST_COLUMN, Math.sqrt(own.length / most) * (place.height - 2));
    return {
      ...{ id: own[0]?.id ?? "", look: "column" as const, marks: own, decade },
      ...{ x, width: Math.max(2, until - x), y: place.height - height, height },
    };
  });
}
