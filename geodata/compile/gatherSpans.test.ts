import { expect, it } from "vitest";
import { gatherSpans } from "./gatherSpans.ts";

const span = (name: string, since: number, until = 0) => ({ name, since, until });
const gather = (...spans: ReturnType<typeof span>[]) => gatherSpans(spans, ["war", "sanctions"]);

it("the foremost class stands as long as it does, the other before and after it", () => {
  expect(gather(span("sanctions", 19800101), span("war", 19900301, 19910401))).toEqual([
    span("sanctions", 19800101, 19900300),
    span("war", 19900301, 19910401),
    span("sanctions", 19910402),
  ]);
});

it("the same class of two kinds is one span where they touch, and two where they do not", () => {
  expect(gather(span("war", 19140101, 19151231), span("war", 19150601, 19180101))).toEqual([
    span("war", 19140101, 19180101),
  ]);
  expect(gather(span("war", 19140101, 19141231), span("war", 19160101, 19161231))).toHaveLength(2);
});

it("what has no first day stands from the beginning, and what has no last one goes on", () => {
  expect(gather(span("sanctions", 0), span("war", 0, 19501231))).toEqual([
    span("war", 0, 19501231),
    span("sanctions", 19501232),
  ]);
});
