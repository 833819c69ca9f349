import { describe, expect, it } from "vitest";
import { LOOKS_OF_FACTS } from "./looks/lineLook.ts";
import { kindOf } from "./mapSubject.ts";
import { kindsOfSubject } from "./subjectFile.ts";

const STRONG = kindOf({ classes: LOOKS_OF_FACTS }, "strong");
const PLAIN = kindOf({ classes: LOOKS_OF_FACTS }, "plain");
const spans = {
  place: [0, 0, 2],
  kind: [PLAIN, STRONG, PLAIN],
  since: [19500413, 19910101, 0],
  until: [19901231, 0, 0],
};

describe("the kinds of a subject", () => {
  it("are those of the spans in which the day lies, both its ends among them", () => {
    const on = (day: string) => [...kindsOfSubject({ spans }, day, 3)];
    expect(on("1950-04-12")).toEqual([0, 0, PLAIN]);
    expect(on("1950-04-13")).toEqual([PLAIN, 0, PLAIN]);
    expect(on("1990-12-31")).toEqual([PLAIN, 0, PLAIN]);
    expect(on("1991-01-01")).toEqual([STRONG, 0, PLAIN]);
    expect(on("2026-07-31")).toEqual([STRONG, 0, PLAIN]);
  });

  it("stay those of the last year of a table in the years after it", () => {
    const kinds = kindsOfSubject({ spans, lastYear: 1990 }, "2026-07-31", 3);
    expect([...kinds]).toEqual([PLAIN, 0, PLAIN]);
  });
});
