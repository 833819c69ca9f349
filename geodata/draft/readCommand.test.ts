// @vitest-environment node
import { expect, it } from "vitest";
import { readCommand } from "./readCommand.ts";

it("a command names one file, and what is wanted of it", () => {
  expect(readCommand(["a.txt", "--out", "drafts", "--pair", "per-mar", "--json"])).toEqual({
    ...{ file: "a.txt", out: "drafts", pair: "MAR-PER", isJson: true },
  });
  expect(readCommand(["a.txt"])).toEqual({ file: "a.txt", isJson: false });
});

it.each([
  [[], /npm run/],
  [["a.txt", "b.txt"], /one file/],
  [["a.txt", "--out"], /needs a value/],
  [["a.txt", "--pair", "peru"], /two codes/],
  [["a.txt", "--all"], /unknown option/],
])("what is wrong with it is said: %j", (words, message) => {
  expect(readCommand(words)).toMatch(message);
});
