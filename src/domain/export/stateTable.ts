import type { MembershipRow, PartyStatus } from "../dataset.ts";
import { coversDay } from "../membership.ts";
import { admitsPartner } from "../organisationFilter.ts";
import { unpackDate } from "../packedDate.ts";
import { type PartyCode, splitPairKey } from "../partyCode.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { dateCells } from "./dateCells.ts";
import {
  type ExportView,
  nameMembershipSources,
  nameSources,
  sourcesOfTables,
  TABLES,
} from "./exportView.ts";
import { MISSION_WORDS } from "./missionCells.ts";
import { describeRelations } from "./relationCells.ts";

const STATUS_WORDS: Readonly<Record<PartyStatus, string>> = {
  member: "member of the United Nations",
  observer: "observer of the United Nations",
  associated: "associated state",
  limited: "state with limited recognition",
};

const OWN_COLUMNS = ["code", "name", "region", "status"] as const;
const COUNTRY_COLUMNS = [
  "selected",
  "relations",
  "relations_since",
  "relations_since_precision",
  "relations_by",
  "relations_sources",
  "resident_mission_of_selected_here",
  "resident_mission_in_selected",
] as const;
const LAST_COLUMNS = ["sources", "year", "as_of", "data_version"] as const;
export type StateColumn =
  | (typeof OWN_COLUMNS)[number]
  | (typeof COUNTRY_COLUMNS)[number]
  | (typeof LAST_COLUMNS)[number]
  | "inside"
  | "side"
  | "member_since"
  | "member_since_precision"
  | "independent";

/**
 * Returns the states that are exported: those inside the filter, of a selected country those to
 * which it may have a line, and those of which it is not known; without a filter, the two of a selected
 * pair, or all.
 */
export function listExportedStates({ world, passing, filter, subject }: ExportView): PartyCode[] {
  if (subject.kind === "pair" && !passing) return splitPairKey(subject.pair);
  const country = subject.kind === "country" ? subject.country : undefined;
  return world.atlas.partyCodes.filter((code) => {
    if (code === country) return false;
    if (!passing || passing.unknown.has(code)) return true;
    return country === undefined
      ? passing.inside.has(code)
      : admitsPartner(passing, filter.ends, { country, other: code });
  });
}

/**
 * Returns the states of a view, a row each. Columns without a meaning in the view are left out: `inside`
 * and `side` without a filter, the relations without a selected country, `member_since` unless the filter
 * is one organisation, `independent` (by the list of Gleditsch and Ward) in the newest year.
 */
export function listStateRows(view: ExportView): ExportTable<StateColumn> {
  const { world, passing, subject, filter, coverage } = view;
  const { atlas } = world;
  const country = subject.kind === "country" ? subject.country : undefined;
  const organisation = onlyOrganisation(view);
  const places = new Map(atlas.partyCodes.map((code, index) => [code, index]));
  const sources = [
    ...(passing ? [nameMembershipSources(coverage)] : []),
    ...(country ? [nameSources(coverage, sourcesOfTables(coverage, TABLES.missions))] : []),
  ].join("; ");
  const rows = listExportedStates(view).map((code) => {
    const party = atlas.party(code);
    const missions = country && atlas.summaryOf(country, code);
    const row: Partial<Record<StateColumn, Cell>> = {
      code,
      name: atlas.nameOf(code),
      region: party?.region,
      status: party && STATUS_WORDS[party.status],
      inside: passing?.inside.has(code) ? "yes" : passing?.unknown.has(code) ? "unknown" : "no",
      side: sideOf(view, code),
      ...(organisation && memberSince(view, organisation, code)),
      independent: world.isIndependent(code),
      ...(country && {
        selected: country,
        ...describeRelations(view, places, [country, code]),
        resident_mission_of_selected_here: MISSION_WORDS[missions?.sent ?? "none-found"],
        resident_mission_in_selected: MISSION_WORDS[missions?.hosted ?? "none-found"],
      }),
      sources,
      year: world.year,
      as_of: atlas.asOf,
      data_version: atlas.dataVersion,
    };
    return row;
  });
  const columns: StateColumn[] = [
    ...OWN_COLUMNS,
    ...(passing ? (["inside"] as const) : []),
    ...(filter.between ? (["side"] as const) : []),
    ...(organisation ? (["member_since", "member_since_precision"] as const) : []),
    ...(world.isNewest ? [] : (["independent"] as const)),
    ...(country ? COUNTRY_COLUMNS : []),
    ...LAST_COLUMNS,
  ];
  return { columns, rows };
}

/** On which side of `between` a party stands, in the ids of the blocs: `EU`, or `EU and ASEAN`. */
function sideOf({ passing, filter }: ExportView, code: PartyCode): string | undefined {
  if (!passing?.sides || !filter.between) return undefined;
  const [one, other] = passing.sides;
  const sides = [
    ...(one.has(code) ? [filter.between.one.join(",")] : []),
    ...(other.has(code) ? [filter.between.other.join(",")] : []),
  ];
  return sides.length > 0 ? sides.join(" and ") : undefined;
}

/** The organisation, when the filter is exactly one. */
function onlyOrganisation({ filter, world }: ExportView): string | undefined {
  const [id, ...others] = filter.include;
  const isOne = others.length === 0 && filter.exclude.length === 0 && !filter.between;
  return isOne && id !== undefined && world.atlas.organisation(id) ? id : undefined;
}

/** Returns the beginning of the spell that covers the day, and how exact it is; empty if unknown. */
function memberSince({ world }: ExportView, organisation: string, code: PartyCode) {
  const spell = world.atlas
    .membershipsOf(code)
    .find(({ organisation: { id }, row }) => id === organisation && isCovering(row, world.day));
  const date = spell && unpackDate(spell.row[3]);
  if (!date || date.shape === "unknown") return {};
  const { from, precision } = dateCells(date);
  return { member_since: from, member_since_precision: precision };
}

function isCovering(row: MembershipRow, day: string): boolean {
  return coversDay(row, day) === "yes";
}
