import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, EXTRA_ROLES, LINE_ENDS, MATCH_MODES } from "../domain/organisationFilter.ts";
import { makePairKey } from "../domain/partyCode.ts";
import { DEFAULT_SUBJECT } from "../domain/subjectId.ts";
import { code, codes } from "../testing/codes.ts";
import {
  type AddressView,
  readAddress,
  stateOfView,
  viewOfState,
  writeAddress,
} from "./address.ts";
import { type KnownCodes, PAGES, TABLE_ROWS, THEMES, VIEWS } from "./addressKeys.ts";

const PARTIES = codes("FRA", "MAR", "PER", "TCD");
const ORGANISATIONS = ["AU", "G20", "LAS", "UN"];
const SUBJECTS = [DEFAULT_SUBJECT, "relations", "trade", "gaps", "votes"];
/** Ids of older addresses. */
const OLDER: Readonly<Record<string, string>> = { ballots: "votes", documented: DEFAULT_SUBJECT };
const KNOWN: KnownCodes = {
  isParty: (code) => PARTIES.includes(code),
  partyOfTwoLetters: (letters) => (letters === "MA" ? code("MAR") : undefined),
  isNoParty: (text) => text === "SUN",
  hasPage: (pair) => pair.split("-").every((code) => PARTIES.some((party) => party === code)),
  isBloc: (id) => ORGANISATIONS.includes(id),
  isClass: (name) => name === "missions-each-way",
  findSubject: (id) => OLDER[id] ?? SUBJECTS.find((one) => one === id),
  newestYear: 2026,
};

/** Splits an address as the browser does, and reads it. */
function read(address: string) {
  const { search, hash } = new URL(address, "https://atlas.example/");
  return readAddress(search, hash, KNOWN);
}

/** The view of an address that has nothing to complain about. */
function viewOf(address: string): AddressView {
  const { view, problems } = read(address);
  expect(problems).toEqual([]);
  return view;
}

const PLAIN: AddressView = { filter: EMPTY_FILTER };

const anySelection = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...PARTIES).map((country) => ({ country })),
  fc
    .subarray(PARTIES, { minLength: 2, maxLength: 2 })
    .map(([one, other]) => (one && other ? { pair: makePairKey(one, other) } : {})),
);
const anyFilter = fc
  .record({
    chosen: fc.shuffledSubarray(ORGANISATIONS),
    cut: fc.nat(ORGANISATIONS.length),
    match: fc.constantFrom(...MATCH_MODES),
    roles: fc.shuffledSubarray([...EXTRA_ROLES]),
    ends: fc.constantFrom(...LINE_ENDS),
    between: fc.option(
      fc.record({
        one: fc.shuffledSubarray(ORGANISATIONS, { minLength: 1 }),
        other: fc.shuffledSubarray(ORGANISATIONS, { minLength: 1 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ chosen, cut, match, roles, ends, between }) => ({
    include: chosen.slice(0, cut),
    exclude: chosen.slice(cut),
    match,
    roles,
    ends,
    ...(between && { between }),
  }));
const anyRest = fc.record(
  {
    lines: fc.constantFrom(...SUBJECTS.filter((id) => id !== DEFAULT_SUBJECT)),
    year: fc.integer({ min: 1990, max: 2025 }),
    since: fc.integer({ min: 1945, max: 1989 }),
    view: fc.constantFrom(...VIEWS.filter((view) => view !== "map")),
    rows: fc.constantFrom(...TABLE_ROWS),
    isEmbedded: fc.constant(true as const),
    page: fc.constantFrom(...PAGES),
    theme: fc.constantFrom(...THEMES),
    section: fc.constantFrom("trade", "figures", "sources"),
  },
  { requiredKeys: [] },
);
const anyView = fc
  .tuple(anySelection, anyFilter, anyRest)
  .map(([selection, filter, rest]): AddressView => ({ ...selection, filter, ...rest }));

describe("the address", () => {
  it("is read as it was written, for every view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeAddress(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it("is told by the state in which its view is shown, for every view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewOfState(stateOfView(view))).toEqual(view);
      }),
    );
  });

  it("is empty for the plain view, and the empty address is the plain view", () => {
    expect(writeAddress(PLAIN)).toBe("");
    expect(viewOf("")).toEqual(PLAIN);
  });

  it("leaves out what is the default, in what it reads too", () => {
    const view = viewOf("?in=AU,UN&match=all");
    expect(view.filter).toEqual({ ...EMPTY_FILTER, include: ["AU", "UN"] });
    expect(writeAddress(view)).toBe("?in=AU,UN");
  });

  it("has all its parts in one order, the section as the fragment", () => {
    const view: AddressView = {
      ...viewOf("?pair=MAR-PER"),
      section: "trade",
      theme: "dark",
      page: "about",
      filter: { ...EMPTY_FILTER, include: ["LAS", "AU"], exclude: ["UN"], match: "any" },
    };
    expect(writeAddress(view)).toBe(
      "?pair=MAR-PER&in=LAS,AU&not=UN&match=any&page=about&theme=dark#trade",
    );
  });
});

