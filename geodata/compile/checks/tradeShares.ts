import type { Geodata } from "../geodata.ts";
import { groupBy } from "../groupBy.ts";
import type { Problem } from "../problem.ts";

const WHOLE = 100;
/** Shares rounded to whole percents may come to a little more than the whole. */
const ROUNDING = 1;

/** Shares of one state's exports or imports in a year come to no more than all, or a remark says so. */
export function checkTradeShares({ tables }: Geodata): Problem[] {
  const years = groupBy(
    tables.trade_shares,
    ({ value }) => `${value.state} ${value.direction} ${value.year}`,
  );
  return [...years].flatMap(([year, rows]): Problem[] => {
    const sum = rows.reduce((total, { value }) => total + value.percent, 0);
    const [first] = rows;
    if (first === undefined || sum <= WHOLE + ROUNDING) return [];
    if (rows.every(({ remark }) => remark !== undefined)) return [];
    return [
      {
        ...first.place,
        found: `the shares of ${year} come to ${Math.round(sum)} %`,
        allowed: "allowed is up to 100 %, or a remark on each row",
      },
    ];
  });
}
