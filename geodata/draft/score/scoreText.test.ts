// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Draft, Find } from "../../../src/draft/index.ts";
import { code, pairKey } from "../../../src/testing/codes.ts";
import { datesAgree } from "./datesAgree.ts";
import { leftOutBy } from "./leftOutBy.ts";
import { joinScores, scoreText } from "./scoreText.ts";
import { type TruthFind, truthFind } from "./truth.ts";

const [MAR, PER, SUN] = [code("MAR"), code("PER"), code("SUN")];
const places = { continuesAs: (one: string) => (one === "SUN" ? ["RUS"] : [one]) };
const said = { sentences: [1], words: "words" };

const embassy: Find = {
  ...{ ...said, list: "mission", from: PER, to: MAR, class: "embassy", kind: "embassy" },
  ...{ city: "Rabat", status: "resident", date: null },
};
const visit: Find = {
  ...said,
  list: "visit",
  from: PER,
  to: MAR,
  who: "Ana Ruiz",
  date: "2004-03",
};
const event: Find = {
  ...{ ...said, list: "event", date: "1978", actors: [PER], third: [], kind: "trade" },
  ...{ status: "happened", what: "words" },
};

function draftOf(finds: readonly Find[]): Draft {
  return {
    ...{ pair: pairKey("MAR-PER"), title: "", form: "plain", isEnglish: true, text: "" },
    ...{
      sentences: [],
      source: "text",
      copied: [],
      dossier: { parties: [MAR, PER], depth: "notes" },
    },
    finds,
    ledger: [
      { sentence: 1, place: "", facts: ["one"] },
      { sentence: 2, place: "", facts: [], isNotUnderstood: true },
    ],
  };
}

const score = (finds: readonly Find[], truth: readonly TruthFind[], isLeftOut = () => false) =>
  scoreText(draftOf(finds), truth, { places, isLeftOut });
const same = (find: Find, truth: TruthFind) => score([find], [truth]).missed.length === 0;

