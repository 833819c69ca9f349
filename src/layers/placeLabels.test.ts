import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelRequest, type Obstacles, placeLabels, type Rectangle } from "./placeLabels.ts";

const NOTHING: Obstacles = { boxes: [], lines: [], avoidedLines: [] };

/** A name of 40 × 10 pixels beside the point 100, 100. */
function request(changes: Partial<LabelRequest> = {}): LabelRequest {
  return { id: "PER", x: 100, y: 100, width: 40, height: 10, gap: 8, isCentred: false, ...changes };
}

function place(changes: Partial<LabelRequest>, obstacles: Partial<Obstacles>) {
  return placeLabels([request(changes)], { ...NOTHING, ...obstacles })[0]?.box;
}

function around(x: number, y: number, reach = 2): Rectangle {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Boxes that leave free only one of the places round the point, and which one. */
const SIDES = {
  right: around(130, 100),
  left: around(70, 100),
  above: around(100, 88),
  below: around(100, 112),
} as const;

/** Where a box stands, seen from the point. */
function sideOf(box: Rectangle | undefined): string {
  if (!box) return "nowhere";
  const x = box.left >= 100 ? "right" : box.right <= 100 ? "left" : "";
  const y = box.top >= 100 ? "below" : box.bottom <= 100 ? "above" : "";
  return [y, x].filter(Boolean).join(" ");
}

describe("one name", () => {
  it("stands to the right of its point, clear of it by the gap, at its height", () => {
    expect(place({}, {})).toEqual({ left: 108, top: 95, right: 148, bottom: 105 });
  });

  it("tries the sides one after the other, then the corners", () => {
    const { right, left, above, below } = SIDES;
    const corners = [around(120, 90), around(80, 90), around(120, 110), around(80, 110)];
    const obstacles = [right, left, above, below, ...corners];
    // One obstacle more each time: each takes away the place found before.
    const tried = obstacles.map((_, count) =>
      sideOf(place({}, { boxes: obstacles.slice(0, count) })),
    );
    expect(tried).toEqual([
      "right",
      "left",
      "above",
      "below",
      "above right",
      "above left",
      "below right",
      "below left",
    ]);
  });

  it("takes its side first where it has one, its corners too, and the other side last", () => {
    const { left, right, above, below } = SIDES;
    const boxes = [left, around(65, 90), around(65, 110), above, below];
    const tried = [0, 1, 2, 3, 4, 5].map((count) =>
      sideOf(place({ side: "left" }, { boxes: boxes.slice(0, count) })),
    );
    expect(tried).toEqual(["left", "above left", "below left", "above", "below", "right"]);
    expect(sideOf(place({ side: "right" }, { boxes: [right] }))).toBe("above right");
  });

  it("is left out when no place is free", () => {
    expect(place({}, { boxes: [around(100, 100, 60)] })).toBeUndefined();
  });

  it("lies on its point where it may, and moves off where it cannot", () => {
    const onPoint = { left: 80, top: 95, right: 120, bottom: 105 };
    expect(place({ isCentred: true, gap: 0 }, {})).toEqual(onPoint);
    expect(sideOf(place({ isCentred: true, gap: 0 }, { boxes: [around(95, 100, 3)] }))).toBe(
      "right",
    );
  });

  it("stands beside the dot that it names, which it may not cover either", () => {
    // As on the map: 5 pixels are kept free round an anchor, and its name begins after 8.
    expect(sideOf(place({}, { boxes: [around(100, 100, 5)] }))).toBe("right");
  });

  it("may touch an obstacle's edge", () => {
    const beside = { left: 148, top: 90, right: 160, bottom: 110 };
    expect(sideOf(place({}, { boxes: [beside] }))).toBe("right");
  });
});

describe("a line", () => {
  it("is never covered, also where it has no point inside the box", () => {
    const line = Float64Array.of(128, 0, 128, 200);
    expect(sideOf(place({}, { lines: [line] }))).toBe("left");
  });

  it("that slants past a corner takes no place away", () => {
    const past = Float64Array.of(120, 114, 160, 102);
    expect(sideOf(place({}, { lines: [past] }))).toBe("right");
  });

  it("that cuts a corner takes the place away", () => {
    const cutting = Float64Array.of(120, 108, 160, 94);
    expect(sideOf(place({}, { lines: [cutting] }))).toBe("left");
  });

  it("that ends inside the box takes the place away", () => {
    const ending = Float64Array.of(300, 100, 130, 100);
    expect(sideOf(place({}, { lines: [ending] }))).toBe("left");
  });

  it("that stops short of the box takes no place away", () => {
    const short = Float64Array.of(300, 100, 150, 100);
    expect(sideOf(place({}, { lines: [short] }))).toBe("right");
  });
});

describe("a line to be avoided", () => {
  const across = Float64Array.of(128, 0, 128, 200);

  it("is not covered while another place is free", () => {
    expect(sideOf(place({}, { avoidedLines: [across] }))).toBe("left");
  });

  it("is covered rather than that the name is left out", () => {
    const onlyRight = [SIDES.left, around(100, 100, 7)];
    const boxes = [...onlyRight, { left: 0, top: 0, right: 200, bottom: 94 }];
    const below = { left: 0, top: 106, right: 200, bottom: 200 };
    const free = { boxes: [...boxes, below] };
    expect(sideOf(place({}, { ...free, avoidedLines: [across] }))).toBe("right");
    expect(place({}, { ...free, lines: [across] })).toBeUndefined();
  });

  it("does not drive a country's name out of its area", () => {
    const box = place(
      { isCentred: true, gap: 0 },
      { avoidedLines: [Float64Array.of(100, 0, 100, 200)] },
    );
    expect(box?.left).toBe(80);
  });
});

describe("several names", () => {
  it("keep the order of their importance: the first has its best place", () => {
    const first = request({ id: "first" });
    const second = request({ id: "second" });
    const [one, two] = placeLabels([first, second], NOTHING);
    expect([one?.id, sideOf(one?.box)]).toEqual(["first", "right"]);
    expect([two?.id, sideOf(two?.box)]).toEqual(["second", "left"]);
  });

  it("have air between them on one line, so that they are not read as one", () => {
    const gaps = Array.from({ length: 60 }, (_, step) => {
      const second = request({ id: "second", x: 140 + step, isCentred: true });
      const [one, two] = placeLabels([request(), second], NOTHING).map(({ box }) => box);
      if (!one || !two || one.top >= two.bottom || two.top >= one.bottom) return 100;
      return Math.max(two.left - one.right, one.left - two.right);
    });
    expect(Math.min(...gaps)).toBe(4);
  });

  it("do not suffer from one that found no place", () => {
    const hopeless = request({ id: "hopeless", x: 500, y: 500 });
    const placed = placeLabels([hopeless, request({ id: "fine" })], {
      ...NOTHING,
      boxes: [around(500, 500, 90)],
    });
    expect(placed.map(({ id }) => id)).toEqual(["fine"]);
  });
});

const anyRequests = fc
  .array(
    fc.record({
      x: fc.nat(200),
      y: fc.nat(200),
      width: fc.integer({ min: 5, max: 60 }),
      isCentred: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((changes, index) => request({ id: String(index), ...changes })));
const anyBoxes = fc.array(
  fc
    .tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 20 }))
    .map(([x, y, reach]) => around(x, y, reach)),
  { maxLength: 5 },
);
const anyLines = fc.array(
  fc
    .array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((line) => Float64Array.from(line)),
  { maxLength: 3 },
);

