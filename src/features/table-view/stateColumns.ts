import type { Atlas } from "../../domain/atlas.ts";
import { roleOf } from "../../domain/membership.ts";
import { rankTexts } from "../../domain/nameOrder.ts";
import type { OrganisationFilter } from "../../domain/organisationFilter.ts";
import { yearOf } from "../../domain/packedDate.ts";
import { PAIR_STANDINGS } from "../../domain/pairStanding.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { PARTY_STATUSES } from "../../domain/partyStatus.ts";
import { findOnlyOrganisation, type StateRow } from "../../domain/stateRows.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { formatFirstYear, formatRole } from "../../messages/formatMembership.ts";
import { writeStanding } from "../../messages/standing.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import type { PastStage } from "../../store/selectRows.ts";

import { type Cell, type Column, cellBeforePast } from "./column.ts";

const NOT_KNOWN: Cell = { text: messages.dash, spoken: messages.notKnown, isMissing: true };
const NONE_FOUND: Cell = { text: messages.noneFound, isMissing: true };
const SIDES = ["one", "both", "other"] as const;

interface StateTable {
  readonly filter: OrganisationFilter;
  readonly country: PartyCode | undefined;
  /** How many states there are to have relations with. */
  readonly others: number;
  readonly rankOf: (party: PartyCode) => number;
  readonly isNewest: boolean;
  /** Whether what the past says can be known yet. */
  readonly past: PastStage;
}

/** Returns the columns of a table of states. */
export function listStateColumns(atlas: Atlas, table: StateTable): Column<StateRow>[] {
  const { filter, country, others, rankOf, isNewest } = table;
  const beforePast = cellBeforePast(table.past) ?? NOT_KNOWN;
  const regions = rankTexts(atlas.parties.map(({ region }) => region));
  const regionOf = ({ party }: StateRow) => atlas.party(party)?.region ?? "";
  const statusOf = ({ party }: StateRow) => atlas.party(party)?.status ?? "member";
  const organisation = findOnlyOrganisation(atlas, filter);
  return [
    {
      id: "state",
      title: messages.columns.state,
      width: "name",
      firstDirection: "ascending",
      keyOf: ({ party }) => rankOf(party),
      cellOf: ({ party, isUnknown }) => ({
        text: atlas.nameOf(party),
        ...(isUnknown && { note: messages.unknownInside }),
      }),
      partyOf: ({ party }) => party,
    },
    ...(filter.between ? [sideColumn(atlas, filter.between)] : []),
    ...(country ? [standingColumn(country, atlas.nameOf(country), beforePast)] : []),
    {
      id: "region",
      title: messages.columns.region,
      width: "words",
      firstDirection: "ascending",
      keyOf: (row) => regions.get(regionOf(row)),
      cellOf: (row) => ({ text: regionOf(row) }),
    },
    {
      id: "status",
      title: messages.columns.status,
      ...(!isNewest && { unit: messages.statusUnit }),
      width: "words",
      firstDirection: "ascending",
      keyOf: (row) =>
        row.independent !== "no" ? PARTY_STATUSES.indexOf(statusOf(row)) : PARTY_STATUSES.length,
      cellOf: (row) =>
        row.independent !== "no"
          ? { text: messages.statuses[statusOf(row)] }
          : { text: messages.notIndependent, isMissing: true },
    },
    countColumn("relationsWith", {
      unit: messages.relationsUnit(others),
      countOf: ({ relations }) => relations,
      unknown: beforePast,
    }),
    countColumn("sent", { unit: messages.missionsUnit, countOf: ({ sent }) => sent }),
    countColumn("hosted", { unit: messages.missionsUnit, countOf: ({ hosted }) => hosted }),
    ...(organisation ? [membershipColumn(atlas.bloc(organisation)?.short ?? organisation)] : []),
  ];
}

function sideColumn(
  atlas: Atlas,
  between: NonNullable<OrganisationFilter["between"]>,
): Column<StateRow> {
  const nameOf = (ids: readonly string[]) =>
    ids.map((id) => atlas.bloc(id)?.short ?? id).join(", ");
  const [one, other] = [nameOf(between.one), nameOf(between.other)];
  const names = { one, other, both: messages.bothSides(one, other) };
  return {
    id: "side",
    title: messages.columns.side,
    width: "short",
    firstDirection: "ascending",
    keyOf: ({ side }) => (side ? SIDES.indexOf(side) : undefined),
    cellOf: ({ side }) => (side ? { text: names[side] } : NOT_KNOWN),
  };
}

function standingColumn(country: PartyCode, name: string, beforePast: Cell): Column<StateRow> {
  return {
    id: "standing",
    title: messages.columns.standing(name),
    width: "words",
    firstDirection: "ascending",
    keyOf: ({ ties }) => (ties?.standing ? PAIR_STANDINGS.indexOf(ties.standing) : undefined),
    cellOf: ({ ties }) =>
      ties?.standing ? { text: writeStanding(ties.standing, name) } : beforePast,
    pairOf: ({ party }) => makePairKey(country, party),
  };
}

function countColumn(
  id: "relationsWith" | "sent" | "hosted",
  {
    unit,
    countOf,
    unknown = NOT_KNOWN,
  }: {
    readonly unit: string;
    readonly countOf: (row: StateRow) => number | undefined;
    /** In place of a count that is not known. */
    readonly unknown?: Cell;
  },
): Column<StateRow> {
  return {
    id,
    title: messages.columns[id],
    unit,
    width: "figure",
    isFigure: true,
    firstDirection: "descending",
    keyOf: countOf,
    cellOf: (row) => {
      const count = countOf(row);
      if (count === undefined) return unknown;
      return count === 0 ? NONE_FOUND : { text: formatCount(count) };
    },
  };
}

function membershipColumn(name: string): Column<StateRow> {
  return {
    id: "member-since",
    title: messages.columns.memberSince(name),
    width: "short",
    firstDirection: "ascending",
    keyOf: ({ membership }) => (membership && yearOf(membership[3]) ? membership[3] : undefined),
    cellOf: ({ membership }) => {
      if (!membership) return NOT_KNOWN;
      const words = [formatFirstYear(membership[3]), formatRole(roleOf(membership))].filter(
        (part) => part !== "",
      );
      return words.length > 0 ? { text: words.join(", ") } : NOT_KNOWN;
    },
  };
}
