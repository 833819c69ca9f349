// @vitest-environment node
import { expect, it } from "vitest";
import { readTable } from "../../../geodata/import/csv.ts";
import { importVisas } from "../visas/import.ts";
import { importVisaChanges } from "./import.ts";

const PARTIES = new Set(["MAR", "PER", "QAT"]);

it("a change has both rules in our words, days apart, and the editions between which it lies", () => {
  const { text, remarks } = importVisaChanges(
    readTable(
      [
        "passport,destination,from,to,after,by,source",
        "PER,MAR,visa required,90,2023-12-03,2024-01-05,x",
        "MAR,PER,visa free,eta,2022-01-05,2022-02-10,x",
        "MAR,QAT,visa on arrival,hayya entry permit,2022-10-01,2022-11-01,x",
        "HKG,QAT,visa on arrival,e-visa,2022-10-01,2022-11-01,x",
      ].join("\n"),
    ),
    PARTIES,
  );
  expect(text.trim().split("\n").slice(1)).toEqual([
    "MAR,PER,visa-free,,authorisation,,2022-01-05,2022-02-10",
    "PER,MAR,required,,visa-free,90,2023-12-03,2024-01-05",
  ]);
  expect(remarks).toEqual([expect.stringContaining("HKG"), expect.stringContaining("hayya")]);
});

it("a rule that nobody knows is an error, and never a default", () => {
  const rows = readTable("passport,destination,requirement\nMAR,PER,a stamp");
  expect(() => importVisas(rows, PARTIES)).toThrow(/a stamp is no rule/);
});
