import { type AskVocabulary, type Question, TOPICS, type Topic } from "../domain/ask/question.ts";
import { formatList } from "./format/lists.ts";

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
    ...["conflict", "war", "wars", "dispute", "disputes", "fought", "at war", "fighting"],
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
    ...["un", "united nations", "unga", "general assembly", "un general assembly"].map(
      (where) => `in the ${where}`,
    ),
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
  visits: [
    "visits",
    ...["visit", "visited", "state visit", "state visits", "travelled", "journeys", "trips"],
  ],
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** English, as questions are worded. */
export const ASK_VOCABULARY: AskVocabulary = {
  topics: TOPICS.flatMap((topic) => PHRASES[topic].map((phrase) => [phrase, topic] as const)),
  fillers: words(
    `a about actually against all am among amongst an and any are as at be been between big bigger biggest both
     by can citizens compare compared could countries country currently did do does each end ever every
     for from go had has have he hold holders host hosted hosts how if important in into is it its
     key largest list live lives living main major many me much member members my nation nationals nations now number of official often
     on other others over passport s send sends sent show so stand stands state states still stood tell
     than that the their them there these they those to today together top travel until up versus vs
     was we were what when where which who whom whose why with within year years`,
  ),
  since: words("since after"),
  negations: words("no not without never none don lacks lack neither nor"),
};

/** Words of questions and their answers. */
export const askMessages = {
  kind: "question",
  /** What was understood: "No relations: Israel and members of the League of Arab States". */
  understood: (question: Question, nameOf: (code: string) => string): string => {
    const { topic, parties, blocs, year, since } = question;
    const names = [...parties.map(nameOf), ...blocs.map((bloc) => `members of ${nameOf(bloc)}`)];
    const what = topic ? TOPIC_NAMES[topic] : "How things stood";
    const whom = names.length > 0 ? `: ${formatList(names)}` : "";
    const times = [
      ...(year === undefined ? [] : [`, ${year}`]),
      ...(since === undefined ? [] : [`, compared with ${since}`]),
    ];
    return `${what}${whom}${times.join("")}`;
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
};
