import type { RankedFigure } from "../../domain/pairHead.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { FoundClause } from "../defineClauses.ts";

/** Thousand US dollars: less is hardly worth a sentence. */
const LEAST = 1000;

/** Among the first of the markets or suppliers of a party: worth a sentence. */
const FIRST_FEW = 5;

/**
 * Returns what a sentence says of the goods that the two sold each other: whose market or supplier the
 * other is among the first, or else the amounts.
 * @param figures thousand US dollars, from the exporter
 */
export function findTradeClauses(
  figures: readonly RankedFigure[],
  parties: readonly [PartyCode, PartyCode],
): FoundClause[] {
  const places = figures
    .flatMap((figure) =>
      parties.flatMap((party) => {
        const rank = figure.ranks.get(party);
        return rank && figure.from ? [{ figure, party, place: rank.place, from: figure.from }] : [];
      }),
    )
    .sort((one, other) => one.place - other.place);
  const [best] = places;
  if (best && best.place <= FIRST_FEW) {
    const { figure, party, place, from } = best;
    return [
      {
        form: party === from ? "market" : "supplier",
        time: "present",
        weight: 70 - 2 * place,
        first: party,
        numbers: [place, figure.figure, figure.year ?? 0],
        sources: figure.sources.map(({ id }) => id),
      },
    ];
  }
  const [sold] = figures.toSorted((one, other) => other.figure - one.figure);
  if (sold?.from === undefined) return [];
  return [
    {
      form: "sold",
      time: "present",
      weight: sold.figure < LEAST ? 10 : 22,
      first: sold.from,
      numbers: [sold.figure, sold.year ?? 0],
      sources: sold.sources.map(({ id }) => id),
    },
  ];
}
