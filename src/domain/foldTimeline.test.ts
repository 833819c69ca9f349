import { describe, expect, it } from "vitest";
import { on, UNDATED } from "../testing/dates.ts";
import type { EventWeight } from "./eventWeight.ts";
import { type FoldedGroup, foldTimeline, isFold } from "./foldTimeline.ts";
import type { TimelineEntry } from "./timeline.ts";

function entry(id: string, changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id,
    date: on(id.slice(0, 4)),
    kind: "agreement",
    status: "happened",
    text: id,
    third: [],
    sources: [],
    weight: "routine",
    ...changes,
  };
}

/** One entry a year. */
function yearly(first: number, count: number, weight: EventWeight, name = "") {
  return Array.from({ length: count }, (_, index) => entry(`${first + index}${name}`, { weight }));
}

const fold = (entries: readonly TimelineEntry[]) => foldTimeline([{ entries }]);
const toldIn = (groups: readonly FoldedGroup[]) =>
  groups.flatMap(({ items }) => items.flatMap((item) => (isFold(item) ? [] : [item.id])));
const foldsIn = (groups: readonly FoldedGroup[]) =>
  groups.flatMap(({ items }) => items.filter(isFold));

describe("a long timeline", () => {
  it("is told whole up to forty events", () => {
    const groups = fold(yearly(1950, 40, "routine"));
    expect([toldIn(groups).length, foldsIn(groups)]).toEqual([40, []]);
  });

  it("tells the forty that weigh most, whatever their time", () => {
    const groups = fold([...yearly(1900, 30, "routine"), ...yearly(1930, 40, "turn")]);
    expect(toldIn(groups)).toEqual(yearly(1930, 40, "turn").map(({ id }) => id));
  });

  it("folds the rest by decade and counts it by kind, the most first", () => {
    const treaties = yearly(1990, 10, "slight", "-treaty");
    const visits = yearly(1990, 5, "slight", "-visit").map((one) =>
      entry(one.id, { weight: "slight", kind: "visit" }),
    );
    const groups = fold([...treaties, ...visits, ...yearly(2000, 40, "turn")]);
    expect(foldsIn(groups)).toMatchObject([
      {
        decade: 1990,
        counts: [
          ["agreement", 10],
          ["visit", 5],
        ],
      },
    ]);
    expect(foldsIn(groups)[0]?.folded).toHaveLength(15);
  });

  it("puts a fold behind what is told of its decade", () => {
    const [group] = fold([
      entry("1991-light", { weight: "slight" }),
      entry("1995-heavy", { weight: "turn" }),
      ...yearly(2000, 39, "turn"),
    ]);
    const places = group?.items.slice(0, 3).map((item) => (isFold(item) ? item.decade : item.id));
    expect(places).toEqual(["1995-heavy", 1990, "2000"]);
  });

  it("folds nothing that a dossier tells, and nothing without a date", () => {
    const own = yearly(1900, 45, "routine").map(({ id }) => {
      const { weight: _, ...untold } = entry(`${id}-own`);
      return untold;
    });
    const undated = entry("0000-undated", { date: UNDATED });
    const groups = fold([...own, ...yearly(1950, 5, "turn"), undated]);
    expect(toldIn(groups)).toEqual([...own.map(({ id }) => id), undated.id]);
  });

  it("lets no decade fall silent among events of one weight", () => {
    const groups = fold([...yearly(1800, 2, "visit"), ...many("2001", 60, "visit")]);
    expect(toldIn(groups)).toEqual(expect.arrayContaining(["1800", "1801"]));
    expect(toldIn(groups)).toHaveLength(40);
  });

  it("keeps its eras, and loses and doubles no event", () => {
    const entries = many("1995", 30, "routine");
    const others = many("1996", 30, "visit");
    const era = { id: "new", title: "New", from: "1996-01-01" };
    const groups = foldTimeline([{ entries }, { era, entries: others }]);
    const all = groups.flatMap(({ items }) =>
      items.flatMap((item) => (isFold(item) ? item.folded : [item])),
    );
    expect(groups.map((group) => group.era?.id)).toEqual([undefined, "new"]);
    expect(all).toHaveLength(entries.length + others.length);
    expect(new Set(all)).toEqual(new Set([...entries, ...others]));
  });
});

/** Events of one year. */
function many(year: string, count: number, weight: EventWeight): TimelineEntry[] {
  return Array.from({ length: count }, (_, index) => entry(`${year}-${index}`, { weight }));
}
