declare const partyCodeBrand: unique symbol;
declare const pairKeyBrand: unique symbol;

/**
 * Code of a party or of another actor: ISO 3166-1 alpha-3, or one of the atlas's own codes
 * (`XKX`, `EUU`, `SMOM`, `SUN` …). Always upper case. A value of this type has the form of a
 * code; whether the dataset knows it is a question to the dataset.
 */
export type PartyCode = string & { readonly [partyCodeBrand]: true };

/** Two different codes in alphabetical order, joined by a hyphen: `MAR-PER`. */
export type PairKey = string & { readonly [pairKeyBrand]: true };

const CODE_FORM = /^[A-Z]{3,4}$/;

/** Returns the code in upper case, or `undefined` when the text has not the form of a code. */
export function parsePartyCode(text: string): PartyCode | undefined {
  const code = text.trim().toUpperCase();
  return CODE_FORM.test(code) ? (code as PartyCode) : undefined;
}

/**
 * Returns the key of the dyad of two parties, whichever is named first.
 * @throws RangeError when both are the same party: a dyad has two.
 */
export function makePairKey(one: PartyCode, other: PartyCode): PairKey {
  if (one === other) throw new RangeError(`A pair needs two parties, found ${one} twice`);
  return (one < other ? `${one}-${other}` : `${other}-${one}`) as PairKey;
}

/**
 * Returns the key for a text such as `PER-mar`, in code order, or `undefined` when it does not
 * name two different codes.
 */
export function parsePairKey(text: string): PairKey | undefined {
  const parts = text.split("-");
  if (parts.length !== 2) return undefined;
  const one = parsePartyCode(parts[0] ?? "");
  const other = parsePartyCode(parts[1] ?? "");
  if (one === undefined || other === undefined || one === other) return undefined;
  return makePairKey(one, other);
}

/** Returns party A (first in code order) and party B of a pair. */
export function splitPairKey(pair: PairKey): [partyA: PartyCode, partyB: PartyCode] {
  const hyphen = pair.indexOf("-");
  return [pair.slice(0, hyphen) as PartyCode, pair.slice(hyphen + 1) as PartyCode];
}

/** Returns whether the party is one of the two of the pair. */
export function isInPair(pair: PairKey, party: PartyCode): boolean {
  return splitPairKey(pair).includes(party);
}

/**
 * Returns the party that faces the given one in the pair.
 * @throws RangeError when the given party is not in the pair.
 */
export function otherParty(pair: PairKey, party: PartyCode): PartyCode {
  const [partyA, partyB] = splitPairKey(pair);
  if (party === partyA) return partyB;
  if (party === partyB) return partyA;
  throw new RangeError(`${party} is not a party of ${pair}`);
}