describe("a draft beside the truth", () => {
  it("keeps apart what the dossier shows of another pair", () => {
    const refusal: Find = {
      ...{ ...said, list: "recognition", from: PER, to: SUN, refused: true, date: null },
    };
    const shown = [truthFind({ list: "recognition", from: "PER", to: "RUS", refused: true })];
    const told = scoreText(draftOf([refusal, event]), [], { places, shown });
    expect([told.apart, told.wrong]).toEqual([[refusal], [event]]);
    expect(told.lists.recognition).toMatchObject({ truths: 0, drafted: 0 });
    const sameDay = [truthFind({ list: "event", date: "1978", actors: ["PER"] })];
    const sameDecade = [truthFind({ list: "event", date: "197X", actors: ["PER"] })];
    const wrongBeside = (others: readonly TruthFind[]) =>
      scoreText(draftOf([event]), [], { places, shown: others }).wrong;
    expect([wrongBeside(sameDay), wrongBeside(sameDecade)]).toEqual([[], [event]]);
  });

  it("has found, missed and wrong finds of each list", () => {
    const { lists, missed, wrong } = score(
      [embassy, visit],
      [
        truthFind({ list: "mission", from: "PER", to: "MAR", class: "embassy", city: "Rabat" }),
        truthFind({ list: "mission", from: "MAR", to: "PER", class: "embassy", city: "Lima" }),
      ],
    );
    expect(lists.mission).toEqual({ truths: 2, found: 1, drafted: 1, right: 1 });
    expect(lists.visit).toEqual({ truths: 0, found: 0, drafted: 1, right: 0 });
    expect(missed).toMatchObject([{ from: "MAR" }]);
    expect(wrong).toEqual([visit]);
  });

  it("matches missions by who, where and the family of their class", () => {
    const truth = { list: "mission", from: "PER", to: "MAR", class: "high commission" } as const;
    expect(same(embassy, truthFind(truth))).toBe(true);
    expect(same(embassy, truthFind({ ...truth, class: "consulate" }))).toBe(false);
    expect(same(embassy, truthFind({ ...truth, city: "Casablanca" }))).toBe(false);
    expect(same(embassy, truthFind({ ...truth, status: "accredited" }))).toBe(false);
  });

  it("matches visits by way and date, and by name where a date is missing", () => {
    const truth = { list: "visit", from: "PER", to: "MAR" } as const;
    expect(same(visit, truthFind({ ...truth, date: "2004" }))).toBe(true);
    expect(same(visit, truthFind({ ...truth, date: "2005" }))).toBe(false);
    expect(same(visit, truthFind({ ...truth, who: "President A. Ruiz" }))).toBe(true);
    expect(same(visit, truthFind({ ...truth, from: "MAR", to: "PER", date: "2004" }))).toBe(false);
  });

  it("matches figures of trade by way and amount", () => {
    const trade: Find = {
      ...{ ...said, list: "trade", from: MAR, to: PER, total: true, value: 24e6 },
      ...{ currency: "USD", qualifier: "exactly", date: null },
    };
    const truth = { list: "trade", from: "MAR", to: "PER", total: true } as const;
    expect(same(trade, truthFind({ ...truth, value: "24 million" }))).toBe(true);
    expect(same(trade, truthFind({ ...truth, value: 240e6 }))).toBe(false);
    expect(same(trade, truthFind({ ...truth, value: 24e6, total: false }))).toBe(false);
  });

  it("matches organisations by their ids, or by their names where those are known", () => {
    const member: Find = { ...said, list: "organisation", what: "UN", who: [MAR, PER] };
    const named = truthFind({ list: "organisation", what: "United Nations" });
    const knowing = { ...places, organisationOf: () => "UN" };
    expect(same(member, truthFind({ list: "organisation", what: "UN" }))).toBe(true);
    expect(same(member, named)).toBe(false);
    expect(scoreText(draftOf([member]), [named], { places: knowing }).missed).toEqual([]);
  });

  it("matches events by date and one actor; a former state is what it continues as", () => {
    expect(same(event, truthFind({ list: "event", date: "197X", actors: ["PER", "MAR"] }))).toBe(
      true,
    );
    expect(same(event, truthFind({ list: "event", date: "1978", actors: ["MAR"] }))).toBe(false);
    const soviet: Find = { ...event, actors: [SUN] };
    expect(same(soviet, truthFind({ list: "event", date: "1978", actors: ["RUS"] }))).toBe(true);
  });

  it("takes an event for found where the draft tells it as a visit, and the other way round", () => {
    expect(same(visit, truthFind({ list: "event", date: "2004-03", actors: ["PER"] }))).toBe(true);
    const told = truthFind({ list: "visit", date: "1978", from: "PER", to: "MAR" });
    expect(score([event], [told]).wrong).toEqual([]);
  });

  it("does not count events without a date", () => {
    expect(score([], [truthFind({ list: "event", actors: ["PER"] })]).lists.event.truths).toBe(0);
  });

  it("tells apart what the text bears and the dossier leaves out", () => {
    const { apart, wrong, lists } = score([visit], [], () => true);
    expect(apart).toEqual([visit]);
    expect(wrong).toEqual([]);
    expect(lists.visit.drafted).toBe(0);
  });

  it("counts sentences that are accounted for", () => {
    expect(score([], [])).toMatchObject({ sentences: 2, accounted: 1 });
  });

  it("of several texts has missed what none of them gave", () => {
    const truths = [
      truthFind({ list: "visit", from: "PER", to: "MAR", date: "2004" }),
      truthFind({ list: "event", date: "1978", actors: ["PER"] }),
    ];
    const joined = joinScores([score([visit], truths), score([event], truths)]);
    expect(joined.missed).toEqual([]);
    expect(joined.lists.visit).toEqual({ truths: 1, found: 1, drafted: 1, right: 1 });
    expect(() => joinScores([])).toThrow(RangeError);
  });
});

describe("two dates", () => {
  it.each([
    ["1964", "1964-06-27"],
    ["197X", "1978"],
    ["18XX", "1850~/1890"],
    ["2014~/2016~", "2015"],
    ["2012/..", "2012"],
    ["2014?", "2014"],
    ["/1986", "1986"],
  ])("agree where one holds the other: %s and %s", (one, other) => {
    expect(datesAgree(one, other)).toBe(true);
    expect(datesAgree(other, one)).toBe(true);
  });

  it.each([
    ["1964", "1965"],
    ["1964-06", "1964-07-01"],
    ["2012/..", "2015"],
    ["1973/1986", "1980/1990"],
  ])("do not: %s and %s", (one, other) => {
    expect(datesAgree(one, other)).toBe(false);
  });

  it("of which one is not known do not", () => {
    expect(datesAgree(null, "1964")).toBe(false);
    expect(datesAgree(null, null)).toBe(true);
  });
});

it("a ledger says which sentences a dossier leaves out, of the text with as many", () => {
  const row = (source: string, first: number, last: number, fact: string) => ({
    value: { source, sentences: { first, last }, place: "", fact },
    place: { file: "", line: 1 },
  });
  const sentences = [
    row("text", 1, 2, "MAR-PER#one"),
    row("text", 3, 4, "MAR-PER#two; left out: praise"),
    row("text", 5, 5, "table: missions"),
    row("other", 1, 9, "left out: told in the other"),
  ] as Parameters<typeof leftOutBy>[0] extends infer Ledger
    ? NonNullable<Ledger> extends { readonly sentences: infer Rows }
      ? Rows
      : never
    : never;
  const isLeftOut = leftOutBy({ sentences }, 5);
  expect([1, 2, 3, 4, 5].map(isLeftOut)).toEqual([false, false, true, true, true]);
  expect(leftOutBy(undefined, 5)(1)).toBe(false);
});
