import { expect, it } from "vitest";
import { mutateDrafts } from "../mutate/mutateDrafts.ts";
import { readRealGazetteer } from "./realGazetteer.ts";

/** `npm run mutate:draft` has more of them, and long lines. */
const COUNT = 200;
const SEED = 1;

it("no damaged article brings the importer down, and what it makes of one is fit for the project", () => {
  const outcomes = mutateDrafts(COUNT, SEED, readRealGazetteer(), { areLong: false });
  expect(outcomes.filter(({ became }) => became !== "drafted" && became !== "refused")).toEqual([]);
}, 120_000);
