import { defineClauses } from "../defineClauses.ts";
import { aid } from "./kind.ts";

/** Thousand US dollars: what is less is no matter for a sentence. */
const LEAST = 1000;
const MUCH = 10_000;
const FIRST_FEW = 3;
const FIRST_TEN = 10;

export const aidClauses = defineClauses(aid, ({ figures }) => {
  const [gift] = figures.toSorted((one, other) => other.figure - one.figure);
  const { from, year } = gift ?? {};
  if (!gift || from === undefined || year === undefined || gift.figure < LEAST) return [];
  const places = [...gift.ranks.values()].map(({ place }) => place);
  const best = Math.min(...places);
  const isMuch = best <= FIRST_FEW && gift.figure >= MUCH;
  return [
    {
      form: "gave",
      time: "present",
      weight: isMuch ? 58 : best <= FIRST_TEN ? 42 : 24,
      first: from,
      numbers: [gift.figure, year],
      sources: gift.sources.map(({ id }) => id),
    },
  ];
});
