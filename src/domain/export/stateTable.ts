import type { MembershipRow } from "../dataset.ts";
import type { Between } from "../organisationFilter.ts";
import { unpackDate } from "../packedDate.ts";
import { type PartyCode, splitPairKey } from "../partyCode.ts";
import type { PartyStatus } from "../partyStatus.ts";
import {
  findOnlyOrganisation,
  listShownStates,
  listStateRows,
  type StateRow,
  type StatesView,
} from "../stateRows.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { dateCells } from "./dateCells.ts";
import {
  type ExportView,
  NONE_FOUND,
  nameMembershipSources,
  nameSources,
  sourcesOfTables,
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
const COUNT_COLUMNS = [
  "relations_with",
  "resident_missions_sent",
  "resident_missions_hosted",
] as const;
const LAST_COLUMNS = ["sources", "year", "as_of", "data_version"] as const;
export type StateColumn =
  | (typeof OWN_COLUMNS)[number]
  | (typeof COUNTRY_COLUMNS)[number]
  | (typeof COUNT_COLUMNS)[number]
  | (typeof LAST_COLUMNS)[number]
  | "inside"
  | "side"
  | "member_since"
  | "member_since_precision"
  | "independent";
type Row = Partial<Record<StateColumn, Cell>>;

/**
 * Returns the states that a file of a view has: those of its table; without a filter, the two of a
 * selected pair.
 */
export function listExportedStates(view: ExportView): PartyCode[] {
  const isTaken = createChoice(view);
  return listShownStates(view.world.atlas.partyCodes, statesViewOf(view))
    .map(({ party }) => party)
    .filter(isTaken);
}

/**
 * Returns the states of a view with what the table shows of them, a row each. Columns without a meaning
 * in the view are left out: `inside` and `side` without a filter, the relations without a selected
 * country, `member_since` unless the filter asks for one organisation, `independent` (by the list of
 * Gleditsch and Ward) in the newest year.
 */
export function writeStateTable(view: ExportView): ExportTable<StateColumn> {
  const { world, passing, filter, coverage } = view;
  const { atlas } = world;
  const { country } = statesViewOf(view);
  const organisation = findOnlyOrganisation(atlas, filter);
  const isTaken = createChoice(view);
  const sources = [
    ...(passing ? [nameMembershipSources(coverage)] : []),
    nameSources(coverage, sourcesOfTables(view, "relations", "missions")),
  ].join("; ");
  const rows = listStateRows(world, statesViewOf(view))
    .filter(({ party }) => isTaken(party))
    .map((state): Row => {
      const { party: code, inside, side, independent, ties } = state;
      const party = atlas.party(code);
      return {
        code,
        name: atlas.nameOf(code),
        region: party?.region,
        status: party && STATUS_WORDS[party.status],
        inside,
        side: side && filter.between && nameSide(side, filter.between),
        ...memberSince(state.membership),
        independent,
        ...(country && { selected: country }),
        ...(ties && {
          ...describeRelations(ties.relation, view),
          resident_mission_of_selected_here: MISSION_WORDS[ties.sent],
          resident_mission_in_selected: MISSION_WORDS[ties.hosted],
        }),
        relations_with: countCell(state.relations),
        resident_missions_sent: countCell(state.sent),
        resident_missions_hosted: countCell(state.hosted),
        sources,
        year: world.year,
        as_of: atlas.asOf,
        data_version: atlas.dataVersion,
      };
    });
  const columns: StateColumn[] = [
    ...OWN_COLUMNS,
    ...(passing ? (["inside"] as const) : []),
    ...(filter.between ? (["side"] as const) : []),
    ...(organisation ? (["member_since", "member_since_precision"] as const) : []),
    ...(world.isNewest ? [] : (["independent"] as const)),
    ...(country ? COUNTRY_COLUMNS : []),
    ...COUNT_COLUMNS,
    ...LAST_COLUMNS,
  ];
  return { columns, rows };
}

function statesViewOf({ passing, filter, subject }: ExportView): StatesView {
  return { passing, filter, country: subject.kind === "country" ? subject.country : undefined };
}

/** A selected pair without a filter is about its two, and no others. */
function createChoice({ subject, passing }: ExportView): (party: PartyCode) => boolean {
  if (subject.kind !== "pair" || passing) return () => true;
  const two = new Set(splitPairKey(subject.pair));
  return (party) => two.has(party);
}

/** A side of `between`, in the ids of the blocs: `EU`, or `EU and ASEAN`. */
function nameSide(side: NonNullable<StateRow["side"]>, between: Between): string {
  const [one, other] = [between.one.join(","), between.other.join(",")];
  return { one, other, both: `${one} and ${other}` }[side];
}

/** Returns when a spell began, and how exact that is; empty if unknown. */
function memberSince(row: MembershipRow | undefined): Row {
  const date = row && unpackDate(row[3]);
  if (!date || date.shape === "unknown") return {};
  const { from, precision } = dateCells(date);
  return { member_since: from, member_since_precision: precision };
}

/** What was looked for and not found may exist all the same: it is no 0. */
function countCell(count: number | undefined): Cell {
  return count === 0 ? NONE_FOUND : count;
}
