import type { MissionGap } from "../domain/ask/askedSection.ts";
import {
  type AskVocabulary,
  type MissionWord,
  type Question,
  TOPICS,
  type Topic,
} from "../domain/ask/question.ts";
import type { SubjectId } from "../domain/subjectId.ts";
import { formatList } from "./format/lists.ts";

/** Of the phrases on members, those of members no more. */
const LEAVING = /^(?:left|leav|quit|withdr|former|ex |past )/;

/** Words by which a question says what it is about; the first of each is its name in a sentence. */
const PHRASES: Readonly<Record<Topic, readonly string[]>> = {
  relations: [
    "relations",
    ...["diplomatic relations", "diplomatic ties", "diplomatic relationship", "ties"],
    ...[
      "relationship",
      "relationships",
      "bilateral relations",
      "foreign relations",
      "established relations",
      "establish relations",
      "establish diplomatic relations",
      "establish ties",
    ],
  ],
  gaps: [
    "no relations",
    ...["no diplomatic relations", "without relations", "without diplomatic relations", "no ties"],
    ...["no diplomatic ties", "without ties", "lack relations", "lack diplomatic relations"],
    ...["not have relations", "not have diplomatic relations", "not have ties", "gaps"],
    ...["don t have relations", "don t have diplomatic relations", "not have any relations"],
  ],
  recognition: [
    "recognition",
    ...[
      "don t recognise",
      "don t recognize",
      "doesn t recognise",
      "doesn t recognize",
      "diplomatic ally",
      "diplomatic allies",
    ],
    ...["recognise", "recognises", "recognised", "recognised by", "recognize", "recognizes"],
    ...["recognized", "recognized by", "recognising", "recognizing", "recognition of"],
    ...["not recognise", "not recognised", "not recognised by", "not recognize", "not recognized"],
    ...["not recognized by", "unrecognised", "unrecognized"],
  ],
  missions: [
    "missions",
    ...[
      "embassy",
      "embassies",
      "mission",
      "diplomatic mission",
      "diplomatic missions",
      "resident mission",
      "resident missions",
      "resident embassy",
      "consulate",
    ],
    ...["consulates", "ambassador", "ambassadors", "high commission", "high commissions"],
    ...["consulate general", "consulates general", "representation", "legation", "legations"],
  ],
  trade: [
    "trade",
    ...[
      "export",
      "exports",
      "import",
      "imports",
      "sell",
      "sells",
      "buy",
      "buys",
      "goods",
      "commerce",
    ],
    ...["top 10", "top ten", "top 5", "top five", "top 20", "top twenty"].flatMap((first) =>
      ["trade partners", "trading partners"].map((partners) => `${first} ${partners}`),
    ),
    ...["trade partners", "trading partners", "trade relations", "trade with", "trades with"],
  ],
  treaties: [
    "treaties and alliances",
    ...[
      "military alliance",
      "military alliances",
      "peace treaty",
      "peace treaties",
      "trade agreement",
      "trade agreements",
      "free trade agreement",
      "free trade agreements",
      "trade deal",
      "trade deals",
      "investment treaty",
      "investment treaties",
      "tax treaty",
      "tax treaties",
      "extradition treaty",
    ],
    ...["treaty", "treaties", "alliance", "alliances", "ally", "allies", "allied", "pact", "pacts"],
    ...[
      "agreement",
      "agreements",
      "defence pact",
      "defence pacts",
      "defense pact",
      "defense pacts",
    ],
  ],
  conflicts: [
    "conflicts",
    ...["territorial dispute", "territorial disputes", "border dispute", "border disputes"],
    ...["conflict", "war", "wars", "dispute", "disputes", "fought", "fight", "at war", "fighting"],
    ...["sanctions", "sanction", "armed conflict", "armed conflicts"],
  ],
  people: [
    "people abroad",
    ...[
      "migrants",
      "migrant",
      "migration",
      "refugees",
      "refugee",
      "students",
      "people",
      "emigrants",
    ],
    ...["immigrants", "diaspora"],
  ],
  visas: [
    "visas",
    ...[
      "without visa",
      "without a visa",
      "without visas",
      "visa free countries",
      "visa free travel",
      "travel without a visa",
      "need a visa",
      "need visas",
    ],
    "visa",
    "visa free",
    "visa rules",
    "no visa",
    "no visas",
    "visa requirements",
    "visa policy",
    "visafree",
  ],
  votes: [
    "votes",
    ...[
      "voted",
      "un voting",
      "voting record",
      "voting similarity",
      "un voting similarity",
      "voting patterns",
    ],
    ...["unga", "general assembly", "un general assembly"],
    ...["vote", "voting", "vote alike", "votes alike", "un votes", "united nations votes"],
    ...["voting in the united nations", "votes in the united nations"],
  ],
  organisations: [
    "shared organisations",
    ...["organisations", "organizations", "memberships", "membership", "shared organizations"],
    ...["common organisations", "common organizations"],
  ],
  changes: [
    "what changed",
    ...[
      "break off",
      "break off relations",
      "break off diplomatic relations",
      "break relations",
      "broke off diplomatic relations",
      "broke relations",
      "cut ties",
      "cut off ties",
      "cut relations",
      "cut diplomatic ties",
      "cut diplomatic relations",
      "sever",
      "sever ties",
      "severed ties",
      "sever relations",
      "restore relations",
      "restored diplomatic relations",
      "resume relations",
    ],
    ...[
      "changed",
      "changes",
      "change",
      "broke off",
      "broken off",
      "severed",
      "restored",
      "resumed",
    ],
    ...["broke off relations", "severed relations", "restored relations", "resumed relations"],
    ...["changes in relations", "what has changed"],
  ],
  members: [
    "members",
    ...[
      "member",
      "member states",
      "member state",
      "membership of",
      "belong",
      "belongs",
      "belonged",
    ],
    ...["join", "joins", "joined", "joining", "entered", "accession", "acceded", "admitted"],
    ...[
      "left",
      "leave",
      "leaves",
      "leaving",
      "quit",
      "withdrew",
      "withdrew from",
      "withdrawn from",
    ],
    ...["former members", "former member", "former member states", "ex members", "past members"],
  ],
  visits: [
    "visits",
    ...["visit", "visited", "state visit", "state visits", "travelled", "journeys", "trips"],
  ],
};

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Phrases of topics that the map can show alone. */
const SUBJECTS: Readonly<Record<SubjectId, readonly string[]>> = {
  alliances: [
    ...["alliance", "alliances", "military alliance", "military alliances", "allied", "ally"],
    ...["allies", "defence pact", "defence pacts", "defense pact", "defense pacts"],
  ],
  trade_agreements: [
    ...["trade agreement", "trade agreements", "free trade agreement", "free trade agreements"],
    ...["trade deal", "trade deals"],
  ],
  investment_treaties: ["investment treaty", "investment treaties"],
  tax_treaties: ["tax treaty", "tax treaties"],
  sanctions: ["sanction", "sanctions"],
  refugees: ["refugee", "refugees"],
  students: ["students"],
  migrants: ["migrants", "migrant", "migration", "emigrants", "immigrants", "diaspora"],
};

