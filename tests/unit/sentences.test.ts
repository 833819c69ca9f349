/** The sentences at the head of the pages of all pairs, over the data itself. */
import { expect, it } from "vitest";
import { decodeHead, readHeadFile } from "../../src/data/loadPairHead.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { DossierFile } from "../../src/domain/dataset.ts";
import type { HeadSourcesFile } from "../../src/domain/pairHead.ts";
import { makePairKey, otherParty, type PairKey } from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { createPairPage } from "../../src/features/pair-panel/pairPage.ts";
import { composeSentence } from "../../src/features/pair-panel/sentenceParts.ts";
import { readRealEdition } from "./realEdition.ts";

const edition = readRealEdition();
const { start } = edition;
const atlas = createAtlas(start);
const codes = start.parties.map(({ code }) => code);
const PAIRS = codes.flatMap((one, place) =>
  codes.slice(place + 1).map((other) => makePairKey(one, other)),
);
const { sources } = JSON.parse(edition.read("head-sources")) as HeadSourcesFile;
const dossiers = new Map(
  start.dossiers.map(({ pair }) => [
    pair,
    JSON.parse(edition.read(`dossier/${pair}`)) as DossierFile,
  ]),
);
const heads = new Map(
  codes.map((code) => [
    code,
    readHeadFile(JSON.parse(edition.read(`head/${code}`)), `head/${code}`),
  ]),
);

function pageOf(pair: PairKey) {
  const keeper = smallerParty(pair, start);
  const file = keeper && heads.get(keeper);
  if (keeper === undefined || file === undefined) throw new Error(`nobody keeps ${pair}`);
  const partner = otherParty(pair, keeper);
  return createPairPage(atlas, pair, {
    dossier: dossiers.get(pair),
    facts: edition.factsFrom(keeper, pair),
    head: decodeHead(file, partner, sources, start),
    more: { state: "loading" },
    trade: { state: "loading" },
  });
}

const told = PAIRS.map((pair) => {
  const page = pageOf(pair);
  const text = composeSentence(page)
    .map((part) => part.text)
    .join("");
  return { pair, page, text };
});

/** What no sentence says, whatever is known of a pair. */
const TRAPS: readonly (readonly [what: string, trap: RegExp])[] = [
  ["a value that is none", /undefined|NaN|null|\[object/],
  ["a gap or a mark too many", / {2}| [.,;)]|[,;.]{2}|[,;] *\.|\( | \)|\(\)/],
  ["a doubled word", /\b(\w+) \1\b/i],
  ["one of many", /\b1 (?:\w+ )?(?:times|disputes|cases|pairs|visits|treaties|miles)\b/],
  ["none of something", /\b0 \w+|US\$\u00a00\b/],
  ["a sentence that does not begin", /^[^A-Z0-9ÅÇÉÎŌ]|\. [a-z]/],
  ["a sentence that does not end", /[^.]$/],
  [
    "a name without its article",
    /\b(?:of|in|by|for|than|gave|sold) (?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Holy See)\b/,
  ],
];

it("reads without a fault of grammar for every pair", () => {
  const faults = told.flatMap(({ pair, text }) =>
    TRAPS.flatMap(([what, trap]) => (trap.test(text) ? [`${pair}: ${what}: ${text}`] : [])),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

it("cites a source for each clause, one that the page can name", () => {
  const known = new Set(sources.map(({ id }) => id));
  const bare = told.flatMap(({ pair, page }) =>
    [...(page.head?.past ?? []), ...(page.head?.present ?? [])]
      .filter(
        (clause) => clause.sources.length === 0 || clause.sources.some(({ id }) => !known.has(id)),
      )
      .map(({ form }) => `${pair}: ${form}`),
  );
  expect(bare).toEqual([]);
});

it("says nothing that another fact of its page denies", () => {
  const denied = told.flatMap(({ pair, page, text }) => {
    const { facts, head } = page;
    const says = (words: RegExp) => words.test(text);
    const faults = [];
    if (facts?.absence?.kind === "not-recognised" && says(/independent of/)) {
      faults.push("independent of one that does not recognise it");
    }
    // An amount in the sentence is the one among the figures.
    for (const clause of head?.present ?? []) {
      if (!clause.form.startsWith("trade_series.")) continue;
      const amounts = head?.figures.filter(({ kind }) => kind === "trade_series");
      if (!amounts?.some(({ figure }) => clause.numbers.includes(figure))) {
        faults.push("an amount of trade that no figure has");
      }
    }
    return faults.map((fault) => `${pair}: ${fault}: ${text}`);
  });
  expect(denied).toEqual([]);
});

const SEED = 20_261_201;
const PAGES = 200;
const LEAST_PATTERNS = 30;

it(`says more than relations of at least half of ${PAGES} pairs, in many patterns`, () => {
  const drawn = draw(PAGES);
  const patterns = drawn.map(({ page }) => listForms(page));
  const rich = patterns.filter((forms) => forms.length >= 2);
  expect(rich.length).toBeGreaterThanOrEqual(PAGES / 2);
  expect(new Set(patterns.map((forms) => forms.join(" "))).size).toBeGreaterThanOrEqual(
    LEAST_PATTERNS,
  );
});

/** The clauses that a sentence says, by what they tell, besides relations. */
function listForms(page: ReturnType<typeof pageOf>): string[] {
  return composeSentence(page).flatMap(({ form }) => form ?? []);
}

function draw(count: number): typeof told {
  let state = SEED;
  return Array.from({ length: count }, () => {
    // A linear congruential generator, with the numbers of Numerical Recipes.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return told[state % told.length];
  }).filter((one) => one !== undefined);
}
