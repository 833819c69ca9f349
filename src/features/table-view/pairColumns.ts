import type { Atlas } from "../../domain/atlas.ts";
import { MISSION_LEVELS, type MissionLevel } from "../../domain/countedMission.ts";
import { earliestDay } from "../../domain/factDate.ts";
import {
  classOf,
  type FactsOfSubject,
  type MapSubject,
  wayOfClass,
} from "../../domain/mapSubject.ts";
import { packDay } from "../../domain/packedDays.ts";
import type { PairRow } from "../../domain/pairRows.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { describePair } from "../../messages/pairDetail.ts";
import {
  formatAtLeast,
  formatMillionUsd,
  tableMessages as messages,
} from "../../messages/tableView.ts";
import type { PastStage } from "../../store/selectRows.ts";

import { type Cell, type Column, cellBeforePast } from "./column.ts";

const STATE_ORDER = ["relations", "broken", "stated-none", "nothing-found", "not-independent"];
const DEPTH_ORDER = ["full", "notes"];
const NOT_KNOWN: Cell = { text: messages.dash, spoken: messages.notKnown, isMissing: true };
const NO_DOSSIER: Cell = { text: messages.dash, spoken: messages.noDossier, isMissing: true };
const NO_FIGURE: Cell = { text: messages.noFigure, isMissing: true };

/**
 * Returns the columns of a table of pairs.
 * @param options.past whether what the past says can be known yet
 * @param options.tradeYear the year of the figures; absent where no trade is asked for
 * @param options.since the earlier year where changes are asked for
 * @param options.subject what the lines stand for
 */
export function listPairColumns(
  atlas: Atlas,
  rankOf: (party: PartyCode) => number,
  options: {
    readonly past: PastStage;
    readonly tradeYear?: number;
    readonly since?: number;
    readonly subject: MapSubject;
  },
): Column<PairRow>[] {
  const { past, tradeYear, since, subject } = options;
  const beforePast = cellBeforePast(past);
  const party = (name: "partyA" | "partyB"): Column<PairRow> => ({
    id: name,
    title: messages.columns[name],
    width: "name",
    firstDirection: "ascending",
    keyOf: (row) => rankOf(row[name]),
    cellOf: (row) => ({ text: atlas.nameOf(row[name]) }),
    partyOf: (row) => row[name],
  });
  return [
    party("partyA"),
    party("partyB"),
    ...(since === undefined ? [] : [changeColumn(since, subject)]),
    ...(subject.facts ? [factColumn(subject, subject.facts, atlas)] : []),
    ...(tradeYear === undefined ? [] : tradeColumns(messages.tradeUnit(tradeYear))),
    {
      id: "relations",
      title: messages.columns.relations,
      width: "words",
      firstDirection: "ascending",
      keyOf: ({ state }) => (state ? STATE_ORDER.indexOf(state) : undefined),
      cellOf: ({ state }) => (state ? describeState(state) : beforePast) ?? NOT_KNOWN,
    },
    {
      id: "since",
      title: messages.columns.since,
      width: "words",
      firstDirection: "ascending",
      keyOf: ({ since: date }) => {
        const first = date && earliestDay(date);
        return first ? packDay(first) : undefined;
      },
      cellOf: ({ since: date }) =>
        date ? { text: formatFactDate(date) } : (beforePast ?? NOT_KNOWN),
    },
    missionColumn("missionsAToB", ({ sentAToB }) => sentAToB),
    missionColumn("missionsBToA", ({ sentBToA }) => sentBToA),
    {
      id: "documented",
      title: messages.columns.documented,
      width: "short",
      firstDirection: "ascending",
      keyOf: ({ depth }) => (depth ? DEPTH_ORDER.indexOf(depth) : undefined),
      cellOf: ({ depth }) =>
        depth
          ? { text: depth === "full" ? messages.documented : messages.singleFacts }
          : NO_DOSSIER,
    },
  ];
}

function changeColumn(since: number, subject: MapSubject): Column<PairRow> {
  return {
    id: "change",
    title: messages.changeSince(since),
    width: "words",
    firstDirection: "ascending",
    keyOf: ({ kind }) => kind,
    cellOf: ({ kind }) => {
      const name = classOf(subject, kind);
      return { text: name ? describePair({ nameA: "", nameB: "", lineClass: name }) : "" };
    },
  };
}

function factColumn(
  subject: MapSubject,
  { name, words }: FactsOfSubject,
  atlas: Atlas,
): Column<PairRow> {
  return {
    id: "subject",
    title: name,
    width: "words",
    firstDirection: "descending",
    keyOf: ({ kind }) => kind,
    cellOf: ({ kind, partyA, partyB }) => {
      const lineClass = classOf(subject, kind);
      const [nameA, nameB] = [atlas.nameOf(partyA), atlas.nameOf(partyB)];
      const told = lineClass && words[lineClass];
      if (!told) return { text: "" };
      const way = wayOfClass(subject, lineClass);
      return { text: describePair({ nameA, nameB, lineClass, words: told, way }) };
    },
  };
}

function describeState(state: NonNullable<PairRow["state"]>): Cell {
  if (state === "not-independent") return { text: messages.oneNotIndependent, isMissing: true };
  const text = messages.states[state];
  return state === "nothing-found" ? { text, isMissing: true } : { text };
}

function missionColumn(
  id: "missionsAToB" | "missionsBToA",
  levelOf: (row: PairRow) => MissionLevel,
): Column<PairRow> {
  return {
    id,
    title: messages.columns[id],
    width: "short",
    firstDirection: "ascending",
    keyOf: (row) => -MISSION_LEVELS.indexOf(levelOf(row)),
    cellOf: (row) => {
      const level = levelOf(row);
      const text = messages.missionLevels[level];
      return level === "resident" ? { text } : { text, isMissing: true };
    },
  };
}

function tradeColumns(unit: string): Column<PairRow>[] {
  const column = (
    id: "tradeAToB" | "tradeBToA" | "tradeTotal",
    rest: Pick<Column<PairRow>, "keyOf" | "cellOf">,
  ): Column<PairRow> => ({
    id,
    title: messages.columns[id],
    unit,
    width: "figure",
    isFigure: true,
    firstDirection: "descending",
    ...rest,
  });
  const oneWay = (id: "tradeAToB" | "tradeBToA") =>
    column(id, {
      keyOf: (row) => row[id],
      cellOf: (row) => (row[id] === undefined ? NO_FIGURE : { text: formatMillionUsd(row[id]) }),
    });
  return [
    oneWay("tradeAToB"),
    oneWay("tradeBToA"),
    column("tradeTotal", {
      keyOf: totalOf,
      cellOf: (row) => {
        const total = totalOf(row);
        if (total === undefined) return NO_FIGURE;
        const isWhole = row.tradeAToB !== undefined && row.tradeBToA !== undefined;
        const amount = formatMillionUsd(total);
        return { text: isWhole ? amount : formatAtLeast(amount) };
      },
    }),
  ];
}

function totalOf({ tradeAToB, tradeBToA }: PairRow): number | undefined {
  if (tradeAToB === undefined && tradeBToA === undefined) return undefined;
  return (tradeAToB ?? 0) + (tradeBToA ?? 0);
}