const MISSION_WORDS: Readonly<Record<MissionWord, readonly string[]>> = {
  embassy: [
    ...["embassy", "embassies", "resident embassy", "ambassador", "ambassadors"],
    ...["high commission", "high commissions", "legation", "legations"],
    ...["resident mission", "resident missions"],
  ],
  consulate: ["consulate", "consulates", "consulate general", "consulates general"],
  mission: ["mission", "missions", "diplomatic mission", "diplomatic missions", "representation"],
};

/** What else continents are called; their names come from the list of regions. */
const REGION_WORDS: Readonly<Record<string, string>> = {
  african: "M49-002",
  american: "M49-019",
  asian: "M49-142",
  european: "M49-150",
  "south american": "M49-005",
  "central american": "M49-013",
  "west african": "M49-011",
  "east african": "M49-014",
  "north african": "M49-015",
  "central asian": "M49-143",
};

function byPhrase<Meaning extends string>(
  phrases: Readonly<Partial<Record<Meaning, readonly string[]>>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(phrases) as [Meaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, own]) => own.map((one) => [one, meaning] as const)));
}

/** English, as questions are worded. */
export const ASK_VOCABULARY: AskVocabulary = {
  topics: TOPICS.flatMap((topic) => PHRASES[topic].map((phrase) => [phrase, topic] as const)),
  subjects: byPhrase(SUBJECTS),
  missionWords: byPhrase(MISSION_WORDS),
  left: new Set(PHRASES.members.filter((phrase) => LEAVING.test(phrase))),
  weak: words("allies ally"),
  implied: new Map([["votes", "UN"]]),
  regions: new Map(Object.entries(REGION_WORDS)),
  fillers: words(
    `a about actually against all am among amongst an and any anyone anybody as at be been between
     big bigger biggest both by can citizens compare compared could countries country currently do does each end
     ever every everyone for from go going had has have he hold holders host hosted hosting hosts if important
     imposed imposes in inside into it its key largest live lives living main major many me much my names need needed nation
     nationals nations now nowadays number of official often on other others over partner partners
     passport presently s send sends sent show so someone stand stands state states still stood tell than that the
     their them there these they this those to today together top travel under until up versus vs we went what when
     where why with within year years`,
  ),
  asking: words("are belong did give how is list was were what which who whom whose"),
  places: words("in at to inside outside"),
  articles: words("a an the both either"),
  alternatives: words("or either"),
  turns: words("but"),
  since: words("since after"),
  before: words("before"),
  negations: words(
    "no not without never none don doesn didn t lacks lack lacking neither nor outside",
  ),
};

