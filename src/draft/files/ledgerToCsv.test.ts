import { expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import type { Account } from "../index.ts";
import { ledgerToCsv } from "./ledgerToCsv.ts";

const LEDGER: readonly Account[] = [
  { sentence: 1, place: "", facts: [], leftOut: "title" },
  { sentence: 2, place: "", facts: [], leftOut: "title" },
  { sentence: 3, place: "War, and peace", facts: ["talks", "letters"], leftOut: "praise" },
  { sentence: 4, place: "War, and peace", facts: [], isNotUnderstood: true },
];
const draft = { ledger: LEDGER, pair: pairKey("MAR-PER"), source: "new" };
const ROWS = `new,1-2,Introduction,left out: title
new,3,"War, and peace",MAR-PER#talks MAR-PER#letters; left out: praise
new,4,"War, and peace",left out: not understood
`;

it("a ledger has a row for sentences in a row that became the same", () => {
  expect(ledgerToCsv(draft)).toBe(`source,sentences,place,fact\n${ROWS}`);
});

it("rows of other texts stay, those of the same text do not", () => {
  const after =
    "source,sentences,place,fact\nold,1,Introduction,left out: title\nnew,1,Introduction,left out: old\n";
  expect(ledgerToCsv(draft, { after })).toBe(
    `source,sentences,place,fact\nold,1,Introduction,left out: title\n${ROWS}`,
  );
});

it("claims and sentences do not stand in one ledger", () => {
  expect(ledgerToCsv(draft, { after: "claim,place,what,fact\n1,A,B,MAR-PER#c\n" })).toBe(
    `source,sentences,place,fact\n${ROWS}`,
  );
});
