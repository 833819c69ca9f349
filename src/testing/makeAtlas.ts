import { type Atlas, createAtlas } from "../domain/atlas.ts";
import { levelOfCounts } from "../domain/countedMission.ts";
import {
  type Dependency,
  type Dispute,
  type DossierEntry,
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type MembershipRow,
  type Organisation,
  type OtherActor,
  type Party,
  SCHEMA_VERSION,
  type StartData,
} from "../domain/dataset.ts";
import { countPairs, encodePair, type PairSummary, pairPlace } from "../domain/pairStates.ts";
import { listFirstEntries } from "../kinds/subjects/entries.ts";
import { code, pairKey } from "./codes.ts";

/** Parties that tests speak of: name, capital, anchor. */
const SPOKEN_OF = {
  CHL: ["Chile", "Santiago", [-70.65, -33.45]],
  ESH: ["Sahrawi Republic", "Tifariti", [-10.57, 26.16]],
  FRA: ["France", "Paris", [2.35, 48.85]],
  MAR: ["Morocco", "Rabat", [-6.83, 34.03]],
  NZL: ["New Zealand", "Wellington", [174.78, -41.3]],
  PER: ["Peru", "Lima", [-77.05, -12.05]],
  PSE: ["Palestine", "Ramallah", [35.2, 31.9]],
  TCD: ["Chad", "N’Djamena", [15.05, 12.11]],
} as const;

/** Codes of ISO 3166-1 alpha-2 of those parties. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  CHL: "CL",
  ESH: "EH",
  FRA: "FR",
  MAR: "MA",
  NZL: "NZ",
  PER: "PE",
  PSE: "PS",
  TCD: "TD",
};

/** A spell as a test writes it; what is left out is a plain membership without dates. */
export interface SpokenMembership {
  readonly party: string;
  readonly organisation: string;
  readonly role?: MembershipRole;
  /** `YYYYMMDD` with the marks of domain/packedDate.ts. */
  readonly since?: number;
  readonly until?: number;
}

/** What of the world a test cares about. */
export interface World {
  readonly asOf?: string;
  readonly parties?: readonly Party[];
  readonly others?: readonly OtherActor[];
  readonly organisations?: readonly Organisation[];
  /** Present members by organisation; organisations not listed otherwise are made up. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly memberships?: readonly SpokenMembership[];
  readonly dossiers?: readonly DossierEntry[];
  /** What the tables know, by pair; nothing is found of the others. Codes in the parties' order. */
  readonly summaries?: Readonly<Record<string, Partial<PairSummary>>>;
  readonly disputes?: readonly Dispute[];
  readonly dependencies?: readonly Dependency[];
  readonly tradeYears?: readonly number[];
  /** Besides those that are there with the first map. */
  readonly subjects?: StartData["subjects"];
}

/** Returns a party; one that the tests know has its name, capital and anchor. */
export function makeParty(text: string, changes: Partial<Party> = {}): Party {
  const known = SPOKEN_OF[text as keyof typeof SPOKEN_OF] as
    | (typeof SPOKEN_OF)[keyof typeof SPOKEN_OF]
    | undefined;
  const [name, capital, anchor] = known ?? [`Land of ${text}`, `City of ${text}`, [0, 0] as const];
  return {
    code: code(text),
    name,
    status: "member",
    capital,
    region: "Region",
    anchor,
    ...changes,
  };
}

/** Returns an organisation; its name and short name are its id, where not given. */
export function makeOrganisation(id: string, changes: Partial<Organisation> = {}): Organisation {
  return { id, name: id, short: id, kind: "regional", coversFormerMembers: true, ...changes };
}

/** Returns what the start-up file tells of a pair with a full dossier. */
export function makeEntry(pair: string, changes: Partial<DossierEntry> = {}): DossierEntry {
  return {
    pair: pairKey(pair),
    depth: "full",
    missionsAToB: {},
    missionsBToA: {},
    facts: 1,
    ...changes,
  };
}

/** Returns the start-up file of a world. */
export function makeStart(world: World = {}): StartData {
  const parties = world.parties ?? Object.keys(SPOKEN_OF).map((text) => makeParty(text));
  const memberships = [
    ...Object.entries(world.members ?? {}).flatMap(([organisation, members]) =>
      members.map((party): SpokenMembership => ({ party, organisation })),
    ),
    ...(world.memberships ?? []),
  ];
  const listed = world.organisations ?? [];
  const isListed = new Set(listed.map(({ id }) => id));
  const madeUp = [...new Set(memberships.map(({ organisation }) => organisation))]
    .filter((id) => !isListed.has(id))
    .map((id) => makeOrganisation(id));
  const organisations = [...listed, ...madeUp];
  return {
    schemaVersion: SCHEMA_VERSION,
    dataVersion: "test",
    asOf: world.asOf ?? "2026-07-31",
    parties,
    twoLetterCodes: parties.map((party) => TWO_LETTERS[party.code] ?? "??").join(""),
    others: world.others ?? [],
    organisations,
    memberships: memberships.map((spell) =>
      toRow(spell, [...parties, ...(world.others ?? [])], organisations),
    ),
    dossiers: world.dossiers ?? [],
    disputes: world.disputes ?? [],
    dependencies: world.dependencies ?? [],
    pairs: toPairs(world, parties),
    // The file of the first of two parties is the smaller one.
    partyFileSizes: parties.map((_, index) => 100 + index),
    tradeYears: world.tradeYears ?? Array.from({ length: 17 }, (_, index) => 2000 + index),
    subjects: [...listFirstEntries(), ...(world.subjects ?? [])],
    missionYears: [2021, 2025],
  };
}

/** Returns the look-ups over a world. */
export function makeAtlas(world: World = {}): Atlas {
  return createAtlas(makeStart(world));
}

function toPairs({ summaries = {}, dossiers = [] }: World, parties: readonly Party[]): string {
  const nothing = {
    state: "nothing-found",
    missionsAToB: "none-found",
    missionsBToA: "none-found",
  } as const;
  const count = parties.length;
  const pairs = Array.from({ length: countPairs(count) }, () => encodePair(nothing));
  // As the compiler does: what a dossier knows is among what is known of its pair.
  const ofDossiers = dossiers.map(({ pair, state, missionsAToB, missionsBToA }) => [
    pair,
    {
      missionsAToB: levelOfCounts(missionsAToB),
      missionsBToA: levelOfCounts(missionsBToA),
      ...summaries[pair],
      ...(state && { state }),
    },
  ]);
  for (const [pair, summary] of Object.entries({
    ...summaries,
    ...(Object.fromEntries(ofDossiers) as typeof summaries),
  })) {
    const [indexA = -1, indexB = -1] = pair
      .split("-")
      .map((text) => parties.findIndex((one) => one.code === text));
    if (!summaries[pair] && (indexA < 0 || indexB < 0)) continue;
    if (indexA < 0 || indexB <= indexA) throw new Error(`${pair} is no pair of this test's world`);
    pairs[pairPlace(indexA, indexB, count)] = encodePair({ ...nothing, ...summary });
  }
  return pairs.join("");
}

function toRow(
  { party, organisation, role = "member", since = 0, until = 0 }: SpokenMembership,
  parties: readonly (Party | OtherActor)[],
  organisations: readonly Organisation[],
): MembershipRow {
  const partyIndex = parties.findIndex((one) => one.code === party);
  const organisationIndex = organisations.findIndex((one) => one.id === organisation);
  if (partyIndex < 0) throw new Error(`${party} is no party of this test's world`);
  return [partyIndex, organisationIndex, MEMBERSHIP_ROLES.indexOf(role), since, until];
}
