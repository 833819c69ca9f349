import { describe, expect, expectTypeOf, it } from "vitest";
import type { Citation, PackedKind } from "../domain/dataset.ts";
import type { FactDate } from "../domain/factDate.ts";
import type { PackedDate } from "../domain/packedDate.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { YearFigures } from "../domain/yearFigures.ts";
import {
  actor,
  actors,
  begins,
  date,
  defineKind,
  degrees,
  ends,
  type FactOf,
  flags,
  idOfEnds,
  itemIn,
  keyId,
  month,
  number,
  oneOf,
  optional,
  percent,
  type RowOf,
  text,
  whole,
  year,
  yearly,
  yes,
} from "./defineKind.ts";
import { KINDS } from "./index.ts";
import { packKind, type RowToPack } from "./packKind.ts";
import { unpackKind } from "./unpackKind.ts";

const code = (text: string) => text as PartyCode;
const ACTORS = ["MAR", "PER", "SUN"].map(code);

const indexOf = (one: string) => ACTORS.indexOf(code(one));

/** What a sender forbids a target. */
const sanctions = defineKind({
  id: "sanctions",
  ends: ["sender", "target"],
  isDirected: true,
  key: ["sender", "target", "caseId"],
  columns: {
    caseId: keyId(),
    type: oneOf(["trade", "arms"]),
    grade: optional(oneOf(["proven", "alleged"])),
    means: flags(["law", "fleet", "bank"]),
    name: optional(text()),
    since: begins(),
    until: optional(ends()),
    share: percent({ decimals: 1 }),
    cases: whole({ most: 100 }),
    counted: optional(year()),
    seen: month(),
    isOver: yes(),
    through: optional(actor()),
    fine: optional(number({ most: 1e6, decimals: 1, unit: "dollars" })),
    id: optional(idOfEnds()),
    judgedOn: optional(date()),
    judges: optional(actors()),
    seatLon: optional(degrees({ most: 180, decimals: 4 })),
    note: optional(text()),
    item: optional(itemIn("list")),
    losses: optional(yearly({ most: 1e6, decimals: 1, unit: "dollars", isSigned: true })),
  },
  source: "list",
  standsToTheEnd: true,
  place: "other-ties",
});

function makeTexts() {
  const texts = [""];
  return {
    texts,
    placeOf: (words: string) =>
      texts.includes(words) ? texts.indexOf(words) : texts.push(words) - 1,
    textAt: (place: number) => texts[place] ?? "?",
  };
}

const ROW = {
  type: "arms",
  means: ["law", "bank"],
  since: 19610000,
  share: 12.3,
  cases: 0,
  seen: "2025-11",
} as const;

function rowOf(cells: Readonly<Record<string, unknown>>, rest: Partial<RowToPack> = {}): RowToPack {
  return { cells, partner: 1, isSecond: false, note: undefined, sources: 0, ...rest };
}

/** Packs rows in the file of Morocco and reads them again. */
function carry(
  rows: readonly RowToPack[],
  change: (packed: PackedKind) => PackedKind = (one) => one,
) {
  const texts = makeTexts();
  const packed = change(
    packKind(sanctions, rows, { placeOf: texts.placeOf, indexOf, lastYear: 2018 }),
  );
  return unpackKind(sanctions, JSON.parse(JSON.stringify(packed)) as PackedKind, {
    textAt: texts.textAt,
    own: code("MAR"),
    codeOf: (index) => ACTORS[index] ?? code("?"),
    citationsOf: (bits, _, item) => [{ id: `bits ${bits}` }, ...(item ? [item] : [])],
  });
}

