import {
  type Dispute,
  type DossierEntry,
  MEMBERSHIP_ROLES,
  type MembershipRow,
  type Organisation,
  type OtherActor,
  type Party,
  SCHEMA_VERSION,
  type StartData,
} from "../../src/domain/dataset.ts";
import type { Geodata } from "./geodata.ts";
import { encodeMembershipDate } from "./membershipDate.ts";
import { omitUndefined } from "./omitUndefined.ts";

/** What the start file says of all pairs. */
export type PairsOfStart = Pick<
  StartData,
  "pairs" | "partyFileSizes" | "tradeYears" | "missionYears" | "subjects"
>;

/** Returns the start file, without the version of the data: that depends on all other files. */
export function emitStart(
  geodata: Geodata,
  dossiers: readonly DossierEntry[],
  pairs: PairsOfStart,
): Omit<StartData, "dataVersion"> {
  const parties = geodata.parties.map(({ value }) => value).sort(byKey("code"));
  const organisations = geodata.organisations.map(({ value }) => value).sort(byKey("id"));
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf: geodata.edition.asOf,
    parties: parties.map(
      (party): Party =>
        omitUndefined({
          code: party.code,
          name: party.name,
          status: party.status,
          capital: party.capital,
          region: party.region,
          anchor: [party.lon, party.lat] as const,
          anchorReason: party.anchor_reason,
          page: party.page,
        }),
    ),
    twoLetterCodes: parties.map((party) => party.iso2).join(""),
    others: geodata.others.map(
      ({ value }): OtherActor =>
        omitUndefined({
          code: value.code,
          name: value.name,
          kind: value.kind,
          continuesAs: value.continues_as,
          until:
            value.until === undefined ? undefined : Number(value.until.slice(0, "YYYY".length)),
          source: value.source,
        }),
    ),
    organisations: organisations.map(
      (organisation): Organisation =>
        omitUndefined({
          id: organisation.id,
          name: organisation.name,
          short: organisation.short,
          kind: organisation.kind,
          founded: organisation.founded,
          dissolved: organisation.dissolved,
          predecessor: organisation.predecessor,
          coversFormerMembers: organisation.roster === "checked",
        }),
    ),
    memberships: emitMemberships(
      geodata,
      new Map(
        [...parties, ...geodata.others.map(({ value }) => value)].map(({ code }, index) => [
          code,
          index,
        ]),
      ),
      new Map(organisations.map(({ id }, index) => [id, index])),
    ),
    dossiers,
    disputes: geodata.disputedAreas.map(
      ({ id, properties }): Dispute => ({
        id,
        name: properties.name,
        kind: properties.kind,
        administeredBy: properties.administered_by,
        claimedBy: properties.claimed_by,
      }),
    ),
    dependencies: geodata.dependencies.map(({ value }) => value),
    ...pairs,
  };
}

/** Rows of former states count after those of the parties. */
function emitMemberships(
  geodata: Geodata,
  partyIndex: ReadonlyMap<string, number>,
  organisationIndex: ReadonlyMap<string, number>,
): MembershipRow[] {
  const rows: MembershipRow[] = [];
  for (const { value: row } of geodata.memberships) {
    const party = partyIndex.get(row.country);
    const organisation = organisationIndex.get(row.organisation);
    if (party === undefined || organisation === undefined) continue;
    rows.push([
      party,
      organisation,
      MEMBERSHIP_ROLES.indexOf(row.role),
      encodeMembershipDate(row.since, row.checked),
      encodeMembershipDate(row.until, row.checked),
    ]);
  }
  return rows.sort(compareRows);
}

/** By organisation, then party, role and date: neighbours are alike, which compresses best. */
function compareRows(one: MembershipRow, other: MembershipRow): number {
  return one[1] - other[1] || one[0] - other[0] || one[2] - other[2] || one[3] - other[3];
}

function byKey<Key extends string>(key: Key) {
  return (one: Readonly<Record<Key, string>>, other: Readonly<Record<Key, string>>): number => {
    if (one[key] === other[key]) return 0;
    return one[key] < other[key] ? -1 : 1;
  };
}
