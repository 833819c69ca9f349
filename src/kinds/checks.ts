import { isAccreditationDoubted } from "./accreditations/check.ts";
import { isBorderDoubted } from "./borders/check.ts";
import { checkShares } from "./trade_shares/check.ts";
import { checkVotes } from "./vote_agreement/check.ts";

/** A row of a table as a check sees it: its cells by their columns, and what a correction says beside it. */
export interface CheckedRow {
  readonly value: Readonly<Record<string, unknown>>;
  readonly remark?: string;
}

/** What is wrong with a row, and what is allowed. */
export interface RowFault<Row> {
  readonly row: Row;
  readonly found: string;
  readonly allowed: string;
}

/** A rule that one kind has for the rows of its table. */
export type KindCheck = <Row extends CheckedRow>(rows: readonly Row[]) => RowFault<Row>[];

/** The rules of kinds that have one of their own, by the id of the kind. Node alone imports them. */
export const CHECKS_OF_KINDS: ReadonlyMap<string, KindCheck> = new Map<string, KindCheck>([
  ["trade_shares", checkShares],
  ["vote_agreement", checkVotes],
]);

/** Which rows show with a doubt, by the id of the kind. */
export const DOUBTS_OF_KINDS: ReadonlyMap<string, (row: CheckedRow["value"]) => boolean> = new Map([
  ["accreditations", isAccreditationDoubted],
  ["borders", isBorderDoubted],
]);