describe("a row of a kind", () => {
  it("is in the file what it was in the table, without what only tells rows apart", () => {
    const full = { ...ROW, grade: "proven", name: "The case", until: 19630528, counted: 1999 };
    const more = { isOver: "yes", through: "MAR", fine: 0 };
    expect(
      carry([rowOf({ ...full, ...more, caseId: "case-1" }, { note: "doubted", sources: 5 })]),
    ).toEqual([
      {
        partner: "PER",
        fact: {
          sender: "MAR",
          target: "PER",
          type: "arms",
          grade: "proven",
          means: ["law", "bank"],
          name: "The case",
          date: expect.objectContaining({ shape: "span", isOngoing: false }),
          share: 12.3,
          cases: 0,
          counted: 1999,
          seen: "2025-11",
          isOver: true,
          through: "MAR",
          fine: 0,
          note: "doubted",
          sources: [{ id: "bits 5" }],
        },
      },
    ]);
  });

  it("keeps its permanent id, where it was, who judged when, and its place in a source", () => {
    const cells = {
      ...{ ...ROW, id: "PER-MAR-arms-2", judgedOn: 19630528, judges: ["SUN", "MAR"] },
      ...{ seatLon: -6.8326, item: "Q42 Q43" },
    };
    const [carried] = carry([rowOf(cells, { isSecond: true, sources: 5 })]);
    expect(carried?.fact).toMatchObject({
      id: "PER-MAR-arms-2",
      judgedOn: { shape: "point", at: { earliest: "1963-05-28" } },
      judges: ["SUN", "MAR"],
      seatLon: -6.8326,
      sources: [{ id: "bits 5" }, { id: "list", at: "Q42" }],
    });
    expect(carried?.fact).not.toHaveProperty("item");
    // The meridian is a place, and no place is none.
    expect(carry([rowOf({ ...ROW, seatLon: 0 })])[0]?.fact.seatLon).toBe(0);
    expect(carry([rowOf(ROW)])[0]?.fact).not.toHaveProperty("seatLon");
  });

  it("has one note: its own words, then what a correction says beside it", () => {
    const noteOf = (note: string | undefined, remark: string | undefined) =>
      carry([rowOf({ ...ROW, note }, { note: remark })])[0]?.fact.note;
    expect(noteOf("its own", "a remark")).toBe("its own; a remark");
    expect(noteOf("its own", undefined)).toBe("its own");
    expect(noteOf(undefined, "a remark")).toBe("a remark");
    expect(noteOf(undefined, undefined)).toBeUndefined();
  });

  it("has no field that its table leaves empty, and the source of its kind", () => {
    const [carried] = carry([rowOf(ROW, { partner: 2, isSecond: true })]);
    expect(carried).toEqual({
      partner: "SUN",
      fact: {
        sender: "SUN",
        target: "MAR",
        type: "arms",
        means: ["law", "bank"],
        date: expect.objectContaining({ isOngoing: true }),
        standsIn: 2018,
        share: 12.3,
        cases: 0,
        seen: "2025-11",
        sources: [{ id: "list" }],
      },
    });
  });

  it.each([
    ["a year alone", [[1990, 12]]],
    [
      "gaps that are no figure, beside 0, which is one",
      [
        [1990, 1],
        [1991, 0],
        [1994, 3],
      ],
    ],
    [
      "years far apart",
      [
        [1990, 1.5],
        [1995, 2],
        [2005, 3],
      ],
    ],
    [
      "figures below 0",
      [
        [2001, -0.5],
        [2002, 7],
      ],
    ],
  ])("keeps its figures by year: %s", (_, losses) => {
    expect(carry([rowOf(ROW), rowOf({ ...ROW, losses })]).map(({ fact }) => fact.losses)).toEqual([
      undefined,
      losses,
    ]);
  });

  it("takes no more room for figures of every fifth year than for those of each", () => {
    const packed = packKind(
      sanctions,
      [
        rowOf({
          ...ROW,
          losses: [
            [1990, 1],
            [1995, 2],
            [2005, 3],
          ],
        }),
      ],
      { placeOf: makeTexts().placeOf, indexOf },
    );
    expect(packed.years).toEqual({ losses: [[1990, 5, 10, 20, null, 30]] });
  });

  it("takes no room for columns of nothing", () => {
    const packed = packKind(sanctions, [rowOf(ROW)], { placeOf: makeTexts().placeOf, indexOf });
    expect(new Set(Object.keys(packed.columns))).toEqual(
      new Set(["means", "seen", "partner", "share", "since", "type"]),
    );
  });
});

