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
import { coversDay, roleOf } from "./membership.ts";
import { createPairLookUp, type FindPairSummary } from "./pairStates.ts";
import { isInPair, type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";

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
  readonly organisations: readonly Organisation[];
  readonly dossiers: readonly DossierEntry[];
  readonly disputes: readonly Dispute[];
  party(code: PartyCode): Party | undefined;
  dependency(code: string): Dependency | undefined;
  organisation(id: string): Organisation | undefined;
  dispute(id: string): Dispute | undefined;
  dossier(pair: PairKey): DossierEntry | undefined;
  /** What the tables know of two parties, seen from the first. */
  readonly summaryOf: FindPairSummary;
  /** Name of a party or other actor; its code when the dataset does not know it. */
  nameOf(code: PartyCode): string;
  /** Whether the pair has a page: two of the 200 parties, or a dossier. */
  hasPage(pair: PairKey): boolean;
  /** The dossiers of a party, by the name of the other. */
  dossiersOf(party: PartyCode): readonly DossierEntry[];
  /** Members on the day that the data speaks of; suspended members are members. */
  membersNow(organisation: string): ReadonlySet<PartyCode>;
  /** All spells of a party, past ones too, in the order of the organisations' names. */
  membershipsOf(party: PartyCode): readonly Membership[];
}

/** Returns the look-ups over the start-up data. */
export function createAtlas(start: StartData): Atlas {
  const parties = new Map(start.parties.map((party) => [party.code, party]));
  const others = new Map(start.others.map((actor): [PartyCode, OtherActor] => [actor.code, actor]));
  const organisations = new Map(start.organisations.map((one) => [one.id, one]));
  const dossiers = new Map(start.dossiers.map((entry) => [entry.pair, entry]));
  const dependencies = new Map(start.dependencies.map((one) => [one.code, one]));
  const disputes = new Map(start.disputes.map((one) => [one.id, one]));
  const nameOf = (code: PartyCode) => parties.get(code)?.name ?? others.get(code)?.name ?? code;
  const membersNow = collectMembersNow(start);
  const byParty = collectMemberships(start);
  const nothing: ReadonlySet<PartyCode> = new Set();

  return {
    asOf: start.asOf,
    dataVersion: start.dataVersion,
    parties: start.parties,
    partyCodes: start.parties.map((party) => party.code),
    organisations: start.organisations,
    dossiers: start.dossiers,
    disputes: start.disputes,
    party: (code) => parties.get(code),
    dependency: (code) => dependencies.get(code),
    organisation: (id) => organisations.get(id),
    dispute: (id) => disputes.get(id),
    dossier: (pair) => dossiers.get(pair),
    summaryOf: createPairLookUp(
      start.parties.map((party) => party.code),
      start.pairs,
    ),
    nameOf,
    hasPage: (pair) => dossiers.has(pair) || splitPairKey(pair).every((code) => parties.has(code)),
    dossiersOf: (party) =>
      start.dossiers
        .filter((entry) => isInPair(entry.pair, party))
        .sort((one, other) => partnerName(one, party).localeCompare(partnerName(other, party))),
    membersNow: (organisation) => membersNow.get(organisation) ?? nothing,
    membershipsOf: (party) => byParty.get(party) ?? [],
  };

  function partnerName(entry: DossierEntry, party: PartyCode): string {
    const [partyA, partyB] = splitPairKey(entry.pair);
    return nameOf(partyA === party ? partyB : partyA);
  }
}

function collectMembersNow(start: StartData): Map<string, Set<PartyCode>> {
  const members = new Map<string, Set<PartyCode>>();
  for (const row of start.memberships) {
    const party = start.parties[row[0]];
    const organisation = start.organisations[row[1]];
    if (!party || !organisation || roleOf(row) !== "member") continue;
    if (coversDay(row, start.asOf) !== "yes") continue;
    const set = members.get(organisation.id) ?? new Set();
    members.set(organisation.id, set.add(party.code));
  }
  return members;
}

function collectMemberships(start: StartData): Map<PartyCode, Membership[]> {
  const memberships = new Map<PartyCode, Membership[]>();
  for (const row of start.memberships) {
    const party = start.parties[row[0]];
    const organisation = start.organisations[row[1]];
    if (!party || !organisation) continue;
    const list = memberships.get(party.code) ?? [];
    list.push({ organisation, role: roleOf(row), row });
    memberships.set(party.code, list);
  }
  for (const list of memberships.values()) {
    list.sort((one, other) => one.organisation.name.localeCompare(other.organisation.name));
  }
  return memberships;
}
