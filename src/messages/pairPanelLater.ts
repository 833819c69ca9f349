import type { TradeDataSet, TradeDoubt } from "../domain/pairFacts.ts";

/** Words of the panel of a pair. */
/** Words of what comes after the first words of a page: a chunk with what says them. */
export const laterMessages = {
  moreLoading: "Loading what else the tables have …",
  moreFailed: "What else the tables have of the two did not load.",
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
  year: "Year",
  allYears: (first: number, last: number) => `All years, ${first}–${last}`,
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
    trade: (count: number) =>
      count === 1 ? "1 event of trade or sanctions" : `${count} events of trade or sanctions`,
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
  /** At the end of a section, over what was searched for in vain. */
  notFound: (names: string) => `Looked for and not found: ${names}`,
  /** What a table was searched for, where the timeline tells what it has. */
  toldAbove: (count: number) => `${count} in the timeline`,
  searched: "Tables searched for events",

  noVisitFound: "None found in what has been read.",
  visitsOf: (from: string, to: string) => `${from} to ${to}`,

  tradeCaption: "Figures quoted by the article",
  tradeDirection: "Direction",
  tradeAmount: "Amount",
  tradeYear: "Year",
  tradeCovers: "Covers",
  tradeGoods: {
    goods: "goods",
    "goods-and-services": "goods and services",
    "not-stated": "not stated",
  },
  tradeDataSet: {
    "baci-oec": "BACI, through the OEC",
    "baci-all": "BACI",
    baci: "BACI, between large economies",
    "oec-sitc": "World trade flows",
    tradhist: "TRADHIST",
    "itpd-e": "ITPD-E",
  } satisfies Readonly<Record<TradeDataSet, string>>,
  tradeSetYears: (name: string, first: number, last: number) =>
    first === last ? `${name}, ${first}` : `${name}, ${first}–${last}`,
  tradeSetDated: (name: string, date: string) => `${name}, ${date}`,
  tradeOfGoods: "What each sold the other",
  tradeWithServices: "Goods and some services",
  tradeUnit: "In US dollars of each year.",
  tradeSets: "Data sets, never joined:",
  tradeTable: "Figures by year",
  tradeScale: "Scale",
  tradeScales: { linear: "linear", log: "logarithmic" },
  tradeChart: (nameA: string, nameB: string, first: number, last: number, most: string) =>
    `Trade between ${nameA} and ${nameB} each way, ${first} to ${last}, at most ${most}; the table below has the figures.`,
  figureInYear: (year: number, figure: string) => `${year}: ${figure}`,
  figuresDrawn: (name: string, first: number, last: number) =>
    `${name}, ${first} to ${last}; the table below has the figures.`,
  figuresDrawnEachWay: (name: string, first: number, last: number) =>
    `${name} each way, ${first} to ${last}; the table below has the figures.`,
  figuresReader: (name: string) => `Read the line: ${name}`,
  linesReader: (name: string) => `Read the lines: ${name}`,
  tradeReader: "Read the lines of trade",
  amountIn: (amount: string, year: number) => `${amount}, ${year}`,
  yearsTo: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  codesOneWay: (from: string, to: string) => `${from} to ${to}`,
  tradeOneWay: (from: string, to: string, amount: string) => `${from} to ${to} ${amount}`,
  tradeInYear: (year: number, ...ways: readonly string[]) => `${year}: ${ways.join("; ")}`,
  tradeNoFigure: "no figure",
  tradeDoubted: (amount: string) => `${amount} (in doubt)`,
  tradeDoubts: {
    "partners-only": (years: string) =>
      `In doubt: ${years}. One of the two seems to have reported nothing: what the other reported stands alone.`,
    "two-ways": (years: string) => `In doubt: ${years}. Reported in two ways.`,
    "out-of-line": (years: string) =>
      `In doubt: ${years}. A figure is many times, or a small part of, what stands beside it.`,
    missing: (years: string) => `In doubt: ${years}. No figure, between years of large ones.`,
  } satisfies Readonly<Record<TradeDoubt, (years: string) => string>>,
  tradeNote: (note: string) => `In doubt: ${note}.`,
  tradeNone: (dataSets: string) =>
    `No figure found. No figure is not zero.${dataSets && ` Looked for in ${dataSets}.`}`,
  tradeLoading: "Loading the series …",
  tradeFailed: "The yearly series did not load.",

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
  agreements: "Agreements",
  agreementStatus: {
    signed: "signed",
    "in-force": "in force",
    expired: "expired",
    negotiated: "talks begun",
    announced: "announced",
  },

  seeAlso: "See also",
  improve: "Improve this page",
  improveHint: "Correct a fact or add one, and take the file of it with you.",
  ledger: "What became of each claim or sentence of the texts (CSV)",
} as const;
