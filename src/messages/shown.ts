import { newestYear } from "../domain/atlasYear.ts";
import { isNobody, type Passing } from "../domain/organisationFilter.ts";
import type { PairState } from "../domain/pairState.ts";
import { type PartyCode, splitPairKey } from "../domain/partyCode.ts";
import type { Shown } from "../domain/shown.ts";
import type { LineClass, SubjectId } from "../domain/subjectId.ts";
import { formatCount } from "./format/formatFigures.ts";
import { formatList } from "./format/lists.ts";
import { withinSentence } from "./format/withinSentence.ts";
import { organisationWithArticle } from "./organisationWithArticle.ts";
import { pairName } from "./pairTitle.ts";
import { EXTRA_ROLE_NAMES } from "./shownName.ts";

/** The sentence that says what the view shows. */
const messages = {
  loading: (about: string) => (about === "" ? "loading the view …" : `${about}: loading …`),
  missing: (about: string) => `${about && `${about}: `}what the view needs did not load`,
} as const;

const STATES: Readonly<Record<PairState, string>> = {
  relations: "diplomatic relations",
  broken: "relations broken off or suspended",
  "stated-none": "stated that there are no relations",
  "nothing-found": "nothing found on relations",
};

/**
 * Returns the sentence that says what a view shows: it stands above the map, is the picture's
 * alternative text and the caption of what is exported.
 */
export function writeShownSentence(shown: Shown): string {
  const { subject, passing, isComplete } = shown;
  if (!isComplete) {
    const words = shown.isMissing ? messages.missing : messages.loading;
    return capitalise(words(describeSubject(shown)));
  }
  const sentence =
    subject.kind === "none"
      ? aboutAll(shown)
      : subject.kind === "country"
        ? aboutCountry(shown, subject.country)
        : aboutPair(shown, splitPairKey(subject.pair));
  const isTold = shown.since === undefined || shown.lines.isOfTwoYears;
  const compared = isTold ? "" : `; compared with ${shown.since}`;
  const isStop = passing !== undefined && isNobodyAsked(shown, passing);
  return capitalise(sentence + compared) + (isStop ? "." : "");
}

/** What the figures will be about; until they have come none is said, not even 0. */
function describeSubject(shown: Shown): string {
  const { subject, passing, world } = shown;
  const among = passing ? describePassing(shown) : "";
  if (subject.kind === "none") {
    return among || (world.isNewest ? "" : `the world in ${world.year}`);
  }
  const codes = subject.kind === "pair" ? splitPairKey(subject.pair) : [subject.country];
  const names = pairName(...codes.map(nameIn(shown))) + inYear(shown);
  return among ? `${names}, and ${among}` : names;
}

