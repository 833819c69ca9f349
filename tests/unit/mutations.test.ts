import { expect, it } from "vitest";
import { mutateData, mutateSources, type Outcome } from "../mutate/runMutations.ts";

/** `npm run mutate` has more of them. */
const COUNT = 60;
/** Each compiles a small world twice. */
const COUNT_OF_SOURCES = 16;
const SEED = 1;

const became = (outcomes: readonly Outcome[], ...ends: readonly Outcome["became"][]) =>
  outcomes.filter((one) => ends.includes(one.became));

it("no damaged file of geodata brings the compiler down, and each problem has a line, also when it is remembered", () => {
  const outcomes = mutateSources(COUNT_OF_SOURCES, SEED);
  expect(became(outcomes, "crashed", "no line", "misremembered")).toEqual([]);
}, 120_000);

it("no damaged file of the data is taken for what its name says", async () => {
  const outcomes = await mutateData(COUNT, SEED, { areHashed: true });
  expect(became(outcomes, "crashed", "taken")).toEqual([]);
}, 60_000);

it("without hashes the decoders refuse in words what they cannot read", async () => {
  const outcomes = await mutateData(COUNT, SEED, { areHashed: false });
  expect(became(outcomes, "crashed")).toEqual([]);
}, 60_000);
