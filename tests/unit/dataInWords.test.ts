// @vitest-environment node
/** The words on the screen say nothing of the data that the data do not say themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findDataInWords, listWords, type Rightful } from "./findDataInWords.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Numbers that do not change with the data. */
const RIGHTFUL: readonly Rightful[] = [
  { words: "a pair needs two different states", why: "what a pair is" },
  { words: "A pair needs two states", why: "what a pair is" },
  { words: "A matrix needs two states", why: "what a matrix is" },
  { words: "it needs two organisations or regions", why: "what the address has to have" },
  { words: "between two countries", why: "what a pair is" },
  { words: "Or click two countries", why: "what a pair is" },
  { words: "Choose two countries", why: "what a pair is" },
  { words: "Where two sources differ", why: "a rule of the atlas, whatever the data hold" },
];

const catalogue = readdirSync(`${ROOT}/src`, { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((path) => /^src\/(messages\/.*|kinds\/[^/]+\/words\.[^/]+)\.ts$/.test(path))
  .filter((path) => !path.endsWith(".test.ts"))
  .map((path) => [path, readFileSync(`${ROOT}/${path}`, "utf8")] as const);

it.each(catalogue)("no year, percentage or count of the data stands in %s", (_, source) => {
  expect(findDataInWords(source, RIGHTFUL)).toEqual([]);
});

it("every exception is needed", () => {
  const words = catalogue.flatMap(([, source]) => findDataInWords(source));
  const idle = RIGHTFUL.filter((one) => !words.some((text) => text.includes(one.words)));
  expect(idle).toEqual([]);
});

it("the catalogue is there, with the words of the kinds", () => {
  const words = catalogue.flatMap(([, source]) => listWords(source));
  expect(words).toEqual(expect.arrayContaining(["Legend", "Land borders"]));
});

describe("words", () => {
  it.each([
    '"Missions have no dates: as of their sources, 2022 to 2026."',
    '"none of the five articles read so far is on this pair"',
    '"Five encyclopedia articles stand behind five full dossiers."',
    '"The atlas has 200 states"',
    '"rosters of 114 organisations"',
    '"names in eight languages"',
    '"of all 19,900 pairs"',
    '"about 96 % of the embassies"',
    '"some fifty per cent of them"',
    `(name: string) => \`\${name} joined in 1955\``,
    `(count: number) => \`\${count} of 193 members\``,
    '["as of February 2026"]',
    '{ note: { alliances: "to 2018" } }',
  ])("have a figure of the data in %s", (words) => {
    expect(findDataInWords(`export const words = ${words};`)).toHaveLength(1);
  });

  it.each([
    `(year: number) => \`31 December \${year}\``,
    `(share: number) => \`about \${share} %\``,
    `(count: number) => (count === 1 ? "1 state" : \`\${count} states\`)`,
    '"under US$ 100 million"',
    '"facts retold, under CC BY-SA 4.0"',
    "({ 2018: years }: Record<number, string>) => years",
    "(text: string) => /^20\\\\d\\\\d$/.test(text)",
    'null as "2018" | null',
  ])("have none in %s", (words) => {
    expect(
      findDataInWords(`/** In 2018, of five states. */ export const words = ${words};`),
    ).toEqual([]);
  });
});
