import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import type { Gazetteer, NameMention } from "./names/gazetteer.ts";

/** So far into a text its pair has been named; a long one is not read whole for it. */
const SEARCHED = 60_000;
/** A text that names a state once is not about it. */
const FEWEST_MENTIONS = 2;

/**
 * Returns whose relations a text tells of: by its title, by which two it names most, or by the first line that names just
 * two; `undefined` where it names fewer than two. A former state stands for what it continues as.
 */
export function findPair(title: string, text: string, gazetteer: Gazetteer): PairKey | undefined {
  const inTitle = statesIn(gazetteer.find(title), gazetteer);
  if (inTitle.length >= 2) return pairOf(inTitle);
  const counts = countStates(text.slice(0, SEARCHED), gazetteer);
  const often = [...counts]
    .filter(([code, count]) => count >= FEWEST_MENTIONS && !inTitle.includes(code))
    .sort(([, one], [, other]) => other - one)
    .map(([code]) => code);
  return pairOf([...inTitle, ...often]) ?? pairOf(firstTwo(text.slice(0, SEARCHED), gazetteer));
}

/** Returns the states that the first line names that names two. */
function firstTwo(text: string, gazetteer: Gazetteer): PartyCode[] {
  for (const line of text.split("\n")) {
    const states = statesIn(gazetteer.find(line), gazetteer);
    if (states.length === 2) return states;
  }
  return [];
}

function pairOf([one, other]: readonly PartyCode[]): PairKey | undefined {
  return one === undefined || other === undefined ? undefined : makePairKey(one, other);
}

/** Returns the states of today that are named, each once, in their order. */
function statesIn(mentions: readonly NameMention[], gazetteer: Gazetteer): PartyCode[] {
  return [...new Set(mentions.flatMap((mention) => stateOf(mention, gazetteer) ?? []))];
}

/** A former state that several continue is itself. */
function stateOf({ kind, codes }: NameMention, gazetteer: Gazetteer): PartyCode | undefined {
  const code = codes[0];
  if (code === undefined || kind === "city" || kind === "organisation") return undefined;
  const [party, ...further] = gazetteer.continuesAs(code);
  return further.length === 0 ? party : (code as PartyCode);
}

function countStates(text: string, gazetteer: Gazetteer): Map<PartyCode, number> {
  const counts = new Map<PartyCode, number>();
  for (const mention of gazetteer.find(text)) {
    const code = stateOf(mention, gazetteer);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
