import type { EventKind, FactStatus } from "../../domain/dossierTerms.ts";
import type { EventFind } from "../draft.ts";

/** Words by which the kind of an event is known; the first that fits decides. */
const KINDS: readonly (readonly [kind: EventKind, words: RegExp])[] = [
  ["recognition", /recogni[sz]/i],
  [
    "relations",
    /diplomatic (?:relations|ties)|(?:relations|ties) (?:were|was|with|between)|normali[sz]|rapprochement|persona non grata|recalled (?:its|the|his) ambassador|expelled/i,
  ],
  ["visit", /(?<!\p{L})(?:visit|state visit|trip to|travell?ed to|summit)/iu],
  [
    "mission",
    /embass|consulate|legation|high commission|ambassador|chargé|envoy|diplomatic mission|credentials|consul(?!t)/i,
  ],
  ["agreement", /agreement|treat(?:y|ies)|accord|protocol|memorand|convention|pact(?!\w)/i],
  ["protest", /protest|demonstrat|boycott|riot|sit-in/i],
  ["health", /vaccin|pandemic|covid|coronavirus|hospital|medical|health/i],
  [
    "aid",
    /humanitarian|(?<!\w)aid(?!\w)|donat|relief|assistance|development cooperation|scholarship/i,
  ],
  [
    "military",
    /troops|military|army|navy|naval|soldiers|defen[cs]e|peacekeep|arms|weapons|warship|battalion|joint exercise/i,
  ],
  [
    "conflict",
    /(?<!\w)wars?(?!\w)|invad|invasion|attack|battle|bomb|occup|annex|conflict|siege|killed|terror|hostage|hijack|border dispute/i,
  ],
  [
    "multilateral",
    /united nations|(?<!\w)UN(?!\w)|general assembly|resolution|conference|forum|council|summit/i,
  ],
  ["investment", /invest|joint venture|refinery|pipeline|factory|plant(?!\w)|project/i],
  ["trade", /trade|export|import|commerc|business|company|airline|flight|tourism|economic/i],
  ["migration", /migra|refugee|settlers?|immigra|diaspora|emigra|exile/i],
  ["legal", /court|law|extradit|arrest|sentenc|convict|trial|sanction|police|visa/i],
  [
    "culture",
    /cultur|festival|exhibition|universit|school|language|museum|sport|football|church|education|film|art(?!\w)|student/i,
  ],
  [
    "statement",
    /said|stated|declared|announced|called|condemn|criticis|criticiz|speech|praised|expressed|denounced/i,
  ],
];

/** Returns of which kind an event is, by its words. */
export function eventKindOf(words: string): EventKind {
  return KINDS.find(([, form]) => form.test(words))?.[0] ?? "position";
}

const STATUSES: readonly (readonly [status: FactStatus, words: RegExp])[] = [
  ["refused", /(?<!\p{L})(?:refused|rejected|declined|turned down)(?!\p{L})/iu],
  ["denied", /(?<!\p{L})(?:denied|denies)(?!\p{L})/iu],
  [
    "omitted",
    /(?<!\p{L})(?:did not (?:sign|attend|participate|vote|take part|join)|abstained|chose not to|absent)(?!\p{L})/iu,
  ],
  [
    "announced",
    /(?<!\p{L})(?:announced (?:\p{L}+ ){0,8}?(?:would|intention|plans?|will)|announced the intention)(?!\p{L})/iu,
  ],
  [
    "planned",
    /(?<!\p{L})(?:planned to|plans to|is planning|was planned|scheduled to|intends to|intended to)(?!\p{L})/iu,
  ],
];

/** Returns whether an event happened or was only planned, refused, denied … */
export function eventStatusOf(words: string): FactStatus {
  return STATUSES.find(([, form]) => form.test(words))?.[0] ?? "happened";
}

const TIES =
  "(?:diplomatic |all |full |its |their |official |formal )*(?:relations|ties|relationship)";
const TURNS: readonly (readonly [turn: NonNullable<EventFind["turn"]>, words: RegExp])[] = [
  [
    "resumed",
    new RegExp(
      `(?:re-?establish|restor|resum|re-?open|renew|normali[sz])\\w* (?:of )?${TIES}|${TIES} (?:were|was|had been) (?:\\w+ )?(?:re-?established|restored|resumed|normali[sz]ed|renewed)`,
      "iu",
    ),
  ],
  [
    "severed",
    new RegExp(
      `(?:sever|broke|break|cut|broken)\\w* (?:off )?(?:of )?${TIES}|${TIES} (?:were|was) (?:severed|broken|cut)`,
      "iu",
    ),
  ],
  [
    "suspended",
    new RegExp(
      `(?:suspend|froze|interrupt)\\w* (?:of )?${TIES}|${TIES} (?:were|was) (?:suspended|frozen|interrupted)`,
      "iu",
    ),
  ],
  ["downgraded", new RegExp(`downgrad\\w* (?:of )?${TIES}|${TIES} (?:were|was) downgraded`, "iu")],
];

/** Returns how relations turned, where a sentence tells of that. */
export function turnOf(words: string): EventFind["turn"] {
  return TURNS.find(([, form]) => form.test(words))?.[0];
}