function nameIn({ world }: Shown) {
  return (code: Parameters<typeof world.atlas.nameOf>[0]) => world.atlas.nameOf(code);
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "in 1989"; nothing for the newest state. */
function inYear({ world }: Shown): string {
  return world.isNewest ? "" : ` in ${world.year}`;
}

function aboutAll(shown: Shown): string {
  const { lines, passing, world } = shown;
  const told = describeLines(shown);
  if (!passing) {
    if (lines.isOfTrade && shown.tradeYear === undefined) {
      return world.isNewest ? told : `${told}; the world in ${world.year}`;
    }
    // Figures of trade, and facts, name their year themselves.
    return told + (lines.isOfTrade || lines.facts ? "" : inYear(shown));
  }
  const among = describePassing(shown);
  if (isNobody(passing)) return among;
  return `${among}: ${told}`;
}

/** How a subject that is there with the first map is told: of all, and of one country. */
interface SubjectSentences {
  readonly ofAll: (shown: Shown, ofPairs: string) => string;
  readonly ofCountry: (shown: Shown, ofPartners: string) => string;
}

const countOf = ({ counts }: Shown, name: LineClass) => formatCount(counts.get(name) ?? 0);
const relationsWith = (shown: Shown, ofPartners: string) =>
  `: diplomatic relations with ${formatCount(shown.relations)} ${ofPartners}`;
const noTrade = ({ world }: Shown) => `no figures of trade before ${world.atlas.firstTradeYear}`;

const SENTENCES: Readonly<Record<SubjectId, SubjectSentences>> = {
  relations: {
    ofAll: (shown, ofPairs) =>
      `diplomatic relations known in ${countOf(shown, "relations")} ${ofPairs}`,
    ofCountry: relationsWith,
  },
  missions: {
    /** "missions both ways in 120 and one way in 34 of 351 pairs" */
    ofAll: (shown, ofPairs) => {
      const { counts, missions, passing } = shown;
      if (missions && passing?.sides) {
        const possible = formatCount(missions.possible);
        return `resident missions of the former in the latter in ${formatCount(missions.sent)} of ${possible} cases, of the latter in the former in ${formatCount(missions.hosted)}`;
      }
      const oneWay = (counts.get("missions-a-to-b") ?? 0) + (counts.get("missions-b-to-a") ?? 0);
      return `resident missions both ways in ${countOf(shown, "missions-each-way")}, one way in ${formatCount(oneWay)} ${ofPairs}`;
    },
    /** What was not found may be there: there is no "0". */
    ofCountry: (shown, ofPartners) => {
      const { sent = 0, hosted = 0 } = shown.missions ?? {};
      if (sent && hosted)
        return ` has resident missions in ${formatCount(sent)} and hosts those of ${formatCount(hosted)} ${ofPartners}; both ways with ${countOf(shown, "missions-each-way")}`;
      if (sent)
        return ` has resident missions in ${formatCount(sent)} ${ofPartners}; none that it hosts is found`;
      if (hosted)
        return ` hosts resident missions of ${formatCount(hosted)} ${ofPartners}; none of its own is found`;
      return `: no resident mission, its own or hosted, is found with any ${ofPartners}`;
    },
  },
  trade: {
    ofAll: (shown, ofPairs) =>
      shown.tradeYear === undefined
        ? noTrade(shown)
        : `figures of trade in ${shown.tradeYear} for ${formatCount(totalOf(shown.counts))} ${ofPairs}`,
    ofCountry: (shown, ofPartners) =>
      shown.tradeYear === undefined
        ? `: ${noTrade(shown)}`
        : `: figures of trade in ${shown.tradeYear} with ${formatCount(totalOf(shown.counts))} ${ofPartners}`,
  },
  changes: {
    ofAll: changesInWords,
    ofCountry: (shown, ofPartners) => `: ${changesInWords(shown, ofPartners)}`,
  },
  gaps: {
    ofAll: (shown, ofPairs) =>
      `stated that there are no relations in ${countOf(shown, "gap-stated")}, nothing found in ${countOf(shown, "gap-nothing-found")} ${ofPairs}`,
    ofCountry: (shown, ofPartners) =>
      `: stated that there are no relations with ${countOf(shown, "gap-stated")}, nothing found with ${countOf(shown, "gap-nothing-found")} ${ofPartners}`,
  },
};

/** The others: how many pairs have a line. */
const OF_FACTS: SubjectSentences = {
  ofAll: (shown, ofPairs) =>
    `${nameSubject(shown)}: ${formatCount(totalOf(shown.counts))} ${ofPairs}`,
  ofCountry: (shown, ofPartners) =>
    `, ${withinSentence(nameSubject(shown))}: ${formatCount(totalOf(shown.counts))} ${ofPartners}`,
};

function sentencesOf({ lines }: Shown): SubjectSentences {
  return SENTENCES[lines.id] ?? OF_FACTS;
}

function describeLines(shown: Shown): string {
  const { pairs, isOfStates } = shown;
  return sentencesOf(shown).ofAll(
    shown,
    `of ${formatCount(pairs)} pairs${isOfStates ? " of independent states" : ""}`,
  );
}

/** "Alliances in 1970"; the last year of a table that ends sooner, and as of when one without dates is. */
function nameSubject({ lines, world }: Shown): string {
  if (!lines.facts) return "";
  const { name, isDated, lastYear = world.year, asOf } = lines.facts;
  if (!isDated) return asOf ? `${name}, as of ${asOf}` : name;
  const year = Math.min(world.year, lastYear);
  return world.isNewest && year === world.year ? name : `${name} in ${year}`;
}

/** "since 1989 relations begun with 30, resumed with 2, broken off or suspended with 1, ended or stated not to exist with 0 of …" */
function changesInWords(shown: Shown, of: string): string {
  const to = shown.subject.kind === "country" ? "with" : "in";
  return `since ${shown.since} relations begun ${to} ${countOf(shown, "change-begun")}, resumed ${to} ${countOf(shown, "change-resumed")}, broken off or suspended ${to} ${countOf(shown, "change-broken")}, ended or stated not to exist ${to} ${countOf(shown, "change-ended")} ${of}`;
}

function totalOf(counts: Shown["counts"]): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function aboutCountry(shown: Shown, country: PartyCode) {
  const { world } = shown;
  const name = world.atlas.nameOf(country);
  if (world.isIndependent(country) === "no") {
    return `${name} in ${world.year}: not an independent state in the list used`;
  }
  if (shown.passing?.inside.size === 0) return `${name}: ${nobodyPasses(shown)}`;
  return name + sentencesOf(shown).ofCountry(shown, `of ${describePartners(shown)}`);
}

/**
 * "199 states", "22 members of the League of Arab States in 1999"; between two blocs those across from
 * the country.
 */
function describePartners(shown: Shown): string {
  const { passing, partners, subject, filter } = shown;
  const country = subject.kind === "country" ? subject.country : undefined;
  const isInside = country !== undefined && passing?.inside.has(country) === true;
  const isOfAll = isInside && filter.ends === "one" && !filter.between;
  if (!passing || isOfAll) return `${formatCount(partners)} states${inYear(shown)}`;
  if (!filter.between) return describePassing(shown, partners);
  const [isOnOne, isOnOther] = (passing.sides ?? []).map(
    (side) => country !== undefined && side.has(country),
  );
  const { one, other } = filter.between;
  const across = isOnOne === isOnOther ? [...new Set([...one, ...other])] : isOnOne ? other : one;
  return describePassing(shown, partners, across);
}

function aboutPair(shown: Shown, codes: readonly [PartyCode, PartyCode]): string {
  const { world, passing } = shown;
  const none = codes.filter((code) => world.isIndependent(code) === "no");
  const state = world.isNewest ? undefined : world.stateOf(...codes);
  const words =
    none.length > 0
      ? `${formatList(none.map(nameIn(shown)))} not ${none.length === 1 ? "an independent state" : "independent states"} in the list used`
      : state && STATES[state];
  const told = pairName(...codes.map(nameIn(shown))) + inYear(shown) + (words ? `: ${words}` : "");
  if (!passing) return told;
  const and = isNobody(passing) ? "" : "and ";
  return `${told}${words ? ";" : ","} ${and}${describePassing(shown)}`;
}

/**
 * Returns the words for what the filter lets pass: "121 members of the Non-Aligned Movement", "at
 * least 58 members of … in 1970".
 * @param across of two blocs, those that are counted by themselves
 */
function describePassing(
  shown: Shown,
  count = shown.passing?.inside.size ?? 0,
  across?: readonly string[],
): string {
  const { filter, passing, world } = shown;
  if (passing && isNobodyAsked(shown, passing)) return nobodyPasses(shown);
  const names = (ids: readonly string[], type: "conjunction" | "disjunction") =>
    formatList(ids.map(blocName(shown)), type);
  const type = filter.match === "all" ? "conjunction" : "disjunction";
  const year = inYear(shown);
  const roles =
    filter.roles.length > 0
      ? ` (with ${formatList(filter.roles.map((role) => EXTRA_ROLE_NAMES[role]))})`
      : "";
  const number = countInWords(shown, count);
  const unknown = passing?.unknown.size ?? 0;
  const doubt = unknown > 0 ? `, not known of ${formatCount(unknown)} more` : "";
  const parts: string[] = [];
  const inside = filter.include.length > 0 ? [`inside ${names(filter.include, type)}`] : [];
  if (across) {
    const bloc = `${membersWord(shown, across, count)} ${names(across, "disjunction")}`;
    parts.push(`${number} ${bloc}`, ...inside);
  } else if (filter.between) {
    const [one, other] = passing?.sides ?? [];
    const side = (ids: readonly string[], size = 0) =>
      `${countInWords(shown, size, ids)} ${membersWord(shown, ids, size)} ${names(ids, "disjunction")}`;
    parts.push(
      `between ${side(filter.between.one, one?.size)} and ${side(filter.between.other, other?.size)}`,
      ...inside,
    );
  } else if (filter.include.length > 0) {
    parts.push(
      `${number} ${membersWord(shown, filter.include, count)} ${names(filter.include, type)}`,
    );
  } else {
    parts.push(`${number} ${count === 1 ? "state" : "states"}`);
  }
  if (filter.exclude.length > 0) parts.push(`outside ${names(filter.exclude, "disjunction")}`);
  const words = parts.join(" ");
  const formers = shown.formers.map(nameIn(shown));
  const former =
    formers.length > 0
      ? `, and ${formers.length === 1 ? "1 former state" : `${formers.length} former states`} (${formatList(formers)})`
      : "";
  return `${words}${roles}${year}${former}${world.isNewest ? "" : doubt}`;
}

/** Parties are "of" a region, and members of an organisation. */
function membersWord({ world }: Shown, ids: readonly string[], count: number): string {
  const isRegion = ids.every((id) => world.atlas.bloc(id)?.kind === "region");
  if (isRegion) return count === 1 ? "state of" : "states of";
  return count === 1 ? "member of" : "members of";
}

/** A past list without former members counts too few; what is left out of it then counts too many. */
function countInWords(
  { filter, world, passing }: Shown,
  count: number,
  blocs: readonly string[] = wantedBlocs(filter),
): string {
  const number = formatCount(count);
  if (world.isNewest) return number;
  const isShort = (ids: readonly string[]) =>
    ids.some((id) => world.atlas.bloc(id)?.coversFormerMembers === false);
  const [few, many] = [isShort(blocs), isShort(filter.exclude)];
  if (few && many) return `about ${number}`;
  if (many) return `at most ${number}`;
  return few || (passing?.unknown.size ?? 0) > 0 ? `at least ${number}` : number;
}

function blocName({ world }: Shown) {
  return (id: string): string => {
    const bloc = world.atlas.bloc(id);
    if (bloc?.kind === "region") return bloc.name;
    return organisationWithArticle(bloc?.name ?? id);
  };
}

/** The partners of a country may all be of one side. */
function isNobodyAsked({ subject }: Shown, passing: Passing): boolean {
  return subject.kind === "country" ? passing.inside.size === 0 : isNobody(passing);
}

/** Why nobody passes, in words that say how to get out of it. */
function nobodyPasses(shown: Shown): string {
  const { filter, world } = shown;
  const name = blocName(shown);
  const twice = filter.include.find((id) => filter.exclude.includes(id));
  if (twice) return `${name(twice)} is asked for and ruled out at once: no state passes the filter`;
  for (const id of wantedBlocs(filter)) {
    const bloc = world.atlas.bloc(id);
    const founded = bloc?.founded && Number(bloc.founded.slice(0, 4));
    if (founded && founded > world.year) {
      return `${name(id)} was founded in ${founded}: nobody was a member in ${world.year}`;
    }
    const dissolved = bloc?.dissolved && Number(bloc.dissolved.slice(0, 4));
    if (dissolved && dissolved <= world.year) {
      return `${name(id)} ended in ${dissolved}: nobody was a member in ${world.year}`;
    }
  }
  const now = world.isNewest ? "" : ` in ${Math.min(world.year, newestYear(world.atlas.asOf))}`;
  const unknown = shown.passing?.unknown.size ?? 0;
  return unknown > 0
    ? `no state is known to pass the filter${now}, not known of ${formatCount(unknown)}`
    : `no state passes the filter${now}`;
}

function wantedBlocs({ include, between }: Shown["filter"]): string[] {
  return [...include, ...(between ? [...between.one, ...between.other] : [])];
}