/** Words of questions and their answers. */
export const askMessages = {
  kind: "question",
  /** What was understood: "No relations: Israel and members of the League of Arab States". */
  understood: (question: Question, nameOf: (code: string) => string): string => {
    const { year, since } = question;
    const whom = question.topic === "members" ? tellMembers : tellWhom;
    const times = [
      ...(year === undefined ? [] : [`, ${year}`]),
      ...(since === undefined ? [] : [`, compared with ${since}`]),
    ];
    return `${whom(question, nameOf)}${times.join("")}`;
  },
  notUnderstood: (parts: readonly string[]) =>
    `Not understood as a question: ${formatList(parts.map((part) => `“${part}”`))}. These are:`,
  examples: [
    "embassies in Pyongyang",
    "Arab League no relations with Israel",
    "EU missions in ASEAN",
  ],
} as const;

const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  relations: "Diplomatic relations",
  gaps: "No relations stated, or none found",
  recognition: "Recognition",
  missions: "Missions",
  trade: "Trade",
  treaties: "Treaties and alliances",
  conflicts: "Conflicts and sanctions",
  people: "People abroad",
  visas: "Visa rules",
  votes: "Votes in the United Nations",
  organisations: "Shared organisations",
  changes: "What changed",
  visits: "Visits",
  members: "Membership",
};

const SUBJECT_NAMES: Readonly<Record<SubjectId, string>> = {
  alliances: "Alliances",
  trade_agreements: "Trade agreements",
  investment_treaties: "Investment treaties",
  tax_treaties: "Tax treaties",
  sanctions: "Sanctions",
  refugees: "Refugees",
  students: "Students abroad",
  migrants: "Migrants",
};

const GAP_NAMES: Readonly<Record<MissionGap["lacks"], string>> = {
  embassy: "No embassy found",
  mission: "No mission found",
  "embassy-but-consulate": "A consulate, no embassy found",
};

function tellWhom(question: Question, nameOf: (code: string) => string): string {
  const { topic, lines, gap, parties, blocs } = question;
  const states = parties.map(nameOf);
  const names = [...states, ...blocs.map((bloc) => `members of ${nameOf(bloc)}`)];
  if (gap) {
    const [country = ""] = states;
    const where = gap.at === "host" ? `in ${country}` : `of ${country}`;
    const among = blocs.length === 0 ? "" : `: ${formatList(names.slice(1))}`;
    return `${GAP_NAMES[gap.lacks]} ${where}${among}`;
  }
  const what = (lines && SUBJECT_NAMES[lines]) ?? (topic && TOPIC_NAMES[topic]);
  return `${what ?? "How things stood"}${names.length > 0 ? `: ${formatList(names)}` : ""}`;
}

/** "Members of NATO and of the European Union", "Peru as a member of NATO". */
function tellMembers(
  { parties, blocs, not = [], isAny, hasLeft }: Question,
  nameOf: (code: string) => string,
): string {
  const named = formatList(blocs.map(nameOf), isAny ? "disjunction" : "conjunction");
  const [country] = parties.map(nameOf);
  if (country !== undefined) return `Membership of ${country}${named && ` in ${named}`}`;
  const but = formatList(not.map(nameOf), "disjunction");
  const who = hasLeft ? "Former members of" : "Members of";
  if (blocs.length === 0) return `Not members of ${but}`;
  return `${who} ${named}${but && `, not of ${but}`}`;
}
