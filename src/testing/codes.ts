import { type PairKey, type PartyCode, parsePairKey, parsePartyCode } from "../domain/partyCode.ts";

/** Returns a text as a party's code, so that tests can write codes as words. */
export function code(text: string): PartyCode {
  const parsed = parsePartyCode(text);
  if (!parsed) throw new Error(`"${text}" is not a party's code, such as MAR`);
  return parsed;
}

/** Returns several texts as codes. */
export function codes(...texts: readonly string[]): PartyCode[] {
  return texts.map(code);
}

/** Returns a text as the key of a pair. */
export function pairKey(text: string): PairKey {
  const parsed = parsePairKey(text);
  if (!parsed) throw new Error(`"${text}" is not a pair, such as MAR-PER`);
  return parsed;
}
