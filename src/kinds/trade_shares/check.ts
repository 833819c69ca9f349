import type { CheckedRow, RowFault } from "../checks.ts";

const WHOLE = 100;
/** Shares rounded to whole percents may come to a little more than the whole. */
const ROUNDING = 1;

/** Shares of one state's exports or imports in a year come to no more than all, or a remark says so. */
export function checkShares<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const { state, direction, year } = row.value;
    const key = `${state} ${direction} ${year}`;
    years.set(key, [...(years.get(key) ?? []), row]);
  }
  return [...years].flatMap(([year, own]) => {
    const sum = own.reduce((total, { value }) => total + Number(value.percent), 0);
    const [row] = own;
    if (row === undefined || sum <= WHOLE + ROUNDING) return [];
    if (own.every(({ remark }) => remark !== undefined)) return [];
    const found = `the shares of ${year} come to ${Math.round(sum)} %`;
    return { row, found, allowed: "allowed is up to 100 %, or a remark on each row" };
  });
}
