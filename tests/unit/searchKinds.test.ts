// @vitest-environment node
/** Every kind of name that a reader may type, over all that have one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/domain/foldText.ts";
import type { SearchResult } from "../../src/features/search/searchIndex.ts";
import { searchMessages } from "../../src/messages/search.ts";
import { keyOf, openRealSearch } from "./realSearch.ts";

const search = openRealSearch();
const { atlas, names } = search;
/** For a walk over all names on a machine that is busy. */
const WALK_MILLISECONDS = 60_000;

/** What is not answered first with what is wanted: so that a failure names all of it. */
function missed<Item>(
  items: readonly Item[],
  wanted: (
    item: Item,
  ) => readonly [query: string, isFound: (keys: string[], parties: string[]) => boolean],
): string[] {
  return items.flatMap((item) => {
    const [query, isFound] = wanted(item);
    const { results } = search.index.answer(query);
    const found = results.map(keyOf);
    const parties = results.filter(({ kind }) => kind === "party").map(keyOf);
    return isFound(found, parties) ? [] : [`${query}: ${found.join(" ")}`];
  });
}

describe("of all parties, each is found first", { timeout: WALK_MILLISECONDS }, () => {
  it("by its official name, which is no pair", () => {
    const official = names.parties.flatMap(({ code, official: own }) =>
      own.map((name) => [name, code] as const),
    );
    expect(missed(official, ([name, code]) => [name, ([first]) => first === code])).toEqual([]);
  });

  it("by an official name of several, which no language is named in", () => {
    const official = names.parties.flatMap((party) => party.official);
    expect(official).toContain("Koninkrijk België");
    expect(official.filter((name) => / · |\((German|French|Dutch)\)/.test(name))).toEqual([]);
  });

  it("by its code of two letters, organisations apart", () => {
    const parties = atlas.partyCodes.flatMap((code) => {
      const letters = atlas.twoLetterCode(code) ?? "";
      return [[letters, code] as const, [letters.toLowerCase(), code] as const];
    });
    expect(missed(parties, ([name, code]) => [name, (_, [first]) => first === code])).toEqual([]);
  });

  it("by its flag", () => {
    const flagOf = (code: (typeof atlas.partyCodes)[number]) =>
      [...(atlas.twoLetterCode(code) ?? "")]
        .map((letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6))
        .join("");
    expect(
      missed(atlas.partyCodes, (code) => [flagOf(code), (_, [first]) => first === code]),
    ).toEqual([]);
  });

  it("by who is of it, or with those who share the word", () => {
    const demonyms = names.parties.flatMap(({ code, demonyms: own }) =>
      own.map((name) => [name, code] as const),
    );
    const sharers = (name: string) =>
      demonyms.filter(([other]) => other === name).map(([, code]): string => code);
    expect(new Set(demonyms.map(([, code]) => code)).size).toBe(atlas.partyCodes.length);
    expect(
      missed(demonyms, ([name, code]) => [
        name,
        (keys) => keys.slice(0, sharers(name).length).includes(code),
      ]),
    ).toEqual([]);
  });

  it("by its cities, unless something else has the name", () => {
    const cities = names.parties.flatMap(({ code, cities: own, capital }) =>
      [...own, capital].map((name) => [name, code] as const),
    );
    expect(
      missed(cities, ([name, code]) => [name, (keys) => keys.slice(0, 3).includes(code)]),
    ).toEqual([]);
  });
});

describe("what is no party has an answer of its own, first", { timeout: WALK_MILLISECONDS }, () => {
  it("each dependency, integral part and disputed area", () => {
    const places = [...atlas.dependencies, ...atlas.disputes, ...names.territories];
    const isTerritory = (result: SearchResult | undefined, name: string) =>
      result?.kind === "territory" && foldText(result.name) === foldText(name);
    const wrong = places
      .map(({ name }) => name)
      .filter((name) => {
        const { results, certainty } = search.index.answer(name);
        // The party named Sahrawi Republic is called by the name of the place, too.
        const place = results.find(({ kind }) => kind === "territory");
        const isFirst = place === results[0] || name === "Western Sahara";
        return certainty !== "understood" || !isFirst || !isTerritory(place, name);
      });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Hong Kong", "HKG"],
    ["Macau", "MAC"],
    ["Puerto Rico", "PRI"],
    ["French Guiana", "french-guiana"],
    ["Northern Cyprus", "northern-cyprus"],
    ["Jersey", "JEY"],
    ["Bermuda", "BMU"],
    ["Saint Martin", "MAF"],
    ["Montserrat", "MSR"],
    ["Falklands", "falklands"],
    ["Guam", "GUM"],
  ])("%s", (name, id) => {
    expect(search.first(name)).toBe(id);
  });

  it("each state of the past, by those that continue it", () => {
    for (const { code, name, continuesAs } of atlas.others) {
      if (!continuesAs) continue;
      for (const query of [name, code, ...(names.others[code] ?? [])]) {
        const { results } = search.index.answer(query);
        const found = results.slice(0, continuesAs.length).map(keyOf);
        expect([...found].sort(), query).toEqual([...continuesAs].sort());
      }
    }
  });

  it.each([
    ["Yugoslavia Egypt", "EGY-SRB"],
    ["Egyptian–Yugoslav relations", "EGY-HRV"],
    ["GDR China", "CHN-DEU"],
    ["Soviet-Peruvian relations", "PER-RUS"],
    ["Czechoslovakia Peru", "CZE-PER"],
  ])("%s, by the pairs of those that continue it", (query, pair) => {
    const found = search.index.answer(query).results.map(keyOf);
    expect(found).toContain(pair);
    expect(found[0]).toContain("-");
  });
});

