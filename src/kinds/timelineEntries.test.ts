import { describe, expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { span, UNDATED } from "../testing/dates.ts";
import { makeAlliance, ofKind } from "../testing/makePairFacts.ts";
import { alliances } from "./alliances/kind.ts";
import { armedConflicts } from "./armed_conflicts/kind.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";
import { KINDS } from "./index.ts";
import { listKindEvents } from "./timelineEntries.ts";
import { wordsOf } from "./words.ts";

const eventsOf = (...pacts: readonly FactOf<typeof alliances>[]) =>
  listKindEvents([alliances], { byKind: ofKind(alliances, ...pacts) });

it("each kind stands in the lists once", () => {
  const ids = KINDS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe("the events of a kind", () => {
  it("are one at the beginning of what goes on, and two of what has ended", () => {
    const events = eventsOf(
      makeAlliance({ date: span("1949-04-04", "..") }),
      makeAlliance({ date: span("1939-08-23", "1941-06-22") }),
    );
    expect(events).toMatchObject([
      { told: { moment: "begins" }, date: { shape: "point", at: { earliest: "1949-04-04" } } },
      { told: { moment: "begins" }, date: { shape: "point", at: { earliest: "1939-08-23" } } },
      { told: { moment: "ends" }, date: { shape: "point", at: { earliest: "1941-06-22" } } },
    ]);
  });

  it("are one with its whole time of what has ended and has no end of its own, a day of what goes on", () => {
    const stay = {
      a: code("MAR"),
      b: code("PER"),
      role: "for-government",
      intensity: "war",
      over: "government",
      sources: [{ id: "ucdp-conflicts" }],
    } as const;
    const events = listKindEvents([armedConflicts], {
      byKind: ofKind(
        armedConflicts,
        { ...stay, date: span("2015", "2018") },
        { ...stay, date: span("2020", "..") },
      ),
    });
    expect(events.map(({ date }) => date.shape)).toEqual(["span", "point"]);
  });

  it("have the kind and the weight that the kind declares, or that the fact has", () => {
    const [own, ofMany] = eventsOf(makeAlliance(), makeAlliance({ members: 30 }));
    expect([own?.kind, own?.weight, ofMany?.weight]).toEqual(["agreement", "change", "slight"]);
  });

  it("are one for two rows that say the same, and two for what differs in anything", () => {
    const nameless = makeAlliance({ date: span("1990", "1991") });
    expect(eventsOf(nameless, { ...nameless })).toHaveLength(2);
    expect(eventsOf(nameless, { ...nameless, obligations: ["consultation"] })).toHaveLength(4);
  });

  it("of what has ended say when it began, for others may have ended that day", () => {
    const { event } = wordsOf(alliances);
    const beside = { nameOf: String, parties: ["MAR", "PER"], date: undefined } as never;
    const tellEnd = (since: string) =>
      event?.ends?.(makeAlliance({ date: span(since, "1917") }), beside);
    expect([tellEnd("1891"), tellEnd("1893")]).toEqual([
      "The pact of 1891 ends.",
      "The pact of 1893 ends.",
    ]);
  });

  it("are none without a date", () => {
    expect(eventsOf(makeAlliance({ date: UNDATED }))).toEqual([]);
    expect(listKindEvents([alliances], undefined)).toEqual([]);
  });

  it("are told at every moment that their kind declares, by words of its own", () => {
    const untold = KINDS.filter(({ events }: AnyKind) => events).flatMap((kind: AnyKind) => {
      const { event } = wordsOf(kind);
      const isTold = event && (kind.events?.tellsEnd === undefined || event.ends);
      return isTold ? [] : [kind.id];
    });
    expect(untold).toEqual([]);
  });
});
