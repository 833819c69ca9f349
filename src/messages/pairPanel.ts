import { formatCount } from "./format/formatFigures.ts";
import { pairTitle } from "./pairTitle.ts";

/** As of when a data set of trade is, in words, and how many states it is about. */
interface TradeSource {
  readonly date: string;
  readonly parties: number;
}

/** Nothing while it is not known. */
function describeSource(source: TradeSource | undefined): string {
  return source ? `, ${source.date}, of ${formatCount(source.parties)} states` : "";
}

/** Words of the panel of a pair. */
export const pairPanelMessages = {
  panel: pairTitle,
  export: "Export and cite",
  sectionsLabel: "Sections",
  sections: {
    "at-a-glance": "At a glance",
    history: "History",
    missions: "Missions",
    visits: "Visits",
    trade: "Trade and money",
    people: "People",
    organisations: "Organisations",
    "other-ties": "Other ties",
    "open-questions": "Open questions",
    sources: "Sources",
  },
  loading: "Loading the dossier …",
  failed: "The dossier did not load.",
  moreLoading: "Loading what else the tables have …",
  moreFailed: "What else the tables have of the two did not load.",
  noDossier:
    "No article on this pair has been read into the atlas yet. What follows comes from its tables.",
  notesOnly:
    "No article on this pair has been read into the atlas yet: these are facts met in articles on other pairs.",

  since: (date: string) => `Diplomatic relations since ${date}`,
  established: (date: string) => `Diplomatic relations established ${date}`,
  recognised: (by: string, of: string, date: string) =>
    `${by} recognised ${of}${date === "" ? "" : ` (${date})`}`,
  noRelationsFound: "No diplomatic relations found",
  firstDateUnknown: "Diplomatic relations, first date not known",
  relationsUnknown: "No date of diplomatic relations found",
  otherDate: (date: string) => `Another source: ${date}`,
  caution: {
    "one-source": "by the page of one side only",
    hand: "from general knowledge, to be checked",
    "before-statehood":
      "one of them was not independent on that day in Gleditsch and Ward’s list of states",
    "eve-of-independence": "some days before independence in Gleditsch and Ward’s list of states",
    impossible: "no state stood yet from which it could count",
    predecessor: "counted from a former state",
    "republic-of-china": "with the Republic of China",
    "before-recognition": "disputed: a source dates the recognition later",
    renewed: "counted anew: older relations are not in the table",
  },
  listedWithoutDate: "Diplomatic relations, date not known",
  absence: {
    never: "There have never been diplomatic relations, a source says",
    "not-recognised": "No diplomatic relations: one does not recognise the other",
    "broken-off": "Diplomatic relations are broken off",
    suspended: "Diplomatic relations are suspended",
    "not-listed": "No diplomatic relations found: neither side’s list names them",
  },
  state: {
    established: "relations stand",
    downgraded: "relations downgraded",
    suspended: "relations suspended",
    severed: "relations broken off",
    resumed: "relations resumed",
    "stated-none": "stated that there are no relations",
  },
  inYear: (year: number) => `In ${year}:`,
  noStates: (names: string, count: number) =>
    `${names} ${count === 1 ? "is" : "are"} not ${count === 1 ? "an independent state" : "independent states"} in Gleditsch and Ward’s list.`,
  stateInYear: {
    relations: "diplomatic relations",
    broken: "relations broken off or suspended",
    "stated-none": "stated that there are no relations",
    "nothing-found": "nothing found on relations",
  },
  turnInYear: {
    established: (date: string) => ` (established ${date})`,
    downgraded: (date: string) => ` (lowered ${date})`,
    suspended: (date: string) => ` (suspended ${date})`,
    severed: (date: string) => ` (broken off ${date})`,
    resumed: (date: string) => ` (restored ${date})`,
    "stated-none": (date: string) => ` (${date})`,
    ended: (date: string) => ` (a spell ended ${date})`,
  },
  uncertainTurn: {
    established: "Relations may have been established by then: the date is not exact.",
    downgraded: "They may have been lowered by then: the date is not exact.",
    suspended: "They may have been suspended by then: the date is not exact.",
    severed: "They may have been broken off by then: the date is not exact.",
    resumed: "They may have been restored by then: the date is not exact.",
    "stated-none": "It may have been stated by then that there are none: the date is not exact.",
    ended: "They may have ended by then: the date is not exact.",
  },
  undatedTurn: "Since when is not known: as of the source.",
  sharedInYear: (count: number) =>
    count === 1 ? "1 shared organisation known." : `${count} shared organisations known.`,
  missionsCell: "Resident missions",
  consulates: (count: number) => (count === 1 ? "1 consulate" : `${count} consulates`),
  tradeCell: "Trade",
  visitsCell: "Visits",
  organisationsCell: "Organisations",
  directionSpoken: (from: string, to: string) => `${from} to ${to}`,
  noneFound: "none found",
  notLookedFor: "not looked for",
  sourceSaysNone: "none, a source says",
  noFigure: "no figure found",
  year: "Year",
  allYears: (first: number, last: number) => `All years, ${first}–${last}`,
  agencies: (count: number) => (count === 1 ? "1 agency" : `${count} agencies`),

  turn: {
    established: "Diplomatic relations are established.",
    downgraded: "Relations are lowered.",
    suspended: "Relations are suspended.",
    severed: "Relations are broken off.",
    resumed: "Relations are restored.",
    "stated-none": "There are no diplomatic relations.",
  },
  withNote: (words: string, note: string) => `${words} (${note})`,
  opened: (sender: string, kind: string, city: string) => `${sender} opens its ${kind} in ${city}.`,
  bandsOf: (nameA: string, nameB: string) => `${nameA} and ${nameB}`,
  relationsBand: "Relations",
  /** When a state began, as exactly as that is known. */
  bandStart: (first: string, last: string) =>
    first === last ? first : `between ${first} and ${last}`,
  bandStretch: (state: string, from: string, until: string) => `${state}, ${from} to ${until}`,
  timeline: "Timeline",
  undated: "Without a date",
  noHistory:
    "No events are known from the tables, and none of the articles read so far is on this pair.",
  ofPair: (nameA: string, nameB: string) => `${nameA}–${nameB}`,
  alsoUnder: "recorded under",
  status: {
    happened: "",
    planned: "planned",
    announced: "announced",
    refused: "refused",
    denied: "denied",
    omitted: "not done",
  },

  visitOmitted: "did not take place",

  kind: {
    relations: "relations",
    recognition: "recognition",
    mission: "mission",
    visit: "visit",
    agreement: "agreement",
    position: "position",
    statement: "statement",
    conflict: "conflict",
    protest: "protest",
    military: "military",
    aid: "aid",
    trade: "trade",
    investment: "investment",
    migration: "migration",
    culture: "culture",
    health: "health",
    multilateral: "multilateral",
    legal: "law",
  },
  /** Over events of a decade that are folded away. */
  decadeFold: (decade: number, counts: readonly string[]) => `${decade}s: ${counts.join(", ")}`,
  eventCount: {
    relations: (count: number) =>
      count === 1 ? "1 turn of relations" : `${count} turns of relations`,
    recognition: (count: number) => (count === 1 ? "1 recognition" : `${count} recognitions`),
    mission: (count: number) =>
      count === 1 ? "1 change of missions" : `${count} changes of missions`,
    visit: (count: number) => (count === 1 ? "1 visit" : `${count} visits`),
    agreement: (count: number) =>
      count === 1 ? "1 treaty or agreement" : `${count} treaties and agreements`,
    position: (count: number) => (count === 1 ? "1 position" : `${count} positions`),
    statement: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
    conflict: (count: number) =>
      count === 1 ? "1 conflict or incident" : `${count} conflicts and incidents`,
    protest: (count: number) => (count === 1 ? "1 protest" : `${count} protests`),
    military: (count: number) => (count === 1 ? "1 military event" : `${count} military events`),
    aid: (count: number) => (count === 1 ? "1 event of aid" : `${count} events of aid`),
    trade: (count: number) => (count === 1 ? "1 event of trade" : `${count} events of trade`),
    investment: (count: number) => (count === 1 ? "1 investment" : `${count} investments`),
    migration: (count: number) =>
      count === 1 ? "1 event of migration" : `${count} events of migration`,
    culture: (count: number) => (count === 1 ? "1 event of culture" : `${count} events of culture`),
    health: (count: number) => (count === 1 ? "1 event of health" : `${count} events of health`),
    multilateral: (count: number) =>
      count === 1 ? "1 multilateral event" : `${count} multilateral events`,
    legal: (count: number) =>
      count === 1 ? "1 case or act of law" : `${count} cases and acts of law`,
  },
  /** What a table was searched for, where the timeline tells what it has. */
  toldAbove: (count: number) => `${count} in the timeline`,
  searched: "Tables searched for events",

  missionsOf: (sender: string, host: string) => `${sender} in ${host}`,
  missionLocatedIn: (name: string) => `works from ${name}`,
  missionFlags: (flags: string) => `Doubts: ${flags}`,
  missionFlag: {
    "city-assumed": "the city is assumed",
    "city-outdated-in-source": "a source names an older city",
    "in-the-city-of-the-embassy": "in the city of the embassy",
    "kind-differs": "sources differ on its kind",
    "no-relations-recorded": "no relations are recorded",
    "nuncio-may-be-non-resident": "the nuncio may reside elsewhere",
    "opened-before-relations": "opened before relations, by the tables",
    "opened-statement-only": "only an announcement of its opening",
    "place-not-resolved": "its place is not resolved",
    "relations-broken": "relations are broken off",
    "source-point-far-from-city": "a source puts it far from the city",
    "wikipedia-pages-disagree": "two pages of Wikipedia disagree",
    "wikipedia-says-closed-or-none": "Wikipedia says closed or none",
    "wikipedia-says-non-resident": "Wikipedia says non-resident",
  },
  honorary: (count: number) =>
    count === 1 ? "1 honorary consulate" : `${count} honorary consulates`,
  accredited: (city: string, state: string) => `covered from ${city} (${state})`,
  accreditedFromHome: "covered from its own capital",
  missionSpell: {
    open: "open",
    closed: "closed",
    intended: "intended",
    "not-listed": "not listed",
  },
  covers: (names: string) => `Covers ${names} too`,
  coveredFrom: (city: string) => `Covered from ${city}`,
  noMissionFound: "None found.",

  /** In place of a count of what comes after the first words. */
  counting: "…",
  noVisitFound: "None found in what has been read.",
  visitsUnread:
    "Not looked for: the atlas holds visits of pairs whose article has been read, and those of some lists.",
  visitsOf: (from: string, to: string) => `${from} to ${to}`,

  tradeCaption: "Figures quoted by the article",
  tradeDirection: "Direction",
  tradeAmount: "Amount",
  tradeYear: "Year",
  tradeCovers: "Covers",
  tradeTotal: "Total of both",
  tradeNotStated: "Direction not stated",
  tradeGoods: {
    goods: "goods",
    "goods-and-services": "goods and services",
    "not-stated": "not stated",
  },
  tradeDataSet: {
    "itpd-e": "ITPD-E: goods and some services, current US dollars",
    baci: "BACI: goods, current US dollars",
  },
  tradeTable: "Figures by year",
  tradeScale: "Scale",
  tradeScales: { linear: "linear", log: "logarithmic" },
  tradeChart: (nameA: string, nameB: string, first: number, last: number, most: string) =>
    `Trade between ${nameA} and ${nameB} each way, ${first} to ${last}, at most ${most}; the table below has the figures.`,
  tradeMost: (amount: string) => `at most ${amount}`,
  tradeNoFigure: "no figure",
  tradeDoubted: (amount: string) => `${amount} (in doubt)`,
  tradeDoubts: (years: string) =>
    `In doubt: ${years}. A figure is twenty times, or a twentieth of, what the series has in the years beside it.`,
  tradeNote: (note: string) => `In doubt: ${note}.`,
  tradeNone: "No figure found. No figure is not zero.",
  tradeLoading: "Loading the series …",
  tradeFailed: "The yearly series did not load.",
  tradeCoverage: (itpd: TradeSource | undefined, baci: TradeSource | undefined) =>
    `Two data sets, never joined: ITPD-E${describeSource(itpd)}; BACI${describeSource(baci)}.`,

  organisationsShared: "Both are members",
  organisationsOther: "Both take part, not both as members",
  organisationsNoneShared: "No shared organisation found.",
  agenciesShared: (count: number) =>
    count === 1 ? "1 shared agency" : `${count} shared agencies and banks`,
  onlyOne: (name: string, count: number) => `Only ${name}: ${count}`,
  namedByArticle: (names: string) => `The article names ${names}.`,
  rosterNote: (date: string, organisations: number) =>
    `Members as of ${date}, from the atlas's own rosters of ${organisations} organisations. Observers are complete for a few of them only.`,

  peopleNone: "None found.",

  distance: "Distance between anchors",
  distanceNote: "along the great circle",
  otherTiesNone: "None found.",
  visa: "Visa rule",
  recognition: "Recognition",
  recognitionState: {
    recognised: "recognised",
    withdrawn: "withdrawn, as claimed",
    never: "never recognised",
    unclear: "unclear",
    relations: "relations",
    "relations-suspended": "relations suspended",
    "relations-severed": "relations broken off",
  },
  recognitionOf: (by: string, of: string) => `${of} by ${by}`,
  agreements: "Agreements",
  agreementStatus: {
    signed: "signed",
    "in-force": "in force",
    expired: "expired",
    negotiated: "talks begun",
    announced: "announced",
  },

  noOpenQuestions: "None noted.",
  datesDiffer: (dates: string) =>
    `Sources differ on when relations were first established: ${dates}.`,
  oneSourceDate: (date: string) =>
    `Only the page of one side gives a date for the relations: ${date}.`,
  doubtfulMission: (title: string) => `Whether this mission stands is doubtful: ${title}.`,
  seeAlso: "See also",
  ledger: "Claims of the article, and where the atlas holds them (CSV)",
  sourceKind: {
    primary: "primary",
    compiled: "compiled",
    encyclopedia: "encyclopedia",
    press: "press report",
  },
  whoSays: (numbers: string) => `Who says so: source ${numbers}`,
  sourceAt: (place: string) => `in “${place}”`,
} as const;