describe("what is not understood", () => {
  it.each([
    ["a word that the list has not", { type: "gifts" }],
    ["a flag that the list has not", { means: ["law", "gifts"] }],
    ["nothing in a cell that must be filled", { share: undefined }],
  ])("is refused in a table: %s", (_, cells) => {
    expect(() => carry([rowOf({ ...ROW, ...cells })])).toThrow(RangeError);
  });

  it.each([
    ["a place after the last", { type: [7] }],
    ["a bit after the last", { means: [32] }],
    ["an optional place after the last", { grade: [3] }],
    ["a column of another length", { share: [1, 2] }],
    ["a column of another name", { sort: [1] }],
  ])("is refused in a file, and never a default: %s", (_, columns) => {
    const change = (packed: PackedKind) => ({
      ...packed,
      columns: { ...packed.columns, ...columns },
    });
    expect(() => carry([rowOf(ROW)], change)).toThrow(RangeError);
  });
});

describe("figures by year", () => {
  it.each([
    ["no year", { losses: [[null, 1, 5]] }],
    ["no step", { losses: [[1990]] }],
    ["no figure", { losses: [[1990, 1]] }],
    ["rows too few", { losses: [] }],
    ["a column of another name", { loses: [[1990, 1, 5]] }],
  ])("are refused in a file with %s", (_, years) => {
    expect(() => carry([rowOf(ROW)], (packed) => ({ ...packed, years }))).toThrow(RangeError);
  });

  const counts = defineKind({
    id: "counts",
    ends: ["a", "b"],
    isDirected: false,
    key: ["a", "b"],
    columns: { persons: yearly({ most: 9, decimals: 0, unit: "persons" }) },
    source: "list",
    place: "people",
  });

  it("must be there, in table and file, where they are not optional", () => {
    const writing = { placeOf: makeTexts().placeOf, indexOf };
    expect(() => packKind(counts, [rowOf({})], writing)).toThrow(RangeError);
    const reading = {
      ...{ textAt: String, own: code("MAR"), codeOf: () => code("PER") },
      citationsOf: () => [],
    };
    expect(() => unpackKind(counts, { rows: 1, columns: { partner: [1] } }, reading)).toThrow(
      RangeError,
    );
  });

  it("have the types that the declaration says", () => {
    expectTypeOf<FactOf<typeof counts>["persons"]>().toEqualTypeOf<YearFigures>();
    expectTypeOf<RowOf<typeof counts>["persons"]>().toEqualTypeOf<YearFigures>();
    expectTypeOf<FactOf<typeof sanctions>["losses"]>().toEqualTypeOf<YearFigures | undefined>();
  });
});

it("a fact has the types that its declaration says", () => {
  type Sanction = FactOf<typeof sanctions>;
  expectTypeOf<Sanction["type"]>().toEqualTypeOf<"trade" | "arms">();
  expectTypeOf<Sanction["grade"]>().toEqualTypeOf<"proven" | "alleged" | undefined>();
  expectTypeOf<Sanction["means"]>().toEqualTypeOf<readonly ("law" | "fleet" | "bank")[]>();
  expectTypeOf<Sanction["date"]>().toEqualTypeOf<FactDate>();
  expectTypeOf<Sanction["standsIn"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Sanction["isOver"]>().toEqualTypeOf<true | undefined>();
  expectTypeOf<Sanction["through"]>().toEqualTypeOf<PartyCode | undefined>();
  expectTypeOf<Sanction["sender"]>().toEqualTypeOf<PartyCode>();
  expectTypeOf<Sanction["sources"]>().toEqualTypeOf<readonly Citation[]>();
  expectTypeOf<Sanction>().not.toHaveProperty("since");
  expectTypeOf<Sanction>().not.toHaveProperty("caseId");
  expectTypeOf<Sanction>().not.toHaveProperty("item");
  expectTypeOf<Sanction["judgedOn"]>().toEqualTypeOf<FactDate | undefined>();
});

it("a row has the types that its declaration says, by the names of its columns", () => {
  type Row = RowOf<typeof sanctions>;
  expectTypeOf<Row["case_id"]>().toEqualTypeOf<string>();
  expectTypeOf<Row["judged_on"]>().toEqualTypeOf<PackedDate | undefined>();
  expectTypeOf<Row["is_over"]>().toEqualTypeOf<"yes" | undefined>();
  expectTypeOf<Row["target"]>().toEqualTypeOf<PartyCode>();
  expectTypeOf<Row>().not.toHaveProperty("caseId");
});

it("every kind is in the lists once: else its facts would be told twice", () => {
  const ids = KINDS.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});