describe("codes of the address", () => {
  it.each([
    ["?country=MA", { country: "MAR" }],
    ["?country=ma", { country: "MAR" }],
    ["?pair=ma-per", { pair: "MAR-PER" }],
    ["?pair=PER-MA", { pair: "MAR-PER" }],
  ])("may have two letters: %s", (address, view) => {
    expect(viewOf(address)).toEqual({ ...PLAIN, ...view });
  });

  it("name the same party twice in two ways", () => {
    const { view, problems } = read("?pair=MA-MAR");
    expect(view).toEqual(PLAIN);
    expect(problems).toEqual([{ kind: "same-party-twice", value: "MA-MAR" }]);
  });

  it.each(["?country=SUN", "?pair=MAR-SUN", "?pair=sun-ma"])(
    "say so where they are those of what is no party: %s",
    (address) => {
      const { view, problems } = read(address);
      expect(view).toEqual(PLAIN);
      expect(problems).toEqual([{ kind: "no-party", code: "SUN" }]);
    },
  );
});

describe("readAddress", () => {
  it("understands lower case, in keys too", () => {
    expect(viewOf("?COUNTRY=mar&Theme=Dark").country).toBe("MAR");
    expect(viewOf("?COUNTRY=mar&Theme=Dark").theme).toBe("dark");
    expect(viewOf("?in=au,g20&match=ANY").filter).toEqual({
      ...EMPTY_FILTER,
      include: ["AU", "G20"],
      match: "any",
    });
  });

  it("reads a pair in either order and writes it in code order", () => {
    expect(viewOf("?pair=per-mar").pair).toBe("MAR-PER");
    expect(writeAddress(viewOf("?pair=per-mar"))).toBe("?pair=MAR-PER");
  });

  it("lets the pair win over a country, on whichever side it stands", () => {
    for (const address of ["?country=FRA&pair=MAR-PER", "?pair=MAR-PER&country=FRA"]) {
      expect(viewOf(address)).toEqual({ ...PLAIN, pair: "MAR-PER" });
    }
  });

  it("keeps the country when the pair is not understood", () => {
    expect(read("?country=FRA&pair=MAR-QQQ").view.country).toBe("FRA");
  });

  it("takes an organisation once", () => {
    expect(viewOf("?in=AU,au,UN").filter.include).toEqual(["AU", "UN"]);
  });

  it("forgives stray commas, and says that an empty list asks for nothing", () => {
    expect(read("?in=,AU,").problems).toEqual([]);
    expect(viewOf("?in=,AU,").filter.include).toEqual(["AU"]);
    for (const key of ["in", "not", "roles"]) {
      expect(read(`?${key}=`)).toEqual({
        view: PLAIN,
        problems: [{ kind: "unknown-value", key, value: "" }],
      });
    }
  });

  it.each([
    "fbclid=IwAR3xyz",
    "utm_source=twitter&utm_medium=social",
    "GCLID=1&gclid=2",
    "fresh=1",
  ])("drops %s, that others hung on to it, without a word", (tracking) => {
    expect(read(`?country=MAR&${tracking}`)).toEqual(read("?country=MAR"));
  });

  it("takes the section from the fragment", () => {
    expect(viewOf("?pair=MAR-PER#open-questions").section).toBe("open-questions");
    expect(viewOf("?pair=MAR-PER#").section).toBeUndefined();
  });

  it("names a key that it does not know", () => {
    expect(read("?camera=3")).toEqual({
      view: PLAIN,
      problems: [{ kind: "unknown-key", key: "camera" }],
    });
  });

  it.each([
    ["country", "QQQ"],
    ["country", "Morocco"],
    ["pair", "MAR-QQQ"],
    ["pair", "MAR"],
    ["pair", ""],
    ["in", "QQQ"],
    ["not", "QQQ"],
    ["match", "some"],
    ["roles", "king"],
    ["ends", "three"],
    ["year", "last"],
    ["year", "1989.5"],
    ["since", ""],
    ["view", "globe"],
    ["rows", "columns"],
    ["embed", "yes"],
    ["page", "contact"],
    ["theme", "sepia"],
  ])("drops %s=%s and names it", (key, value) => {
    expect(read(`?${key}=${value}`)).toEqual({
      view: PLAIN,
      problems: [{ kind: "unknown-value", key, value }],
    });
  });

  it("keeps the organisations it knows beside those it does not", () => {
    const { view, problems } = read("?in=AU,QQQ,UN");
    expect(view.filter.include).toEqual(["AU", "UN"]);
    expect(problems).toEqual([{ kind: "unknown-value", key: "in", value: "QQQ" }]);
  });

  it.each(["MAR-MAR", "mar-MAR"])("says of the pair %s that it is one party twice", (value) => {
    expect(read(`?pair=${value}`)).toEqual({
      view: PLAIN,
      problems: [{ kind: "same-party-twice", value }],
    });
  });

  it.each(["AU", "AU~", "~AU", "~", "AU~UN~LAS"])("says of between=%s what it needs", (value) => {
    expect(read(`?between=${value}`)).toEqual({
      view: PLAIN,
      problems: [{ kind: "between-one", value }],
    });
  });

  it("lets the last of a key given twice count, and names it", () => {
    const { view, problems } = read("?in=AU&show=gaps&IN=UN");
    expect(view.filter.include).toEqual(["UN"]);
    expect(problems).toEqual([{ kind: "key-twice", key: "in" }]);
  });

  it.each(["?show=gaps&show=missions", "?year=1989&year=2026", "?view=table&view=map"])(
    "lets the last count where it is the default: %s",
    (address) => {
      const { view, problems } = read(address);
      expect(view).toEqual(PLAIN);
      expect(problems.map(({ kind }) => kind)).toEqual(["key-twice"]);
    },
  );

  it("reports everything that it drops", () => {
    expect(read("?country=QQQ&zoom=2&in=XX").problems.map(({ kind }) => kind)).toEqual([
      "unknown-value",
      "unknown-key",
      "unknown-value",
    ]);
  });

  it("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { view } = readAddress(search, hash, KNOWN);
        expect(read(writeAddress(view)).view).toEqual(view);
      }),
    );
  });
});

