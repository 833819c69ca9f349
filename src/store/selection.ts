import {
  isInPair,
  makePairKey,
  otherParty,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../domain/partyCode.ts";

/** What the reader has opened. `from` is the country that a pair was opened from, if any. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "country"; readonly country: PartyCode }
  | { readonly kind: "pair"; readonly pair: PairKey; readonly from?: PartyCode };

export const NO_SELECTION: Selection = { kind: "none" };

/**
 * Returns the selection after a click on a country of the map: it opens alone; beside a selected
 * one it makes the pair; a third takes the place of the one clicked last, and the first stays. A
 * party of the open pair opens alone.
 */
export function addCountry(selection: Selection, country: PartyCode): Selection {
  switch (selection.kind) {
    case "none":
      return { kind: "country", country };
    case "country":
      if (selection.country === country) return selection;
      return {
        kind: "pair",
        pair: makePairKey(selection.country, country),
        from: selection.country,
      };
    case "pair": {
      if (isInPair(selection.pair, country)) return selection;
      const kept = selection.from ?? splitPairKey(selection.pair)[0];
      return { kind: "pair", pair: makePairKey(kept, country), from: kept };
    }
  }
}

/**
 * Returns the selection of a pair, remembering the country from which it was opened; the same one if
 * the pair is open.
 */
export function openPair(selection: Selection, pair: PairKey): Selection {
  if (selection.kind === "pair" && selection.pair === pair) return selection;
  const from =
    selection.kind === "country"
      ? selection.country
      : selection.kind === "pair"
        ? selection.from
        : undefined;
  return from && isInPair(pair, from) ? { kind: "pair", pair, from } : { kind: "pair", pair };
}

/** Returns whether two selections open the same, from the same country. */
export function isSameSelection(one: Selection, other: Selection): boolean {
  const tell = (selection: Selection) =>
    selection.kind === "pair" ? `${selection.pair} ${selection.from}` : countryOf(selection);
  return one.kind === other.kind && tell(one) === tell(other);
}

/** Returns the selection one step back: from a pair to its country, from a country to nothing. */
export function stepBack(selection: Selection): Selection {
  if (selection.kind === "pair" && selection.from) {
    return { kind: "country", country: selection.from };
  }
  return NO_SELECTION;
}

/** Returns the parties that the selection holds. */
export function selectedParties(selection: Selection): readonly PartyCode[] {
  if (selection.kind === "country") return [selection.country];
  return selection.kind === "pair" ? splitPairKey(selection.pair) : [];
}

/** Returns the party of the pair that was clicked last, so that the map can bring it into view. */
export function lastChosen(selection: Selection): PartyCode | undefined {
  if (selection.kind === "country") return selection.country;
  if (selection.kind === "none" || !selection.from) return undefined;
  return otherParty(selection.pair, selection.from);
}

/** Returns the selected country; `undefined` where none is, or a pair. */
export function countryOf(selection: Selection): PartyCode | undefined {
  return selection.kind === "country" ? selection.country : undefined;
}