describe("two names make a pair", () => {
  it.each([
    ["ma pe", "MAR-PER"],
    ["MA/PE", "MAR-PER"],
    ["DE FR", "DEU-FRA"],
    ["🇲🇦🇵🇪", "MAR-PER"],
    ["🇲🇦 🇵🇪", "MAR-PER"],
    ["Moroccan-Peruvian relations", "MAR-PER"],
    ["french chadian", "FRA-TCD"],
    ["South African–New Zealander ties", "NZL-ZAF"],
    ["Morocco versus Peru", "MAR-PER"],
    ["Morocco to Peru", "MAR-PER"],
    ["from Morocco to Peru", "MAR-PER"],
    ["Morocco x Peru", "MAR-PER"],
    ["Morocco or Peru", "MAR-PER"],
    ["Morocco vs. Peru", "MAR-PER"],
    ["Morocco’s relations with Peru", "MAR-PER"],
    ["MOROCCO AND PERU", "MAR-PER"],
    ["Diplomatic relations between the Kingdom of Morocco and the Republic of Peru", "MAR-PER"],
    ["المغرب و بيرو", "MAR-PER"],
    ["TO FR", "FRA-TON"],
    ["maroco peruu", "MAR-PER"],
    ["Korean Japanese", "JPN-KOR"],
    ["Korean Japanese", "JPN-PRK"],
  ])("%s", (query, pair) => {
    expect(search.top(query)).toContain(pair);
  });

  it("but a word between names is no name while one is being typed", () => {
    expect(search.top("morocco and").some((key) => key.includes("-"))).toBe(false);
    expect(search.top("morocco to").some((key) => key.includes("-"))).toBe(false);
  });

  it("and words round one name leave the name", () => {
    expect(search.first("foreign relations of Peru")).toBe("PER");
  });
});

describe("a bloc", () => {
  it.each(["EU China", "EU-China relations", "China and the European Union"])(
    "with a state is the bloc, the state, and a word that there is no page: %s",
    (query) => {
      const { results, withoutPage } = search.index.answer(query);
      expect(results.slice(0, 2).map(keyOf)).toEqual(["EU", "CHN"]);
      expect(withoutPage).toEqual({ organisation: "EU", party: "CHN" });
    },
  );

  it("with a bloc is the pairs between the two", () => {
    expect(search.top("EU ASEAN")).toEqual(["EU~ASEAN", "EU", "ASEAN"]);
  });
});

describe("a slip", { timeout: WALK_MILLISECONDS }, () => {
  it.each([
    ["Мароко", "MAR"],
    ["Франция", "FRA"],
    ["Френция", "FRA"],
    ["مغربب", "MAR"],
    ["فرنساا", "FRA"],
    ["摩洛戈", "MAR"],
    ["Astralia", "AUS"],
    ["Hnog Kong", "HKG"],
    ["SaudiArabia", "SAU"],
  ])("in any script is understood: %s", (query, wanted) => {
    expect(search.top(query)).toContain(wanted);
  });

  it("anywhere in the name of a party leaves it among the first", () => {
    const long = atlas.parties.filter(({ name }) => [...name].length >= 6);
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    const slip = fc.record({
      party: fc.constantFrom(...long),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      kind: fc.constantFrom("put in", "left out", "changed", "swapped"),
      letter,
    });
    fc.assert(
      fc.property(slip, ({ party, at, kind, letter: other }) => {
        const letters = [...foldText(party.name)];
        const place = Math.floor(at * (letters.length - 1));
        const own = letters.slice(place, place + 2);
        const changed = {
          "put in": [other, ...own],
          "left out": own.slice(1),
          changed: [other, ...own.slice(1)],
          swapped: own.toReversed(),
        }[kind] as string[];
        const query = letters.toSpliced(place, 2, ...changed).join("");
        expect(search.top(query), `${query} for ${party.name}`).toContain(party.code);
      }),
      { seed: 16, numRuns: 400 },
    );
  });
});

describe("what is not understood", () => {
  it.each(["Atlantis", "Narnia", "Wakanda", "asdfgh", "climate change", "how tall is a tree"])(
    "is never answered as if it were: %s",
    (query) => {
      const { results, certainty } = search.index.answer(query);
      if (results.length > 0) expect(certainty).not.toBe("understood");
    },
  );

  it("is answered with examples that are", () => {
    for (const example of searchMessages.examples) {
      const { results, certainty } = search.index.answer(example);
      expect(results.length, example).toBeGreaterThan(0);
      expect(certainty, example).toBe("understood");
    }
  });
});
