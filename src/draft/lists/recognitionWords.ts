/** How texts say that one state recognises another: what is done, what is only meant, what is refused. */

/** A word for it and where it stands. */
export interface RecognitionWord {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** "recognition of", "recognition by": the word is a noun. */
  readonly isNoun: boolean;
  /** "extended recognition": it is told to have been given, also where no date stands by it. */
  readonly isGiven: boolean;
  /** "was recognised by": who is recognised is named before. */
  readonly isPassive: boolean;
  readonly isRefused: boolean;
  readonly isWithdrawn: boolean;
  /** It is told that it is so, not when it began or happened. */
  readonly isOfNoTime: boolean;
}

const WORD =
  /(?<!\p{L})(?:(?:re-?)?recogni(?:[sz](?:ed|es|e|ing)|tion)|acknowledg(?:ed|es|e|ing)(?= (?:[\p{L}’']+ ){0,4}(?:independence|sovereignty|statehood)(?!\p{L})))(?!\p{L})/giu;
const PASSIVE =
  /(?<!\p{L})(?:was|were|been|is|are|being|be)(?: (?:\p{L}+ly|both|also|first|then|later|again|soon|_?de (?:facto|jure)_?))*,? $/iu;
const BY = /^ (?:\p{L}+ly |only )*by(?!\p{L})/iu;
/** "the internationally recognised government" */
const ATTRIBUTE = /(?<!\p{L})(?:internationally|universally|widely|generally)[ -]$/iu;
const REFUSED =
  /(?:(?<!\p{L})(?:not|never|refus\w*|declin\w*|withheld|nor|neither|yet to|oppos\w*|ambiguous|no intention of|rather than|instead of|fail(?:s|ed) to|stopped short of|unwilling to|ruled out)(?!\p{L})|n[’']t)[^,;.]{0,40}$/iu;
/** "did not recognise it until 1934": it did then. */
const NOT_UNTIL =
  /(?<!\p{L})(?:not until|only (?:in|on|after|when)|not only|did not (?:immediately|initially) )/iu;
const UNTIL_AFTER = /^[^.;]{0,120}(?<!\p{L})until(?! (?:now|today|this|recently))(?!\p{L})/iu;
const WITHDRAWN =
  /(?<!\p{L})(?:withdr[ae]w\w*|revok\w*|rescind\w*|cancel\w*|retract\w*|annul\w*)(?!\p{L})[^.;]{0,40}$/iu;
const WITHDRAWN_AFTER =
  /^[^.;,]{0,60}(?<!\p{L})(?:was|were) (?:\p{L}+ly )?(?:withdrawn|revoked|rescinded|cancelled|retracted)(?!\p{L})/iu;
/** Somebody wants it, asks for it, or will do it; or it is a condition of something. */
const MEANT =
  /(?<!\p{L})(?:would(?! now)|will|may|might|could|should|must|shall|call(?:s|ed|ing)? (?:on|for|upon)|urg\w+|demand\w*|propos\w*|if|once|whether|unless|before|threaten\w*|hop(?:e|es|ed|ing)|wants?|wanted|convince\w*|persuad\w*|ask\w*|request\w*|committ\w*|pressur\w*|seek\w*|sought|possib\w*|consider\w*|prospect|plans?|planned|ready|prepared|willing\w*|need|right|without|move|offer\w*|promis\w*|pledg\w*|speculat\w*|decision|from)(?!\p{L})[^,;.]{0,40}$/iu;
const PROPOSED =
  /(?<!\p{L})(?:propos\w*|call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing))(?!\p{L})[^,;.]{0,90}$/iu;
/** A recognition that is only spoken of, asked for or stood in the way of. */
const SPOKEN_OF =
  /(?<!\p{L})(?:said|says|stat(?:ed|ing)|condemn\w*|critici[sz]\w*|re-?confirm\w*|re-?affirm\w*|describ\w*|appl(?:y|ied|ies|ying) for|in favou?r of|support for|not|n[’']t|lack of|non|talks|negotiat\w*|issue of|question of|against|due to|because of|despite|prior to)(?!\p{L})[^;.]{0,90}$/iu;
const NOT_GIVEN = /(?<!\p{L})(?:withh[eo]ld\w*|refus\w*|declin\w*)(?!\p{L})[^,;.]{0,40}$/iu;
const GIVEN =
  /(?<!\p{L})(?:extend(?:s|ed|ing)?|grant(?:s|ed|ing)?|gave|give|given|giving|accord(?:s|ed|ing)?|announc(?:ed|ing|e) (?:its|their)) (?:(?:full|formal|official|diplomatic|its|their|_?de (?:facto|jure)_?) )*$/iu;
/** It was decided on, or has gone so far that it is done. */
const DONE =
  /(?<!\p{L})(?:first|second|third|among|one of|decided|voted|agreed|continu\w*|\p{L}+th)(?!\p{L})[^;.]{0,90}$/iu;
const OF_NO_TIME =
  /(?<!\p{L})(?:do(?:es)?(?: not|n[’']t)|(?:has|have) (?:not|never|n[’']t))(?!\p{L})[^,;.]{0,40}$/iu;

/** Returns the words of a text that tell of a recognition, done or refused. */
export function findRecognitionWords(text: string): RecognitionWord[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: words }) =>
    wordAt(text, index, words),
  ).filter((word) => word !== undefined);
}

function wordAt(text: string, from: number, words: string): RecognitionWord | undefined {
  const to = from + words.length;
  const before = text.slice(Math.max(0, from - 120), from);
  const after = text.slice(to, to + 200);
  const isNoun = /tion$/iu.test(words);
  const isPassive = !isNoun && (PASSIVE.test(before) || BY.test(after));
  if (!isPassive && ATTRIBUTE.test(before) && /ed$/iu.test(words)) return undefined;
  if (/(?<!\p{L})without (?:\p{L}+ly )?$/iu.test(before)) return undefined;
  const isNegative = isNoun ? NOT_GIVEN.test(before) : REFUSED.test(before);
  const isOfNoTime = OF_NO_TIME.test(before);
  const isLater = NOT_UNTIL.test(before) || (!isOfNoTime && UNTIL_AFTER.test(after));
  const isRefused = isNegative && !isLater;
  if (isNoun && !isNegative && SPOKEN_OF.test(before)) return undefined;
  const isMeant = PROPOSED.test(before) || (MEANT.test(before) && !DONE.test(before));
  if (!isRefused && isMeant) return undefined;
  return {
    ...{ from, to, words, isNoun, isPassive, isRefused, isGiven: GIVEN.test(before) },
    isWithdrawn: isNoun && (WITHDRAWN.test(before) || WITHDRAWN_AFTER.test(after)),
    isOfNoTime: isRefused && isOfNoTime,
  };
}