describe("whatever is asked for", () => {
  it("no name touches another, or an obstacle", () => {
    fc.assert(
      fc.property(anyRequests, anyBoxes, (requests, boxes) => {
        const placed = placeLabels(requests, { ...NOTHING, boxes }).map(({ box }) => box);
        for (const [index, box] of placed.entries()) {
          const others = [...placed.slice(index + 1), ...boxes];
          expect(others.filter((other) => doShare(box, other))).toEqual([]);
        }
      }),
    );
  });

  it("no name lies over a line", () => {
    fc.assert(
      fc.property(anyRequests, anyLines, (requests, lines) => {
        for (const { box } of placeLabels(requests, { ...NOTHING, lines })) {
          expect(lines.filter((line) => isOnLine(line, box))).toEqual([]);
        }
      }),
    );
  });

  it("the answer is the same every time", () => {
    fc.assert(
      fc.property(anyRequests, anyBoxes, anyLines, (requests, boxes, lines) => {
        const once = placeLabels(requests, { ...NOTHING, boxes, lines });
        expect(placeLabels(requests, { ...NOTHING, boxes, lines })).toEqual(once);
      }),
    );
  });
});

function doShare(one: Rectangle, other: Rectangle): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0;
}

/** Walks along a line and asks at many points: another way than the code's own. */
function isOnLine([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: Float64Array, box: Rectangle): boolean {
  return Array.from({ length: 401 }, (_, step) => step / 400).some((share) => {
    const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
