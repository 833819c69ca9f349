import type { TradeYearFile } from "./dataset.ts";
import type { ClassLook } from "./looks/lineLook.ts";
import { classOf, type MapSubject, NO_LINE, wayOfClass } from "./mapSubject.ts";
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

/** What cells show: what a subject says, or the class of the pair. */
export type MatrixCells = NonNullable<MapSubject["cells"]> | "classes";

/** Returns what the cells of a subject show. */
export function cellsOf({ cells }: Pick<MapSubject, "cells">): MatrixCells {
  return cells ?? "classes";
}

export const TRADE_SIGNS = ["trade-1", "trade-2", "trade-3", "trade-4"] as const;

export const TIE_SIGNS = [
  "tie-strong",
  "tie-plain",
  "tie-one-way",
  "tie-dashed",
  "tie-dotted",
] as const;
/** A sign for each look that classes of facts can have. */
export type TieSign = (typeof TIE_SIGNS)[number];

const SIGN_OF_LOOK: Readonly<Record<ClassLook, TieSign>> = {
  strong: "tie-strong",
  plain: "tie-plain",
  // The same whichever way it is.
  "a-to-b": "tie-one-way",
  "b-to-a": "tie-one-way",
  dashed: "tie-dashed",
  dotted: "tie-dotted",
};

/** Returns the sign of a class of facts. */
export function signOfClass(lineClass: ClassLook): TieSign {
  return SIGN_OF_LOOK[lineClass];
}

/** What a cell shows. Missions and trade run from the row's party to the column's. */
export type MatrixCell =
  | { readonly sign: StateInYear | "mission" | "no-mission" | "no-figure" }
  /** A kind of fact: the class of the pair, where it does not go the other way only. */
  | { readonly sign: TieSign; readonly lineClass: ClassLook }
  | { readonly sign: "no-tie" }
  | { readonly sign: (typeof TRADE_SIGNS)[number]; readonly thousandUsd: number }
  /** A party has nothing with itself. */
  | { readonly sign: "same" };
export type MatrixSign = MatrixCell["sign"];

const SIGNS_OF_STATES = ["relations", "broken", "stated-none", "nothing-found"] as const;

const SIGNS: Readonly<Record<MatrixCells, readonly Exclude<MatrixSign, "same">[]>> = {
  states: SIGNS_OF_STATES,
  missions: ["mission", "no-mission"],
  trade: [...TRADE_SIGNS, "no-figure"],
  classes: [...TIE_SIGNS, "no-tie"],
};

/** The signs that can stand in a matrix, in the order of the legend. */
export function listSigns(
  cells: MatrixCells,
  isNewest: boolean,
): readonly Exclude<MatrixSign, "same">[] {
  return cells === "states" && !isNewest ? [...SIGNS_OF_STATES, "not-independent"] : SIGNS[cells];
}

/**
 * Returns the cells, by row and column; `undefined` while what they need has not come.
 * @param trade of the year shown, where trade is asked for
 */
export function fillMatrix(
  world: WorldInYear,
  subject: MapSubject,
  matrix: MatrixGround & {
    readonly rows: readonly PartyCode[];
    readonly columns: readonly PartyCode[];
  },
): readonly (readonly MatrixCell[])[] | undefined {
  const cellOf = CELLS[cellsOf(subject)](world, subject, matrix);
  return (
    cellOf &&
    matrix.rows.map((row) =>
      matrix.columns.map((column): MatrixCell => {
        return row === column ? { sign: "same" } : cellOf(row, column);
      }),
    )
  );
}

interface MatrixGround {
  readonly trade: TradeYearFile | undefined;
  /** Where cells show the class of a pair: the kind of each, once it has come. */
  readonly kinds?: Uint8Array | undefined;
}

type CellOf = (row: PartyCode, column: PartyCode) => MatrixCell;

const CELLS: Readonly<
  Record<
    MatrixCells,
    (world: WorldInYear, subject: MapSubject, ground: MatrixGround) => CellOf | undefined
  >
> = {
  states: relationCells,
  missions: missionCells,
  trade: (world, _, { trade }) => trade && tradeCells(world, trade),
  classes: (world, subject, { kinds }) => kinds && classCells(world, subject, kinds),
};

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

function classCells(world: WorldInYear, subject: MapSubject, kinds: Uint8Array): CellOf {
  const locate = createLocate(world);
  return (row, column) => {
    const { place, isRowFirst } = locate(row, column);
    // Classes of facts are named by their looks.
    const lineClass = classOf(subject, kinds[place] ?? NO_LINE) as ClassLook | undefined;
    const otherWay = isRowFirst ? "bToA" : "aToB";
    if (lineClass === undefined || wayOfClass(subject, lineClass) === otherWay)
      return { sign: "no-tie" };
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
