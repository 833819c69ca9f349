/** How texts say that somebody belongs to organisations: "are members of", "joined", "share membership of". */

/** One place of a sentence that says so. */
export interface MembershipWord {
  /** Where it begins: who belongs is named before. */
  readonly from: number;
  /** Where it ends: the organisations follow. */
  readonly to: number;
  /** Where those end that stand before it: "NATO members"; nowhere in "members of". */
  readonly namesEnd?: number;
  /** Its form is that of several: it is told of one state only if nothing else can be meant. */
  readonly isPlural: boolean;
  readonly isFormer: boolean;
  /** "… while Peru joined in 2007": the organisations may have been named before. */
  readonly mayLeaveOut: boolean;
}

const START = "(?<![\\p{L}-])";
const END = "(?!\\p{L})";
const BE = "(?:is|are|was|were|been|became|becoming|becomes|become|remains?|remained|being)";
/** What may stand between "are" and "members": no other verb, and nobody else's doing. */
const BETWEEN =
  "(?:(?!(?:by|with|from|to|for|that|which|who|as|than|not|no|never|only|other|all|many|once|they|it|he|she|while|because|after|before|until|where|when|whose|its|their|these|candidates?|called|considered|seen|if|when|associated?|observers?|affiliated?|potential|prospective|aspiring|non-permanent|permanent)(?!\\p{L}))[\\p{Ll}\\d][\\p{L}\\d-]*,? ){0,8}";
const NOUN =
  "(?:members?(?:[- ](?:states?|nations?|countr(?:y|ies)))?|signator(?:y|ies)|parties|co-?founders?|founders?|founding (?:states?|nations?|countries|fathers)|(?:partners|participants|allies)(?= (?:in|within) ))";
/** Who is called a member stands before: "Peru, a member of", "relations of Peru and Morocco, both members of". */
const BESIDE = "(?:[,–—(-] ?|^(?:- )?As )";

