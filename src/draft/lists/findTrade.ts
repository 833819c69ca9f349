/** Finds figures of trade between the two: how much, which way, of when. */
import type { PartyCode } from "../../domain/partyCode.ts";
import { type Amount, findAmounts } from "../amounts.ts";
import { type Name, otherOf, type ReadSentence, type Subject } from "../annotate.ts";
import type { TradeFind } from "../draft.ts";
import { foundDate, nearestDate } from "./nearestDate.ts";

type Direction = "total" | "exports" | "imports";

interface TradeWord {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

const TRADE_WORD =
  /(?<!\p{L})(?:exports?|exported|exporting|imports?|imported|importing|trade|trading|commerce|commercial exchanges?|turnover|exchange of goods|trade volume|exchanges)(?!\p{L})/giu;
/** Money of another kind, unless a word for trade stands nearer. */
const OTHER_MONEY =
  /(?<!\p{L})(?:invest\w*|FDI|aid|loans?|grants?|credit|GDP|debts?|assistance|donat\w*|remittances?|funds?|funding|contracts?|compensation|pledg\w*|budget|project|deal|surplus|deficit|tariffs?|sanctions|increase of|rose by|grew by|worth of arms|portfolio)(?!\p{L})/giu;
const EARLIER =
  /^ (?:in |during )?(?:the )?(?:previous|year before|last year|preceding|a year earlier)/iu;
/** It is hoped for, and not yet so. */
const HOPED =
  /(?<!\p{L})(?:expected|targets?|target of|poised|aim(?:s|ed|ing)?|goal|projected|forecast|hop(?:e|es|ed|ing)|potential|could|would|determin\w*|intentions?|agreed|pledged|mark of|up to|to (?:reach|raise|increase|double|boost))(?!\p{L})[^;]{0,60}$/iu;
/** A smaller one is a part of a figure that was not understood. */
const FEWEST = 1000;
/** What a sum may stand beyond, from the word for trade. */
const FARTHEST = 220;

/** Returns the figures of trade that a sentence gives. */
export function findTrade(sentence: ReadSentence, subject: Subject): TradeFind[] {
  const amounts = findAmounts(sentence.text).filter(({ value }) => value >= FEWEST);
  if (amounts.length === 0) return [];
  const words = tradeWords(sentence.text);
  const finds: TradeFind[] = [];
  for (const [index, amount] of amounts.entries()) {
    const word = wordFor(sentence.text, words, amount, amounts[index - 1]);
    const way = word && wayOf(sentence, subject, { word, amount, before: finds.at(-1) });
    if (word === undefined || way === undefined) continue;
    const { value, currency, qualifier } = amount;
    finds.push({
      ...{ list: "trade", ...way, value, currency, qualifier, sentences: [sentence.number] },
      words: sentence.text.slice(Math.min(word.from, amount.from), Math.max(word.to, amount.to)),
      ...foundDate(dateOf(sentence, amount)),
    });
  }
  return finds;
}

/** A sum "in the previous year" is of no year that the sentence names. */
function dateOf(sentence: ReadSentence, { from, to }: Amount) {
  if (EARLIER.test(sentence.text.slice(to))) return undefined;
  return nearestDate(sentence, from, to);
}

function tradeWords(text: string): TradeWord[] {
  return Array.from(text.matchAll(TRADE_WORD), ({ index: from, 0: words }) => ({
    ...{ from, to: from + words.length },
    direction: /^export/iu.test(words) ? "exports" : /^import/iu.test(words) ? "imports" : "total",
  }));
}

/** Returns the word for trade that a sum belongs to: the nearest before it, or one shortly after. */
function wordFor(
  text: string,
  words: readonly TradeWord[],
  amount: Amount,
  previous: Amount | undefined,
): TradeWord | undefined {
  const after = words.find(
    ({ from }) =>
      from >= amount.to &&
      /^(?: (?:in|of|worth of|of goods|bilateral|annual|mutual|total))* $/iu.test(
        text.slice(amount.to, from),
      ),
  );
  const before = words.findLast(({ to }) => to <= amount.from && amount.from - to < FARTHEST);
  const word = after ?? before;
  if (word === undefined) return undefined;
  const others = Array.from(text.matchAll(OTHER_MONEY), ({ index }) => index);
  const start = Math.max(word.to, previous?.to ?? 0);
  if (HOPED.test(text.slice(start, amount.from))) return undefined;
  const isOther =
    others.some((at) => at >= start && at < amount.from) ||
    /^ (?:in|of|worth of) (?:\p{L}+ ){0,2}(?:invest|aid|loan|grant|assistance|debt)/iu.test(
      text.slice(amount.to),
    );
  return isOther ? undefined : word;
}

type Way = Pick<TradeFind, "from" | "to" | "total">;

interface Figure {
  readonly word: TradeWord;
  readonly amount: Amount;
  /** The figure before it in the sentence: "exports came to …, and imports to …" are of one state. */
  readonly before: TradeFind | undefined;
}

function wayOf(sentence: ReadSentence, subject: Subject, figure: Figure): Way | undefined {
  const { word, amount, before } = figure;
  const [from, to] = subject.parties;
  if (word.direction === "total") return isOfPair(sentence) ? { from, to, total: true } : undefined;
  const sides = sidesOf(sentence, word, amount);
  if (sides.isOfThird) return undefined;
  const owner = sides.owner ?? (sides.partner && otherOf(subject, sides.partner));
  if (owner === undefined) {
    if (before === undefined || before.total) return undefined;
    return { from: before.to, to: before.from };
  }
  const partner = otherOf(subject, owner);
  if (sides.partner !== undefined && sides.partner !== partner) return undefined;
  return word.direction === "exports" ? { from: owner, to: partner } : { from: partner, to: owner };
}

function isOfPair({ names, isOfBoth }: ReadSentence): boolean {
  const third = names.filter(({ kind, party }) => kind === "state" && party === undefined);
  return isOfBoth || third.length === 0 || names.some(({ party }) => party !== undefined);
}

interface Sides {
  /** Whose exports or imports they are. */
  readonly owner: PartyCode | undefined;
  /** Where exports go to, or imports come from. */
  readonly partner: PartyCode | undefined;
  readonly isOfThird: boolean;
}

const OWNS =
  /^(?:[’']s?)?(?: (?:main|total|annual|merchandise|major|agricultural|food|goods|own|overall|value of|merchandise trade))* $/iu;
const DOES = /^(?: (?:also|has|have|had|then))* $/iu;

function sidesOf({ names, text }: ReadSentence, word: TradeWord, amount: Amount): Sides {
  const states = names.filter(({ kind }) => kind !== "city");
  // What follows the next word for trade is of that: "exports to Peru …, and imports from Peru …".
  const next = text
    .slice(word.to)
    .search(/(?<!\p{L})(?:exports?|imports?|exported|imported)(?!\p{L})/iu);
  const reach = Math.max(amount.to + 60, word.to + 80);
  const end = next < 0 ? reach : Math.min(reach, word.to + next);
  const after = states.filter((name) => name.from >= word.to && name.from < end);
  const named = (form: RegExp) => after.find((name) => form.test(text.slice(word.to, name.from)));
  const toward = named(/(?<!\p{L})(?:to|into|in|for) (?:the )?$/iu);
  const origin = named(/(?<!\p{L})(?:from|of|by) (?:the )?$/iu);
  const before = states.findLast((name) => name.to <= word.from);
  const between = before === undefined ? "" : text.slice(before.to, word.from);
  const owned =
    before !== undefined && (OWNS.test(between) || DOES.test(between)) ? before : undefined;
  const [owner, partner] =
    word.direction === "exports" ? [owned ?? origin, toward] : [owned ?? toward, origin];
  const isThird = (name: Name | undefined) => name !== undefined && name.party === undefined;
  return {
    owner: owner?.party,
    partner: partner?.party === owner?.party ? undefined : partner?.party,
    isOfThird: isThird(owner) || isThird(partner),
  };
}
