/** What the tables have of former states, on the pages of those that stand in their place. */
import { describe, expect, it, vi } from "vitest";
import { isFormer, listFormerPairs } from "../../src/domain/formerStates.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import { servePairPages } from "./servePairPages.tsx";

/** Rendering takes some seconds where nothing else runs. */
vi.setConfig({ testTimeout: 120_000 });

const { edition, findFaults, readWords } = servePairPages();
const { others, parties } = edition.start;

describe("the page of a pair", () => {
  it.each([
    // The pact of the Little Entente.
    ["CZE-ROU", "Czechoslovakia (to 1992) and Romania", /23 April 1921: A pact .*signed/],
    ["ROU-SVK", "Czechoslovakia (to 1992) and Romania", /23 April 1921: A pact .*signed/],
    [
      "DEU-POL",
      "German Democratic Republic (to 1990) and Poland",
      /15 March 1967: A pact .*signed/,
    ],
    ["HRV-ITA", "Italy and Yugoslavia (to 1992)", /Yugoslavia/],
    ["CZE-HRV", "Croatia and Czechoslovakia (to 1992)", /Agreement|Czechoslovakia/],
    ["VNM-USA", "South Vietnam (to 1975) and United States", /South Vietnam/],
    ["SAU-YEM", "Saudi Arabia and South Yemen (to 1990)", /South Yemen/],
    ["POL-RUS", "Poland and Soviet Union (to 1991)", /Agreement in votes: agreement \d+ % in 19/],
  ])("tells what is known of former states: %s, %s", async (pair, names, words) => {
    const page = await readWords(pair.split("-").sort().join("-") as PairKey);
    const block = page.slice(page.indexOf(`${names}: `));
    expect(page).toContain(`${names}: `);
    expect(block).toMatch(words);
  });

  it("can be read with them", async () => {
    expect(await findFaults(["CZE-GBR", "HRV-SVN", "DEU-RUS"] as PairKey[])).toEqual([]);
  });
});

it("no fact of a former state is without the page of a pair, but those with the state that it became: its page has them", () => {
  const known = new Set(
    [...edition.kept].flatMap(([state, { pairs }]) =>
      isFormer(state, others) ? [...pairs.keys()].map((other) => makePairKey(state, other)) : [],
    ),
  );
  expect(known.size).toBeGreaterThan(0);
  for (const [place, { code }] of parties.entries()) {
    for (const other of parties.slice(place + 1)) {
      for (const pair of listFormerPairs(makePairKey(code, other.code), others)) known.delete(pair);
    }
  }
  const ofOneParty = [...known].filter((pair) => {
    const [one, other] = splitPairKey(pair);
    return ![[one, other] as const, [other, one] as const].some(
      ([state, party]) =>
        others.find(({ code }) => code === state)?.continuesAs?.join() === party ||
        others.some(({ code, kind }) => code === party && kind !== "former"),
    );
  });
  expect(ofOneParty).toEqual([]);
});
