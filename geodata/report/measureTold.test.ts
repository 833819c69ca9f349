// @vitest-environment node
import { expect, it } from "vitest";
import { emptyDossier } from "../../src/domain/emptyDossier.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import type { DecodedEdition } from "./decodeEdition.ts";
import { formatTold } from "./formatTold.ts";
import { measureTold } from "./measureTold.ts";

/** An edition of which only the dossiers are looked at: each with so many events and visits, and its sources. */
function editionOf(
  told: Readonly<
    Record<string, readonly [depth: string, events: number, visits: number, ...string[]]>
  >,
): DecodedEdition {
  const list = (count: number) => Array.from({ length: count }, () => ({}));
  const dossiers = Object.entries(told).map(([pair, [depth, events, visits, ...sources]]) => ({
    ...emptyDossier(pair as PairKey),
    depth,
    events: list(events),
    visits: list(visits),
    sources: sources.map((id) => ({ id })),
  }));
  return {
    start: { dossiers: dossiers.map(({ pair, depth }) => ({ pair, depth })) },
    read: (key: string) => JSON.stringify(dossiers.find(({ pair }) => key === `dossier/${pair}`)),
    geodata: {
      sources: [
        { id: "article", date: "November 2025" },
        { id: "older", date: "2009–2014" },
        { id: "guide", date: "2014" },
        { id: "speech", date: "not said" },
      ],
    },
  } as unknown as DecodedEdition;
}

it("told pairs, their facts and the age of what they are told after are counted", () => {
  const report = measureTold(
    editionOf({
      "FRA-MAR": ["full", 10, 2, "article", "older"],
      "MAR-PER": ["full", 20, 4, "article", "guide"],
      "MAR-RUS": ["full", 30, 6, "speech"],
      "MAR-TUN": ["notes", 1, 0, "older"],
    }),
  );
  expect(report).toEqual({
    full: 3,
    notes: 1,
    events: 61,
    facts: { tenth: 12, median: 24, ninetieth: 24 },
    sources: [
      { year: 2025, sources: 1, dossiers: 2 },
      { year: 2014, sources: 2, dossiers: 3 },
      { year: undefined, sources: 1, dossiers: 1 },
    ],
  });
  const text = formatTold(report);
  expect(text).toContain("| 4 | 3 | 1 | 61 | 24 | 12 | 24 |");
  expect(text).toContain("| 2014 | 2 | 3 |");
  expect(text).toContain("| not said | 1 | 1 |");
});
