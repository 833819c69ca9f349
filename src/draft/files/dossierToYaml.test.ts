// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import { dossierFromYaml } from "./dossierFromYaml.ts";
import { dossierToYaml } from "./dossierToYaml.ts";

const FILE = `# Morocco–Peru, after an article. Its claims: ../articles/MAR-PER.csv
parties: [MAR, PER]
depth: notes

eras:
  - {id: early, title: Early, from: "1956", until: "1990"}   # until the wall
  - {id: late, title: Late, from: "1990"}

# What happened.
events:
  # Doubted by some.
  - id: talks
    date: 1964   # or later
    kind: statement   # no agreement
    status: happened
    text: >-
      The two talk
      for a day.
    actors: [MAR, PER]
    sources: [{id: wp-mar-per, at: History}]

  - id: letters
    date: "1965"
    kind: statement
    status: happened
    text: They write.
    actors: [PER]
    sources: [{id: wp-mar-per}]

showAlso:
  - ESH-PER#relations-frozen
`;

function read(text: string): DossierInput {
  const found = dossierFromYaml(text);
  if (!found.isRead) throw new Error(JSON.stringify(found.problems));
  return found.dossier;
}

const event = (id: string, text: string, rest = {}) => ({
  ...{ sources: [{ id: "wp-mar-per" }], id, text },
  ...{ date: "1966", kind: "statement" as const, status: "happened" as const, actors: ["MAR"] },
  ...rest,
});

describe("a dossier that was read", () => {
  it("is written as it stood, if nothing was changed", () => {
    expect(dossierToYaml(read(FILE), { like: FILE })).toBe(FILE);
  });

  it("keeps its comments, and all lines of what was not changed", () => {
    const dossier = read(FILE);
    const [talks, letters] = dossier.events ?? [];
    if (!talks || !letters) throw new Error("no events");
    const changed = {
      ...dossier,
      events: [{ ...talks, date: "1964-06", asGiven: "in June" }, letters],
    };
    expect(dossierToYaml(changed, { like: FILE })).toBe(
      FILE.replace(
        "    date: 1964   # or later\n",
        '    date: "1964-06" # or later\n    asGiven: in June\n',
      )
        .replace("      The two talk\n      for a day.\n", "      The two talk for a day.\n")
        .replace("statement   # no", "statement # no"),
    );
  });

  it("has new facts after the others, and new lists where files have them", () => {
    const dossier = read(FILE);
    const written = dossierToYaml(
      {
        ...dossier,
        events: [...(dossier.events ?? []), event("visit", "One visits.")],
        openQuestions: [{ id: "when", text: "When?", sources: [{ id: "wp-mar-per" }] }],
        organisations: [{ id: "un", organisation: "UN", sources: [{ id: "wp-mar-per" }] }],
      },
      { like: FILE },
    );
    const order = [
      "# Morocco",
      "id: letters",
      "id: visit",
      "organisations:",
      "showAlso:",
      "openQuestions:",
    ];
    const places = order.map((words) => written.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(written).toContain("    sources: [{id: wp-mar-per}]\n\n  - id: visit\n");
  });

  it("loses what was taken away, with the comment above it", () => {
    const { showAlso: _, ...dossier } = read(FILE);
    const written = dossierToYaml({ ...dossier, events: dossier.events?.slice(1) }, { like: FILE });
    expect(written).not.toMatch(/talks|Doubted|showAlso/);
    expect(written).toContain("# What happened.\nevents:\n  - id: letters\n");
  });
});

describe("a new dossier", () => {
  const dossier: DossierInput = {
    parties: ["MAR", "PER"],
    depth: "notes",
    events: [
      event(
        "talks",
        "A text that is long enough to be folded, for it runs over the end of its line.",
        {
          date: "1966-05",
        },
      ),
      event("letters", "They write."),
    ],
    eras: [],
    missions: undefined,
  };

  it("is written as files are: keys in their order, empty lines between facts, nothing empty", () => {
    expect(dossierToYaml(dossier, { title: "Morocco and\nPeru", copied: ["letters"] })).toBe(
      `# A draft, made of the text “Morocco and Peru”: to be read against it.
parties: [MAR, PER]
depth: notes

events:
  - id: talks
    date: "1966-05"
    kind: statement
    status: happened
    text: >-
      A text that is long enough to be folded, for it runs over the end of its line.
    actors: [MAR]
    sources:
      - {id: wp-mar-per}

  - id: letters
    date: "1966"
    kind: statement
    status: happened
    # the article's own sentence: say it in your own words
    text: They write.
    actors: [MAR]
    sources:
      - {id: wp-mar-per}
`,
    );
  });

  it("says which texts are the article's own, until they are not", () => {
    const draft = dossierToYaml(dossier, { copied: ["letters", "talks"] });
    expect(dossierFromYaml(draft)).toMatchObject({ copied: ["talks", "letters"] });
    const reworded = dossierToYaml(dossier, { like: draft, copied: ["talks"] });
    expect(dossierFromYaml(reworded)).toMatchObject({ copied: ["talks"] });
    expect(reworded).toContain("A text that is long enough");
  });

  it("is read as the same, whatever its texts hold", () => {
    const hard = [
      "yes",
      "1.5",
      "a: b",
      "- a",
      "#1",
      "“x” 'y' \"z\"",
      "{a}",
      "[b]",
      "ends:",
      "~",
      "null",
      "!a",
      "&a",
      "*a",
      "%",
      "@",
    ];
    const events = hard.map((text, place) => event(`e${place}`, text, { headline: text }));
    const full: DossierInput = { parties: ["MAR", "PER"], depth: "notes", events };
    expect(read(dossierToYaml(full))).toEqual(full);
  });
});

describe("a text that is no dossier", () => {
  it.each([
    ["parties: [MAR, PER]\ndepth: none", 2, 1],
    ["parties: [MAR, PER]\ndepth: notes\nevents:\n  - {id: a, kind: b}", 4, 0],
    ["parties: [MAR", 1, 0],
    ["", 1, 0],
  ])("is refused with the lines of what is wrong: %j", (text, line, column) => {
    const found = dossierFromYaml(text);
    if (found.isRead) throw new Error("it was read");
    expect(found.problems[0]).toMatchObject({ line, ...(column > 0 && { column }) });
    expect(found.problems[0]?.found).not.toBe("");
  });
});
