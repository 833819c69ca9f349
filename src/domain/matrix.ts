import type { TradeYearFile } from "./dataset.ts";
import { classOf, DEFAULT_LINES, type LineMode, NO_LINE, type SubjectClass } from "./lineMode.ts";
import type { Passing } from "./organisationFilter.ts";
import { listMissionBits, MISSION_BITS } from "./pairKinds.ts";
import { PAIR_STATES, type StateInYear } from "./pairState.ts";
import { pairPlace } from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";
import { tradeStep } from "./tradeStep.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** The most rows, and columns, that a reader can take in and a screen can hold. */
export const MOST_PARTIES = 60;

/** The parties of a matrix, or why there is none. */
export type MatrixPlan =
  | {
      readonly kind: "ready";
      readonly rows: readonly PartyCode[];
      readonly columns: readonly PartyCode[];
    }
  | { readonly kind: "too-many"; readonly rows: number; readonly columns: number }
  | { readonly kind: "too-few"; readonly count: number };

/**
 * Returns which parties are rows and columns, by name: all that pass, or one side against the other.
 * @param parties all parties
 * @param passing absent where nothing is filtered
 * @param rankOf place of a party in the order of names
 */
export function planMatrix(
  parties: readonly PartyCode[],
  passing: Passing | undefined,
  rankOf: (party: PartyCode) => number,
): MatrixPlan {
  const inOrder = (members: Iterable<PartyCode>) =>
    [...members].sort((one, other) => rankOf(one) - rankOf(other));
  const [one, other] = passing?.sides ?? [];
  const rows = inOrder(one ?? passing?.inside ?? parties);
  const columns = other ? inOrder(other) : rows;
  const sizes = { rows: rows.length, columns: columns.length };
  if (Math.max(sizes.rows, sizes.columns) > MOST_PARTIES) return { kind: "too-many", ...sizes };
  const distinct = new Set([...rows, ...columns]).size;
  if (distinct < 2 || rows.length === 0 || columns.length === 0) {
    return { kind: "too-few", count: distinct };
  }
  return { kind: "ready", rows, columns };
}

/** What the cells stand for: a mode of the lines, or a kind of fact. */
export type MatrixMode = LineMode | "subject";

export const TRADE_SIGNS = ["trade-1", "trade-2", "trade-3", "trade-4"] as const;

export const TIE_SIGNS = [
  "tie-strong",
  "tie-plain",
  "tie-one-way",
  "tie-dashed",
  "tie-dotted",
] as const;
/** A sign for each look that a kind of fact gives its classes. */
export type TieSign = (typeof TIE_SIGNS)[number];

/** Returns the sign of a class; one that goes one way has the same whichever way it is. */
export function signOfClass(lineClass: SubjectClass): TieSign {
  switch (lineClass) {
    case "subject-strong":
      return "tie-strong";
    case "subject-plain":
      return "tie-plain";
    case "subject-dashed":
      return "tie-dashed";
    case "subject-dotted":
      return "tie-dotted";
    default:
      return "tie-one-way";
  }
}

/** What a cell shows. Missions and trade run from the row's party to the column's. */
export type MatrixCell =
  | { readonly sign: StateInYear | "mission" | "no-mission" | "no-figure" }
  /** A kind of fact: the class of the pair, where it does not go the other way only. */
  | { readonly sign: TieSign; readonly lineClass: SubjectClass }
  | { readonly sign: "no-tie" }
  | { readonly sign: (typeof TRADE_SIGNS)[number]; readonly thousandUsd: number }
  /** A party has nothing with itself. */
  | { readonly sign: "same" };
export type MatrixSign = MatrixCell["sign"];

/** The signs that can stand in a matrix of each mode, in the order of the legend. */
export function listSigns(mode: MatrixMode, isNewest: boolean): Exclude<MatrixSign, "same">[] {
  switch (mode) {
    case "missions":
      return ["mission", "no-mission"];
    case "trade":
      return [...TRADE_SIGNS, "no-figure"];
    case "subject":
      return [...TIE_SIGNS, "no-tie"];
    default:
      return [
        "relations",
        "broken",
        "stated-none",
        "nothing-found",
        ...(isNewest ? [] : (["not-independent"] as const)),
      ];
  }
}