describe("the blocs in the address", () => {
  it("have two sides, each of one or more, in any case of letters", () => {
    expect(viewOf("?between=au,las~UN").filter.between).toEqual({
      one: ["AU", "LAS"],
      other: ["UN"],
    });
    const filter = { ...EMPTY_FILTER, between: { one: ["AU", "LAS"], other: ["UN"] } };
    expect(writeAddress({ filter })).toBe("?between=AU,LAS~UN");
  });

  it("are dropped where a side has nothing that is known, and all of it is named", () => {
    const { view, problems } = read("?between=AU~QQQ");
    expect(view).toEqual(PLAIN);
    expect(problems).toEqual([
      { kind: "unknown-value", key: "between", value: "QQQ" },
      { kind: "between-one", value: "AU~QQQ" },
    ]);
  });

  it("have roles besides members, who always count", () => {
    expect(viewOf("?roles=member,Observer").filter.roles).toEqual(["observer"]);
  });
});

describe("the year in the address", () => {
  it("is left out where it is the newest", () => {
    expect(viewOf("?year=2026")).toEqual(PLAIN);
    expect(viewOf("?year=1989").year).toBe(1989);
    expect(writeAddress({ ...PLAIN, year: 1989, since: 1975 })).toBe("?year=1989&since=1975");
  });

  it.each([
    ["year", "1944", 1945, 2026],
    ["year", "2027", 1945, 2026],
    ["since", "2026", 1945, 2025],
    ["since", "9", 1945, 2025],
  ])("is dropped where %s is %s, with the years that there are", (key, value, first, last) => {
    expect(read(`?${key}=${value}`)).toEqual({
      view: PLAIN,
      problems: [{ kind: "year-outside", key, value, first, last }],
    });
  });

  it("is compared with an earlier one only", () => {
    const { view, problems } = read("?since=1989&year=1989");
    expect(view).toEqual({ ...PLAIN, year: 1989 });
    expect(problems).toEqual([{ kind: "since-not-earlier", since: 1989, year: 1989 }]);
  });
});

describe("what is shown, in the address", () => {
  it("is understood in capitals too, and left out where it is the default", () => {
    expect(viewOf("?show=RELATIONS")).toEqual({ ...PLAIN, lines: "relations" });
    expect(viewOf("?show=MISSIONS")).toEqual(PLAIN);
    expect(writeAddress({ ...PLAIN, lines: "missions" })).toBe("");
  });

  it("is read by the name that it had in older addresses, and written by its own", () => {
    const { view, problems } = read("?in=AU&lines=Gaps");
    expect(view.lines).toBe("gaps");
    expect(problems).toEqual([]);
    expect(writeAddress(view)).toBe("?in=AU&show=gaps");
    expect(read("?lines=documented")).toEqual({ view: PLAIN, problems: [] });
  });

  it("is read by the id of the one kind that a subject is made of, and written by its own", () => {
    const { view, problems } = read("?show=ballots");
    expect(problems).toEqual([]);
    expect(writeAddress(view)).toBe("?show=votes");
  });

  it("is one key under both names: the last counts, and a notice names it", () => {
    const { view, problems } = read("?show=trade&lines=gaps");
    expect(view.lines).toBe("gaps");
    expect(problems).toEqual([{ kind: "key-twice", key: "lines" }]);
  });

  it("is named in a notice as the reader wrote it", () => {
    expect(read("?lines=friendship").problems).toEqual([
      { kind: "unknown-value", key: "lines", value: "friendship" },
    ]);
  });

  it("is dropped with a notice where it is unknown", () => {
    const { view, problems } = read("?show=friendship");
    expect(view).toEqual(PLAIN);
    expect(problems).toEqual([{ kind: "unknown-value", key: "show", value: "friendship" }]);
  });
});
