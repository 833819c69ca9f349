import { expect, it } from "vitest";
import { gatherSpans } from "./gatherSpans.ts";
import type { NamedSpan } from "./spansByYear.ts";

const span = (name: string, since: number, until = 0) => ({ name, since, until });
const gather = (...spans: NamedSpan[]) => gatherSpans(spans, ["war", "sanctions"]);

it("the foremost class stands as long as it does, the other before and after it", () => {
  expect(gather(span("sanctions", 19800101), span("war", 19900301, 19910401))).toMatchObject([
    span("sanctions", 19800101, 19900300),
    span("war", 19900301, 19910401),
    span("sanctions", 19910402),
  ]);
});

it("the same class of two kinds is one span where they touch, and two where they do not", () => {
  expect(gather(span("war", 19140101, 19151231), span("war", 19150601, 19180101))).toMatchObject([
    span("war", 19140101, 19180101),
  ]);
  expect(gather(span("war", 19140101, 19141231), span("war", 19160101, 19161231))).toHaveLength(2);
});

it("what has no first day stands from the beginning, and what has no last one goes on", () => {
  expect(gather(span("sanctions", 0), span("war", 0, 19501231))).toMatchObject([
    span("war", 0, 19501231),
    span("sanctions", 19501232),
  ]);
});

it("tells when the facts of a class began and who says so, also where another stood before it for a while", () => {
  const sanctions = { ...span("sanctions", 19800101), begun: 19800000, sources: ["list"] };
  const war = { ...span("war", 19900301, 19910401), begun: 19900301, ended: 19910401 };
  expect(gather(sanctions, { ...war, sources: ["wars"], isOfYear: true })).toMatchObject([
    { begun: 19800000, ended: 0, sources: ["list"] },
    { begun: 19900301, ended: 19910401, sources: ["wars"] },
    { begun: 19800000, ended: 0, sources: ["list"] },
  ]);
});

it("of two that follow one another tells the first beginning, the last end and the sources of both", () => {
  const one = { ...span("war", 19140101, 19151231), begun: 19140101, ended: 19151231 };
  const other = { ...span("war", 19150601, 19180101), begun: 19150601, ended: 19180101 };
  expect(gather({ ...one, sources: ["a"] }, { ...other, sources: ["b"] })).toMatchObject([
    { begun: 19140101, ended: 19180101, sources: ["a", "b"] },
  ]);
});

it("of events of the same kind in one year and the next tells each apart", () => {
  const event = (year: number) => ({
    ...span("war", year * 10_000 + 501, year * 10_000 + 1231),
    ...{ begun: year * 10_000 + 501, ended: year * 10_000 + 601, sources: [], isOfYear: true },
  });
  const next = { ...event(1915), since: 19141232 };
  expect(gather(event(1914), next)).toMatchObject([{ begun: 19140501 }, { begun: 19150501 }]);
});
