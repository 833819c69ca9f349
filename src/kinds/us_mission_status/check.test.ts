import { expect, it } from "vitest";
import { checkMissionStatus } from "./check.ts";

it("a mission has one level at a time in each host", () => {
  const rows = [
    { host: "FRA", since: 18930101, until: 19000101 },
    { host: "FRA", since: 19000102 },
    { host: "FRA", since: 19500101, until: 19700101 },
    { host: "FRA", since: 19600101 },
    { host: "ITA", since: 19000101 },
  ];
  expect(checkMissionStatus(rows.map((value) => ({ value })))).toMatchObject([
    { row: { value: rows[2] }, allowed: "one level at a time" },
    { row: { value: rows[3] } },
  ]);
});
