/** Finds agreements of the two: what they are called, and whether they were signed or only talked of. */
import type { ReadSentence } from "../annotate.ts";
import type { AgreementFind } from "../draft.ts";
import { type FoundDate, foundDate, nearestDate } from "./nearestDate.ts";

const NOUN =
  "(?:agreements?|treaty|treaties|accords?|protocols?|memorand(?:um|a)(?: of understanding)?|conventions?|pacts?|MoUs?|MOUs?|joint declaration|declarations? of|joint communiqué|concordats?|exchange of notes)";
const AGREEMENT = new RegExp(`(?<!\\p{L})${NOUN}(?!\\p{L})`, "giu");
const SIGNED =
  /(?<!\p{L})(?:sign(?:ed|ing|s|ature)|conclud\w*|conclusion|ratif\w*|initial(?:l?ed)|agreed (?:on|to)|reached|enter(?:ed|s)? into|adopted|made|renewed|extended|exchanged|came into force|entered into force|have an?|has an?|had an?|there (?:is|are|was)|established by|set out)(?!\p{L})/iu;
const IN_FORCE =
  /(?:came|entered|comes|went|been|is|are) (?:into|in) (?:force|effect)|took effect/iu;
const TALKS =
  /(?<!\p{L})(?:negotiat\w*|talks?|discuss\w*|began talks|propos\w*|consider\w*)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:plans?|planned|intends?|intention|announced|would sign|will sign|wish\w* to|to be signed|hoped?)(?!\p{L})/iu;
const EXPIRED =
  /(?<!\p{L})(?:expired|expires|terminated|lapsed|abrogated|ended|cancelled|annulled)(?!\p{L})/iu;
const REFUSED =
  /(?<!\p{L})(?:did not (?:sign|conclude)|not signed|failure to|failed to|no incentive|little incentive|prevented|refused to sign|without (?:an|any) agreement|no agreement|violat\w*|breach\w*|under the terms)(?!\p{L})/iu;