/**
 * Returns the cells, by row and column; `undefined` while what they need has not come.
 * @param trade of the year shown, where trade is asked for
 */
export function fillMatrix(
  world: WorldInYear,
  mode: MatrixMode,
  matrix: {
    readonly rows: readonly PartyCode[];
    readonly columns: readonly PartyCode[];
    readonly trade: TradeYearFile | undefined;
    /** Where lines stand for a kind of fact: the kind of each pair, once it has come. */
    readonly kinds?: Uint8Array | undefined;
  },
): readonly (readonly MatrixCell[])[] | undefined {
  const cellOf = createCellOf(world, mode, matrix);
  return (
    cellOf &&
    matrix.rows.map((row) =>
      matrix.columns.map((column): MatrixCell => {
        return row === column ? { sign: "same" } : cellOf(row, column);
      }),
    )
  );
}

type CellOf = (row: PartyCode, column: PartyCode) => MatrixCell;

function createCellOf(
  world: WorldInYear,
  mode: MatrixMode,
  {
    trade,
    kinds,
  }: { readonly trade: TradeYearFile | undefined; readonly kinds?: Uint8Array | undefined },
): CellOf | undefined {
  switch (mode) {
    case "missions":
      return missionCells(world);
    case "trade":
      return trade && tradeCells(world, trade);
    case "subject":
      return kinds && subjectCells(world, kinds);
    case "relations":
    case "gaps":
    case DEFAULT_LINES:
      return relationCells(world);
  }
}

function relationCells(world: WorldInYear): CellOf | undefined {
  const states = world.states();
  if (!states) return undefined;
  const locate = createLocate(world);
  return (row, column) => {
    if (world.isIndependent(row) === "no" || world.isIndependent(column) === "no") {
      return { sign: "not-independent" };
    }
    return { sign: PAIR_STATES[states[locate(row, column).place] ?? 0] ?? "nothing-found" };
  };
}

function missionCells(world: WorldInYear): CellOf {
  const bits = listMissionBits(world.atlas);
  const locate = createLocate(world);
  return (row, column) => {
    const { place, isRowFirst } = locate(row, column);
    const bit = isRowFirst ? MISSION_BITS.aToB : MISSION_BITS.bToA;
    return { sign: ((bits[place] ?? 0) & bit) === 0 ? "no-mission" : "mission" };
  };
}

function subjectCells(world: WorldInYear, kinds: Uint8Array): CellOf {
  const locate = createLocate(world);
  return (row, column) => {
    const { place, isRowFirst } = locate(row, column);
    const lineClass = classOf("subject", kinds[place] ?? NO_LINE) as SubjectClass | undefined;
    const otherWay = isRowFirst ? "subject-b-to-a" : "subject-a-to-b";
    if (lineClass === undefined || lineClass === otherWay) return { sign: "no-tie" };
    return { sign: signOfClass(lineClass), lineClass };
  };
}

function tradeCells(world: WorldInYear, { trade }: TradeYearFile): CellOf {
  const rows = new Map(trade.place.map((place, row) => [place, row]));
  const locate = createLocate(world);
  return (row, column) => {
    const { place, isRowFirst } = locate(row, column);
    const at = rows.get(place);
    const figure = at === undefined ? undefined : (isRowFirst ? trade.aToB : trade.bToA)[at];
    if (figure === undefined || figure < 0) return { sign: "no-figure" };
    return { sign: TRADE_SIGNS[tradeStep(figure)] ?? "trade-1", thousandUsd: figure };
  };
}

function createLocate({ atlas: { partyCodes } }: WorldInYear) {
  const indexes = new Map(partyCodes.map((code, index) => [code, index]));
  return (row: PartyCode, column: PartyCode) => {
    const [indexRow, indexColumn] = [indexes.get(row) ?? 0, indexes.get(column) ?? 0];
    const isRowFirst = indexRow < indexColumn;
    const place = isRowFirst
      ? pairPlace(indexRow, indexColumn, partyCodes.length)
      : pairPlace(indexColumn, indexRow, partyCodes.length);
    return { place, isRowFirst };
  };
}
