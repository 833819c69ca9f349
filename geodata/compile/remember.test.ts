// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { keepList, keepMap, remember, rememberEach } from "./remember.ts";
import { rememberReads } from "./rememberReads.ts";

describe("a function with a memory", () => {
  it("is called again only when something that it is given is another", () => {
    const list = [1, 2];
    const make = vi.fn((text: string, items: readonly number[]) => [text, ...items]);
    const remembered = remember(make);
    const first = remembered("a text", list);
    expect(remembered(["a", "text"].join(" "), list)).toBe(first);
    expect(make).toHaveBeenCalledOnce();
    expect(remembered("another", list)).toEqual(["another", 1, 2]);
    expect(remembered("another", [...list])).toEqual(["another", 1, 2]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("tells nothing to a second one of its kind", () => {
    const make = vi.fn((text: string) => text.length);
    expect([remember(make)("one"), remember(make)("one")]).toEqual([3, 3]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("remembers nothing of a call that threw", () => {
    const make = vi.fn((text: string) => text);
    make.mockImplementationOnce((text) => {
      throw new Error(text);
    });
    const remembered = remember(make);
    expect(() => remembered("x")).toThrow("x");
    expect(remembered("x")).toBe("x");
  });

  it("has one for each first argument", () => {
    const make = vi.fn((file: string, text: string) => file + text);
    const remembered = rememberEach(make);
    const read = () => [remembered("a", "1"), remembered("b", "1"), remembered("a", "1")];
    expect(read()).toEqual(["a1", "b1", "a1"]);
    expect(read()).toEqual(["a1", "b1", "a1"]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

it("a list is kept while its items are the same", () => {
  const keep = keepList<string>();
  const first = keep(["a", "b"]);
  expect(keep(["a", "b"])).toBe(first);
  expect(keep(["b", "a"])).toEqual(["b", "a"]);
  expect(keep(["b"])).toEqual(["b"]);
});

it("a map is kept while its entries are the same, in their order", () => {
  const keep = keepMap<string, number>();
  const first = new Map([
    ["a", 1],
    ["b", 2],
  ]);
  expect(keep(first)).toBe(first);
  expect(keep(new Map(first))).toBe(first);
  const turned = new Map([...first].reverse());
  expect(keep(turned)).toBe(turned);
  expect(keep(first)).toBe(first);
  expect(keep(new Map([...first, ["b", 3]])).get("b")).toBe(3);
});

describe("a function that remembers what it read", () => {
  interface Source {
    readonly day: { readonly asOf: string };
    readonly tables: Readonly<Record<string, readonly number[]>>;
    readonly text?: string;
  }
  const source: Source = { day: { asOf: "2026" }, tables: { one: [1], other: [2] } };

  it("is called again when that is another, and for nothing else", () => {
    const make = vi.fn(({ day, tables }: Source) => `${day.asOf} ${tables.one}`);
    const remembered = rememberReads(make);
    expect(remembered(source)).toBe("2026 1");
    expect(remembered({ ...source, text: "more" })).toBe("2026 1");
    expect(remembered({ ...source, tables: { ...source.tables, other: [3] } })).toBe("2026 1");
    expect(remembered({ ...source, day: { asOf: "2026" } })).toBe("2026 1");
    expect(make).toHaveBeenCalledOnce();
    expect(remembered({ ...source, tables: { ...source.tables, one: [4] } })).toBe("2026 4");
    expect(remembered({ ...source, day: { asOf: "2027" } })).toBe("2027 1");
  });

  it("sees what is new, gone, or in another place", () => {
    const names = rememberReads(({ tables }: Source) => Object.keys(tables).join());
    expect(names(source)).toBe("one,other");
    expect(names({ ...source, tables: { one: [1] } })).toBe("one");
    expect(names({ ...source, tables: { other: [2], one: [1] } })).toBe("other,one");
    const hasText = rememberReads((given: Source) => "text" in given);
    expect([hasText(source), hasText({ ...source, text: "" })]).toEqual([false, true]);
    const isThere = rememberReads((given: Partial<Source>) => given.tables !== undefined);
    expect([isThere(source), isThere({ day: source.day })]).toEqual([true, false]);
    const all = rememberReads(({ day: _day, ...rest }: Source) => Object.values(rest).length);
    expect([all(source), all({ ...source, text: "" })]).toEqual([1, 2]);
  });

  it("follows the way that it took last", () => {
    const make = vi.fn(({ text, tables }: Source) => (text ? tables.one : tables.other));
    const remembered = rememberReads(make);
    const withText = { ...source, text: "x" };
    expect(remembered(source)).toEqual([2]);
    expect(remembered(withText)).toEqual([1]);
    expect(remembered({ ...withText, tables: { one: [1, 1], other: [2] } })).toEqual([1, 1]);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