const FORMS: readonly (readonly [form: RegExp, kind: "noun" | "verb" | "elliptic"])[] = [
  [new RegExp(`${START}${BE} ${BETWEEN}${NOUN}(?= (?:of|in|to|within)${END})`, "giu"), "noun"],
  [new RegExp(`(?<=\\p{L} )as ${BETWEEN}${NOUN}(?= (?:of|in|to)${END})`, "gu"), "noun"],
  [new RegExp(`${BESIDE}${BETWEEN}${NOUN}(?= (?:of|in|to)${END})`, "gu"), "noun"],
  [
    new RegExp(
      `${START}(?:both |jointly |also |formally |officially )?(?:joined|joins|acceded to|entered|belongs? to|belonged to|co-?founded|founded|left|withdrew from)${END}`,
      "giu",
    ),
    "elliptic",
  ],
  [
    new RegExp(`${START}(?:was|were|been) (?:both |also )?(?:re)?admitted (?:in)?to${END}`, "giu"),
    "verb",
  ],
  [
    new RegExp(
      `${START}(?:is|are|was|were|have been|has been|became) (?:both |also |now |each |still )*(?:a )?part of${END}`,
      "giu",
    ),
    "verb",
  ],
  [
    new RegExp(
      `${START}(?:are|were) (?:both |also |all |fully |represented |active )*(?:in|within)${END}`,
      "giu",
    ),
    "verb",
  ],
  [
    new RegExp(
      `${START}(?:both |also )?(?:participate|take part|work together) (?:in|within)${END}`,
      "giu",
    ),
    "verb",
  ],
  [/(?<=^|[.,;] )(?:After|Since|Upon|after|since|upon) (?:both )?joining(?!\p{L})/gu, "verb"],
];
/** "organisations of which both are members, such as" */
const OF_WHICH = new RegExp(
  `(?<=of which (?:both|they|the two)(?: (?:countries|nations|states))? )are ${BETWEEN}members${END}`,
  "giu",
);
/** "share membership of", "through their common membership in". */
const SHARED = new RegExp(
  `${START}(?:shared?|sharing|common|joint|mutual|their) (?:(?:full|common|joint|active) )?memberships? (?:of|in)${END}`,
  "giu",
);
/** "Since Peru’s accession to …": of who is named before it. */
const ENTRY = new RegExp(
  `${START}(?:accession|entr(?:y|ies)|admission|membership)s? (?:of|in|to|into)${END}`,
  "giu",
);
const BOTH_OWN =
  /(?<!\p{L})their (?:\p{L}+ )?$|(?<!\p{L})(?:both|the two) (?:countries|nations|states|sides)(?:[’']?s? (?:\p{L}+ )?| (?:have|inherited|share|hold|retain|enjoy|gained|obtained|acquired|received)(?!\p{L})[^.;]*)$/iu;
/** "are EU members", "both NATO members": the names stand before. */
const AFTER_NAMES = new RegExp(
  `(?<=[ -])(?:members?|member[- ](?:states?|countries|nations)|allies|realms|countries|nations|states)${END}(?! of)`,
  "giu",
);
const NAMED_BEFORE = new RegExp(`(?:${START}${BE}|${BESIDE}) ?${BETWEEN}(?:the )?$`, "iu");

/** "was one of the … countries" */
const OF_ONE = /(?<!\p{L})(?:is|was|one of)(?: [\p{L}\d]+){0,8}[ -]$/iu;

/** It is wished for, asked for, or stood in the way of. */
const WISHED =
  /(?<!\p{L})(?:bids?|support\w*|candida\w*|aspir\w*|appl(?:y|ied|ying|ications?)|towards?|favou?r\w*|quest|seek\w*|sought|hop(?:e|es|ed|ing)|future|possible|eventual|prospects?|negotiat\w*|talks|block\w*|oppos\w*|deserves?|wish\w*|invit\w*|veto\w*|vot(?:e|es|ed|ing)|campaign\w*|wants?|wanted|efforts?|ambitions?|goal|process|path|obtain\w*|procedures?|criteria|help\w*|assist\w*|full and equal|push\w*|back(?:ed|ing)|impact|agreement|referendum)(?!\p{L})/iu;
/** It is not so, or would only be. */
const UNTRUE =
  /(?<!\p{L})(?:not|never|no|non|neither|nor|would|will|may|might|could|should|if|n[’']t|cannot|refus\w*)(?!\p{L})[^,;.]{0,30}$/iu;
const WAS_FORMER =
  /(?<!\p{L})(?:former(?:ly)?|once|used to be|previously|left|withdrew)(?!\p{L})/iu;
const WAS = /^(?:was|were)(?!\p{L})/iu;
const WAS_FIRST = /found(?:ing|ers?)|original|among|charter|admitted|first/iu;

/** Returns the places of a sentence that say that somebody belongs to something, in their order. */
export function findMembershipWords(text: string): MembershipWord[] {
  const words = [
    ...FORMS.flatMap(([form, kind]) =>
      Array.from(text.matchAll(form), (match) => wordOf(match.index, match[0], kind)),
    ),
    ...[SHARED, OF_WHICH].flatMap((form) =>
      Array.from(text.matchAll(form), (match) => ({
        ...wordOf(match.index, match[0], "verb"),
        isPlural: true,
      })),
    ),
    ...entriesIn(text),
    ...namesBefore(text),
  ].filter(({ from, to }) => !UNTRUE.test(text.slice(Math.max(0, from - 50), from)) && to > from);
  return words
    .sort((one, other) => one.from - other.from)
    .filter((one, index, all) => !all.slice(0, index).some((before) => before.to >= one.to));
}

function wordOf(from: number, words: string, kind: "noun" | "verb" | "elliptic"): MembershipWord {
  const isNoun = kind === "noun";
  const isOfSeveral =
    isNoun && !/(?:member|member[- ](?:state|nation|country)|signatory|founder)$/iu.test(words);
  const isOneOf = /(?<!\p{L})one of(?!\p{L})/iu.test(words);
  return {
    ...{ from, to: from + words.length, mayLeaveOut: kind === "elliptic" },
    isPlural:
      (isOfSeveral && !isOneOf && !/^(?:is|was|has)(?!\p{L})/iu.test(words)) ||
      /^(?:are|were|have|participate|take|work|both|co-?founded|founded)(?!\p{L})|joining$/iu.test(
        words,
      ),
    isFormer: WAS_FORMER.test(words) || (isNoun && WAS.test(words) && !WAS_FIRST.test(words)),
  };
}

/** A membership that is only named counts where nobody wishes for it or stands in its way. */
function entriesIn(text: string): MembershipWord[] {
  if (WISHED.test(text)) return [];
  return Array.from(text.matchAll(ENTRY), ({ index: from, 0: words }) => ({
    ...{ from, to: from + words.length, isPlural: BOTH_OWN.test(text.slice(0, from)) },
    ...{ isFormer: false, mayLeaveOut: false },
  }));
}

function namesBefore(text: string): MembershipWord[] {
  return Array.from(text.matchAll(AFTER_NAMES), ({ index, 0: words }) => ({
    ...{ from: index, to: index + words.length, namesEnd: index },
    ...{ isFormer: false, mayLeaveOut: false },
    isPlural: !/^member$/iu.test(words) && !OF_ONE.test(text.slice(0, index)),
  }));
}

/** Returns whether words before the names of organisations say that somebody is a member of them. */
export function leadsToNames(before: string): boolean {
  return NAMED_BEFORE.test(before);
}
