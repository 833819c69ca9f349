import { type Bloc, listBlocs } from "./bloc.ts";
import { codeAt } from "./codeAt.ts";
import type {
  Dependency,
  Dispute,
  DossierEntry,
  MembershipRole,
  MembershipRow,
  Organisation,
  OtherActor,
  Party,
  StartData,
} from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";
import { coveredPastDay, coversDay, roleOf } from "./membership.ts";
import type { BlocMembers, ExtraRole } from "./organisationFilter.ts";
import {
  createPairLookUp,
  decodePair,
  decodeStates,
  type FindPairSummary,
  placeBetween,
} from "./pairStates.ts";
import { isInPair, makePairKey, type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";
import type { SubjectId } from "./subjectId.ts";

/** How many answers about members are kept: some hundred blocs in some tens of years. */
const MOST_KEPT = 4000;

/** One spell of a party in an organisation, ready to be shown. */
export interface Membership {
  readonly organisation: Organisation;
  readonly role: MembershipRole;
  readonly row: MembershipRow;
}

/** The loaded world: the start-up data with its look-ups. It never changes. */
export interface Atlas {
  readonly asOf: IsoDay;
  readonly dataVersion: string;
  readonly parties: readonly Party[];
  readonly partyCodes: readonly PartyCode[];
  /** Actors that are none of the parties, former states among them. */
  readonly others: readonly OtherActor[];
  readonly organisations: readonly Organisation[];
  readonly dossiers: readonly DossierEntry[];
  readonly disputes: readonly Dispute[];
  readonly dependencies: readonly Dependency[];
  /** Years of which trade of all is known, in order, and the first of them. */
  readonly tradeYears: readonly number[];
  readonly firstTradeYear: number;
  /** What can be shown, in the order of the choice. */
  readonly subjects: StartData["subjects"];
  /** The id of a subject, by it or by its older one. */
  readonly findSubject: (id: string) => SubjectId | undefined;
  /** Years in which sources last saw the missions that count, the earliest and the latest. */
  readonly missionYears: readonly [first: number, last: number];
  party(code: PartyCode): Party | undefined;
  /** The code of ISO 3166-1 alpha-2 of a party. */
  twoLetterCode(code: PartyCode): string | undefined;
  /** The party of a code of ISO 3166-1 alpha-2, in capital letters. */
  partyOfTwoLetters(letters: string): PartyCode | undefined;
  dependency(code: string): Dependency | undefined;
  organisation(id: string): Organisation | undefined;
  dispute(id: string): Dispute | undefined;
  dossier(pair: PairKey): DossierEntry | undefined;
  /** How two parties stand to each other now, seen from the first. */
  readonly summaryOf: FindPairSummary;
  /** How the relations of every pair stand: places in `PAIR_STATES`, in the order of `pairPlace`. */
  readonly presentStates: () => Uint8Array;
  /** The pair at a place in the order of `pairPlace`. */
  pairAt(place: number): PairKey | undefined;
  /** The place of the pair of two parties; `undefined` unless both are of the list. */
  placeOf(pair: PairKey): number | undefined;
  /** Name of a party or other actor; its code when the dataset does not know it. */
  nameOf(code: PartyCode): string;
  /** Whether the pair has a page: two of the 200 parties, or a dossier. */
  hasPage(pair: PairKey): boolean;
  /** The dossiers of a party, by the name of the other. */
  dossiersOf(party: PartyCode): readonly DossierEntry[];
  /** All organisations, then regions. */
  readonly blocs: readonly Bloc[];
  bloc(id: string): Bloc | undefined;
  /** Members on the day that the data speaks of; suspended members are members. */
  membersNow(bloc: string): ReadonlySet<PartyCode>;
  /**
   * Who belongs to a bloc on a day, as a member or in one of the roles, former states too; nobody to
   * one that is not known. Regions have the same parties on every day.
   */
  membersOn(bloc: string, day: IsoDay, roles: readonly ExtraRole[]): BlocMembers;
  /** All spells of a party, past ones too, in the order of the organisations' names. */
  membershipsOf(party: PartyCode): readonly Membership[];
}

/**
 * Returns the look-ups over the start-up data.
 * @throws RangeError when they hold a code that is not known
 */
export function createAtlas(start: StartData): Atlas {
  // What the characters of pairs say is read again and again: here each is read once.
  for (const character of new Set(start.pairs)) decodePair(character);
  const parties = new Map(start.parties.map((party) => [party.code, party]));
  const others = new Map(start.others.map((actor): [PartyCode, OtherActor] => [actor.code, actor]));
  const organisations = new Map(start.organisations.map((one) => [one.id, one]));
  const dossiers = new Map(start.dossiers.map((entry) => [entry.pair, entry]));
  const dependencies = new Map(start.dependencies.map((one) => [one.code, one]));
  const disputes = new Map(start.disputes.map((one) => [one.id, one]));
  const twoLetters: readonly string[] = start.twoLetterCodes.match(/../g) ?? [];
  const nameOf = (code: PartyCode) => parties.get(code)?.name ?? others.get(code)?.name ?? code;
  const places = new Map(start.parties.map(({ code }, index) => [code, index]));
  let pairs: PairKey[] | undefined;
  const listPairs = () => {
    pairs ??= start.parties.flatMap(({ code }, index) =>
      start.parties.slice(index + 1).map((other) => makePairKey(code, other.code)),
    );
    return pairs;
  };
  const blocs = listBlocs(start.organisations);
  const blocsById = new Map(blocs.map((bloc) => [bloc.id, bloc]));
  const membersOn = createMembersOn(start, blocsById);
  const byParty = collectMemberships(start);

  return {
    asOf: start.asOf,
    dataVersion: start.dataVersion,
    parties: start.parties,
    partyCodes: start.parties.map((party) => party.code),
    others: start.others,
    organisations: start.organisations,
    dossiers: start.dossiers,
    disputes: start.disputes,
    dependencies: start.dependencies,
    tradeYears: start.tradeYears,
    firstTradeYear: start.tradeYears[0] ?? 0,
    subjects: start.subjects,
    findSubject: (text) =>
      start.subjects.find(([id, , , olderId]) => id === text || olderId === text)?.[0],
    missionYears: start.missionYears,
    party: (code) => parties.get(code),
    twoLetterCode: (code) => twoLetters[places.get(code) ?? -1],
    partyOfTwoLetters: (letters) => start.parties[twoLetters.indexOf(letters)]?.code,
    dependency: (code) => dependencies.get(code),
    organisation: (id) => organisations.get(id),
    dispute: (id) => disputes.get(id),
    dossier: (pair) => dossiers.get(pair),
    summaryOf: createPairLookUp(
      start.parties.map((party) => party.code),
      start.pairs,
    ),
    presentStates: () => decodeStates(start.pairs),
    pairAt: (place) => listPairs()[place],
    placeOf: (pair) => placeBetween(places, ...splitPairKey(pair)),
    nameOf,
    hasPage: (pair) => dossiers.has(pair) || splitPairKey(pair).every((code) => parties.has(code)),
    dossiersOf: (party) =>
      start.dossiers
        .filter((entry) => isInPair(entry.pair, party))
        .sort((one, other) => partnerName(one, party).localeCompare(partnerName(other, party))),
    blocs,
    bloc: (id) => blocsById.get(id),
    membersNow: (bloc) => membersOn(bloc, start.asOf, []).yes,
    membersOn,
    membershipsOf: (party) => byParty.get(party) ?? [],
  };

  function partnerName(entry: DossierEntry, party: PartyCode): string {
    const [partyA, partyB] = splitPairKey(entry.pair);
    return nameOf(partyA === party ? partyB : partyA);
  }
}

function createMembersOn(start: StartData, blocs: ReadonlyMap<string, Bloc>): Atlas["membersOn"] {
  const rows = new Map<string, MembershipRow[]>();
  for (const row of start.memberships) {
    const { id } = codeAt(start.organisations, row[1]);
    const list = rows.get(id) ?? [];
    list.push(row);
    rows.set(id, list);
  }
  // A year is asked for again and again while it is shown: by map, lists, sentence and table.
  const kept = new Map<string, BlocMembers>();
  return (id, day, roles) => {
    const key = [id, day, ...roles].join(" ");
    const known = kept.get(key) ?? findMembers(id, day, roles);
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(key, known);
    return known;
  };

  function findMembers(id: string, day: IsoDay, roles: readonly ExtraRole[]): BlocMembers {
    const members = { yes: new Set<PartyCode>(), unknown: new Set<PartyCode>() };
    const parts = blocs.get(id)?.parts;
    for (const { code, region } of parts ? start.parties : []) {
      if (parts?.includes(region)) members.yes.add(code);
    }
    for (const row of rows.get(id) ?? []) {
      const code = codeOf(start, row);
      const role = roleOf(row);
      if (role !== "member" && !roles.some((one) => one === role)) continue;
      const answer = day < start.asOf ? coveredPastDay(row, day) : coversDay(row, day);
      if (answer !== "no") members[answer].add(code);
    }
    // One spell that is certain settles it.
    for (const code of members.yes) members.unknown.delete(code);
    return members;
  }
}

function codeOf({ parties, others }: StartData, [index]: MembershipRow): PartyCode {
  return (parties[index] ?? codeAt(others, index - parties.length)).code;
}

function collectMemberships(start: StartData): Map<PartyCode, Membership[]> {
  const memberships = new Map<PartyCode, Membership[]>();
  for (const row of start.memberships) {
    const code = codeOf(start, row);
    const organisation = codeAt(start.organisations, row[1]);
    const list = memberships.get(code) ?? [];
    list.push({ organisation, role: roleOf(row), row });
    memberships.set(code, list);
  }
  for (const list of memberships.values()) {
    list.sort((one, other) => one.organisation.name.localeCompare(other.organisation.name));
  }
  return memberships;
}
