/** A rectangle on the screen in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants a place. Names earlier in the list come first and keep theirs. */
export interface LabelRequest {
  readonly id: string;
  /** Point named, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Size of the text in pixels. */
  readonly width: number;
  readonly height: number;
  /** Clear space between the point and the text; 0 lets the text lie on the point itself. */
  readonly gap: number;
  /** Whether it may also lie centred on the point, as a country's name does in its area. */
  readonly isCentred: boolean;
  /** The side of the point that it takes where it can. */
  readonly side?: LabelSide | undefined;
}

/** A side of the point named, on the screen. */
export type LabelSide = "left" | "right";

export interface PlacedLabel {
  readonly id: string;
  readonly box: Rectangle;
}

/** What names keep clear of; a line is given as x and y of each point in turn. */
export interface Obstacles {
  /** What no name may cover. */
  readonly boxes: readonly Rectangle[];
  readonly lines: readonly Float64Array[];
  /** Lines that a name beside its point avoids where it can; one in its area does not mind them. */
  readonly avoidedLines: readonly Float64Array[];
}

/** The eight positions round a point, the best first: right, left, above, below, corners. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * Returns the names that find a place without touching each other or an obstacle; the others are
 * left out. The same request always gives the same answer.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const [lines, avoidedLines] = [obstacles.lines, obstacles.avoidedLines].map(withBoxes);
  for (const request of requests) {
    const box = choosePosition(request, {
      isFree: (candidate) =>
        !obstacles.boxes.some((box) => doOverlap(candidate, box, 0)) &&
        !placed.some(({ box }) => doOverlap(candidate, box, AIR)) &&
        !isCrossed(candidate, lines),
      isClear: (candidate) => request.isCentred || !isCrossed(candidate, avoidedLines),
    });
    if (box) placed.push({ id: request.id, box });
  }
  return placed;
}

/** Returns the first position that is free and clear, else the first that is free. */
function choosePosition(
  request: LabelRequest,
  { isFree, isClear }: Readonly<Record<"isFree" | "isClear", (candidate: Rectangle) => boolean>>,
): Rectangle | undefined {
  let first: Rectangle | undefined;
  for (const candidate of positionsOf(request)) {
    if (!isFree(candidate)) continue;
    if (isClear(candidate)) return candidate;
    first ??= candidate;
  }
  return first;
}

function positionsOf(request: LabelRequest): Rectangle[] {
  const { x, y, width, height, gap } = request;
  const around = directionsFor(request.side).map(([right, down]) => {
    const isCorner = right !== 0 && down !== 0;
    const reach = isCorner ? gap * 0.7 : gap;
    return rectangleAround(
      x + right * (reach + width / 2),
      y + down * (reach + height / 2),
      request,
    );
  });
  return request.isCentred ? [rectangleAround(x, y, request), ...around] : around;
}

/** The eight, those of the side first and those of the other last. */
function directionsFor(side: LabelSide | undefined): readonly (typeof DIRECTIONS)[number][] {
  if (side === undefined) return DIRECTIONS;
  const wanted = side === "right" ? 1 : -1;
  return [...DIRECTIONS].sort(([right], [otherRight]) => (otherRight - right) * wanted);
}

function rectangleAround(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Rectangle {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

/** Names closer than this many pixels beside each other read as one. */
const AIR = 4;

function doOverlap(one: Rectangle, other: Rectangle, air: number): boolean {
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A line with the box in which it lies. */
interface BoxedLine {
  readonly line: Float64Array;
  readonly box: Rectangle;
}

function withBoxes(lines: readonly Float64Array[]): BoxedLine[] {
  return lines.map((line) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return { line, box: { left, top, right, bottom } };
  });
}

function isCrossed(candidate: Rectangle, lines: readonly BoxedLine[] = []): boolean {
  return lines.some(({ line, box }) => doTouch(candidate, box) && doesLineCross(line, candidate));
}

function doTouch(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

function doesLineCross(line: Float64Array, box: Rectangle): boolean {
  for (let i = 2; i < line.length; i += 2) {
    const x1 = line[i - 2] ?? 0;
    const y1 = line[i - 1] ?? 0;
    const x2 = line[i] ?? 0;
    const y2 = line[i + 1] ?? 0;
    // Most segments are far away: they are not to cost more than a comparison.
    if ((x1 < box.left && x2 < box.left) || (x1 > box.right && x2 > box.right)) continue;
    if ((y1 < box.top && y2 < box.top) || (y1 > box.bottom && y2 > box.bottom)) continue;
    if (doesSegmentCross({ x1, y1, x2, y2 }, box)) return true;
  }
  return false;
}

/** Liang–Barsky: the part of the segment inside all four sides, if any is left. */
function doesSegmentCross(
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
  box: Rectangle,
): boolean {
  let [enter, leave] = [0, 1];
  for (const [change, room] of [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const) {
    if (change === 0) {
      if (room < 0) return false;
    } else if (change < 0) {
      enter = Math.max(enter, room / change);
    } else {
      leave = Math.min(leave, room / change);
    }
  }
  return enter <= leave;
}
