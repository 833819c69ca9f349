import type { CheckedRow, RowFault } from "../checks.ts";

/** A source contradicts it, or a flag says what is odd. */
export function isMissionDoubted(row: Readonly<Record<string, unknown>>): boolean {
  return row.status === "doubtful" || row.flags !== undefined;
}

/** No mission stands on the equator or the meridian of Greenwich: there a place is not known. */
export function checkPlaces<Row extends CheckedRow>(rows: readonly Row[]): RowFault<Row>[] {
  return rows
    .filter(({ value: { lon, lat } }) => lon === 0 || lat === 0)
    .map((row) => ({
      row,
      found: `the place is ${row.value.lon}, ${row.value.lat}`,
      allowed: "allowed are lon and lat as measured, not 0",
    }));
}
