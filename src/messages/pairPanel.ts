import { pairTitle } from "./pairTitle.ts";

/** Words of the panel of a pair. */
export const pairPanelMessages = {
  panel: pairTitle,
  sectionsLabel: "Sections",
  sections: {
    "at-a-glance": "At a glance",
    history: "History",
    missions: "Missions",
    visits: "Visits",
    trade: "Trade",
    organisations: "Organisations",
    "other-ties": "Other ties",
    "open-questions": "Open questions",
    sources: "Sources",
  },
  loading: "Loading the dossier …",
  failed: "The dossier did not load.",
  newEdition: "A new edition of the atlas is out.",
  tryAgain: "Try again",
  reload: "Reload",
  noDossier:
    "No article on this pair has been read into the atlas yet. What follows comes from its tables.",
  notesOnly:
    "No article on this pair has been read into the atlas yet: these are facts met in articles on other pairs.",

  since: (date: string) => `Diplomatic relations since ${date}`,
  established: (date: string) => `Diplomatic relations established ${date}`,
  recognisedOnly: (by: string, of: string, date: string) =>
    `No date of relations found; ${by} recognised ${of} on ${date}`,
  relationsUnknown: "No date of diplomatic relations found",
  state: {
    established: "relations stand",
    downgraded: "relations downgraded",
    suspended: "relations suspended",
    severed: "relations broken off",
    resumed: "relations resumed",
    "stated-none": "stated that there are no relations",
  },
  stateNow: (state: string, date: string) => `Now: ${state} (${date})`,
  missionsCell: "Missions",
  tradeCell: "Trade",
  visitsCell: "Visits",
  organisationsCell: "Organisations",
  directionSpoken: (from: string, to: string) => `${from} to ${to}`,
  noneFound: "none found",
  sourceSaysNone: "none, a source says",
  bothWays: "both ways",
  noFigure: "no figure found",
  agencies: (count: number) => (count === 1 ? "+ 1 agency" : `+ ${count} agencies`),

  bandsOf: (nameA: string, nameB: string) => `${nameA} and ${nameB}`,
  relationsBand: "Relations",
  bandStretch: (state: string, from: string, until: string) => `${state}, ${from} to ${until}`,
  bandNow: "now",
  timeline: "Timeline",
  undated: "Without a date",
  noHistory:
    "No events are recorded. The atlas has read five articles so far, none of them on this pair.",
  ofPair: (nameA: string, nameB: string) => `${nameA}–${nameB}`,
  alsoUnder: "recorded under",
  thirdParties: "See",
  status: {
    happened: "",
    planned: "planned",
    announced: "announced",
    refused: "refused",
    denied: "denied",
    omitted: "did not take place",
  },

  missionsOf: (sender: string, host: string) => `${sender} in ${host}`,
  missionTitle: (kind: string, city: string | undefined) => (city ? `${kind}, ${city}` : kind),
  missionStatus: { open: "resident", closed: "closed", intended: "intended" },
  missionSpell: { open: "open", closed: "closed", intended: "intended" },
  covers: (names: string) => `Covers ${names} too`,
  coveredFrom: (city: string) => `Covered from ${city}`,
  noMissionFound: "None found in what has been read.",
  missionsUnread:
    "Not looked for yet: the atlas holds missions only of pairs whose article has been read.",

  noVisitFound: "None found in what has been read.",
  visitsUnread:
    "Not looked for yet: the atlas holds visits only of pairs whose article has been read.",
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
  tradeNone: "No figure found. No figure is not zero.",
  tradeUnread: "Not looked for yet. No figure is not zero.",

  organisationsShared: "Both are members",
  organisationsOther: "Both take part, not both as members",
  organisationsNoneShared: "No shared organisation found.",
  agenciesShared: (count: number) =>
    count === 1 ? "1 shared agency" : `${count} shared agencies and banks`,
  onlyOne: (name: string, count: number) => `Only ${name}: ${count}`,
  namedByArticle: (names: string) => `The article names ${names}.`,
  rosterNote: (date: string) =>
    `Members as of ${date}, from the atlas's own rosters of 114 organisations. Observers are complete for thirteen of them only.`,

  distance: "Distance between anchors",
  distanceNote: "along the great circle",
  visa: "Visa rule",
  agreements: "Agreements",
  tiesUnread: "Land borders, alliances and votes in the United Nations are not in the atlas yet.",
  agreementStatus: {
    signed: "signed",
    "in-force": "in force",
    expired: "expired",
    negotiated: "under negotiation",
    announced: "announced",
  },

  noOpenQuestions: "None noted.",
  seeAlso: "See also",
  ledger: "Claims of the article, and where the atlas holds them (CSV)",
  sourceKind: { primary: "primary", compiled: "compiled", encyclopedia: "encyclopedia" },
  whoSays: (numbers: string) => `Who says so: source ${numbers}`,
  sourceAt: (place: string) => `in “${place}”`,
  tableSources: "Tables behind this page",
  notFromArticle: "Anchors, memberships and distances come from tables:",
} as const;