/** "Southeast Asia Treaty Organization" */
const NO_TREATY = /^ (?:Organi[sz]ation|Organs?|Areas?|Zone|ports?)(?!\p{L})/u;
/** It is only to come, or is none of two states: "a future agreement", "a protest memorandum". */
const NOT_CONCLUDED =
  /(?<!\p{L})(?:future|potential|possible|final|eventual|hypothetical|protest|gentlemen[’']s)(?: \p{Ll}+){0,2} $/u;
const LISTED = /agreement|treat(?:y|ies)|accords|memorand/iu;
/** From a word for what is done with it to the agreement. */
const AROUND = 90;

/** Returns the agreements that a sentence, or a point of a list of agreements, tells of. */
export function findAgreements(sentence: ReadSentence): AgreementFind[] {
  const { text } = sentence;
  if (REFUSED.test(text) || !isOfPair(sentence)) return [];
  const finds: AgreementFind[] = [];
  let at = 0;
  for (const { index, 0: noun } of text.matchAll(AGREEMENT)) {
    if (index < at) continue;
    const { listed, end } = listedOn(sentence, noun, index + noun.length);
    at = end;
    finds.push(...listed);
    if (listed.length > 0) continue;
    const find = readAgreement(sentence, index, index + noun.length);
    const isTold = finds.some((one) => one.what === find?.what || one.date === find?.date);
    if (find !== undefined && !isTold) finds.push(find);
  }
  return finds;
}

/** "agreements between the two on air traffic (1954, 1972) and double taxation (2002)" */
const LIST_OF =
  /^(?: between [^,;()]{3,60}?)? (?:on|about|concerning|regarding) (?=[^();]{3,90} \()/u;
const LISTED_ONE = /([^();]{3,90}?) \(([^()]*)\)(?:, and |, | and |; )?/uy;

/** Returns what a list of subjects with dates tells, and where it ends. */
function listedOn(
  sentence: ReadSentence,
  noun: string,
  to: number,
): { readonly listed: AgreementFind[]; readonly end: number } {
  const { text, dates, number } = sentence;
  const lead = LIST_OF.exec(text.slice(to));
  if (lead === null || !/(?:s|ties|randa)$/iu.test(noun)) return { listed: [], end: to };
  const listed: AgreementFind[] = [];
  let last = to;
  const kind = noun
    .replace(/ies$/iu, "y")
    .replace(/randa$/iu, "randum")
    .replace(/s$/iu, "");
  LISTED_ONE.lastIndex = to + lead[0].length;
  for (let one = LISTED_ONE.exec(text); one !== null; one = LISTED_ONE.exec(text)) {
    const [words, subject = ""] = one;
    const [from, end] = [one.index, one.index + words.length];
    last = end;
    const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} on ${subject}`;
    for (const date of dates.filter((each) => each.from >= from && each.to <= end)) {
      listed.push({
        ...{ list: "agreement", what: title, status: "signed", sentences: [number], words },
        ...foundDate(date),
      });
    }
  }
  return { listed, end: last };
}

function readAgreement(
  sentence: ReadSentence,
  from: number,
  to: number,
): AgreementFind | undefined {
  const { text, isPoint, heading, number } = sentence;
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  if (NO_TREATY.test(after) || NOT_CONCLUDED.test(before)) return undefined;
  const date = nearestDate(sentence, from, to);
  const isListed = isPoint && LISTED.test(heading) && date !== undefined;
  const isNamed = /^\p{Lu}/u.test(text.slice(from)) && date !== undefined;
  const status = statusOf(before, after);
  if (status === undefined && !isListed && !isNamed) return undefined;
  if (isWithThird(sentence, to)) return undefined;
  const what = titleOf(text, from, to);
  if (date === undefined && what.length <= to - from) return undefined;
  return {
    list: "agreement",
    what,
    status: status ?? "signed",
    sentences: [number],
    words: text.slice(from, to),
    ...(date === undefined ? dateBefore(sentence) : foundDate(date)),
  };
}

/** "The king came in March 2016. Both sides signed an agreement": perhaps then. */
function dateBefore({ before, text }: ReadSentence): FoundDate {
  const isThen =
    /^(?:Both|The two|They|During (?:the|his|her|their|this)|At the|On (?:this|that)|In the course)/u.test(
      text,
    );
  const isPlain = before !== undefined && /^[\d-]+$/.test(before.edtf);
  return isThen && isPlain ? { date: `${before.edtf}?` } : { date: null };
}

function statusOf(before: string, after: string): AgreementFind["status"] | undefined {
  const around = `${before} … ${after}`;
  if (EXPIRED.test(after.slice(0, 50))) return "expired";
  if (IN_FORCE.test(after)) return "in-force";
  if (TALKS.test(before) && !/sign|conclud/iu.test(around)) return "negotiated";
  if (PLANNED.test(before) && !/signed|concluded/iu.test(around)) return "announced";
  return SIGNED.test(around) ? "signed" : undefined;
}

/** One of the two is named or meant, or nobody else is. */
function isOfPair({ names, isOfBoth, text }: ReadSentence): boolean {
  if (isOfBoth || /(?<!\p{L})(?:they|both|two|sides)(?!\p{L})/iu.test(text)) return true;
  const states = names.filter(({ kind }) => kind !== "city");
  return states.length === 0 || states.some(({ party }) => party !== undefined);
}

function isWithThird({ names, text }: ReadSentence, to: number): boolean {
  const partner = names.find(
    (name) =>
      name.from >= to &&
      name.from - to < 60 &&
      /(?<!\p{L})(?:with|between) (?:the )?$/u.test(text.slice(to, name.from)),
  );
  return partner !== undefined && partner.party === undefined;
}

const TITLE =
  /(?<!\p{L})((?:(?!(?:a|an|the|and|of|signed|new|several|various|sign|signing|two|first|signed|conclud\w*|that|this|bilateral|between|in|for|any|all|some|remaining|current|existing|numerous|many|previous|previously|such|no|these|those|its|their|his|her|landmark|other|further|more|before|after|to|accept\w*|discuss\w*|reach\w*|three|four|five|six|seven|eight|nine|ten|dozens?|recent|with|by|on)(?!\p{L}))[\p{L}’'–-]+ ){0,4})$/u;
const REST =
  /^(?: (?:on|for|of|to|regarding|concerning|about|in the (?:field|area|sphere)s? of) (?:(?!(?:in|on) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)|between|with|was|were|which|that|signed|during|worth|by)[^\s.,;():]+,? ?(?:and (?=\p{L}))?){1,9})?/iu;

/** Returns what the agreement is called: the words before the noun, and what it is on. */
function titleOf(text: string, from: number, to: number): string {
  const before = TITLE.exec(text.slice(Math.max(0, from - 60), from))?.[1] ?? "";
  const rest = REST.exec(text.slice(to))?.[0] ?? "";
  const title = `${before}${text.slice(from, to)}${rest}`
    .replace(/[\s,]+$/, "")
    .replace(/\s(?:and|of|on|the|for)$/u, "")
    .trim()
    .replace(/^The /u, "");
  return title.charAt(0).toUpperCase() + title.slice(1);
}
