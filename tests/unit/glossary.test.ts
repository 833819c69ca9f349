// @vitest-environment node
/** The glossary of `src/domain/README.md` has the words of the lists, and no others. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CHANGE_KINDS } from "../../src/domain/changes.ts";
import { RELATION_STATES, TURN_KINDS } from "../../src/domain/dataset.ts";
import { LOOKS_OF_FACTS } from "../../src/domain/looks/lineLook.ts";
import { listSigns } from "../../src/domain/matrix.ts";
import { ABSENCE_KINDS, TABLE_RECOGNITION_STATES } from "../../src/domain/pairFacts.ts";
import { PAIR_STANDINGS } from "../../src/domain/pairStanding.ts";
import { PAIR_STATES } from "../../src/domain/pairState.ts";
import { FIRST_SUBJECTS } from "../../src/kinds/subjects/index.ts";

const glossary = readFileSync(new URL("../../src/domain/README.md", import.meta.url), "utf8");

/** The first cells of the table of a vocabulary. */
function wordsOf(vocabulary: string): string[] {
  const [, section = ""] = glossary.split(`### ${vocabulary}\n`);
  const [own = ""] = section.split("\n### ");
  return [...own.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, word = ""]) => word);
}

it.each<[string, readonly string[]]>([
  ["RelationState", RELATION_STATES],
  // A turn is to each of the states, and to one more.
  ["TurnKind", TURN_KINDS.filter((kind) => !RELATION_STATES.some((state) => state === kind))],
  ["PairState", PAIR_STATES],
  ["PairStanding", PAIR_STANDINGS],
  [
    "LineClass",
    [...FIRST_SUBJECTS.map(({ classes }) => classes), LOOKS_OF_FACTS].flatMap(Object.keys),
  ],
  [
    "MatrixSign",
    [
      ...(["states", "missions", "trade", "classes"] as const).flatMap((of) =>
        listSigns(of, false),
      ),
      "same",
    ],
  ],
  ["ChangeKind", CHANGE_KINDS],
  ["TableRecognitionState", TABLE_RECOGNITION_STATES],
  ["AbsenceKind", ABSENCE_KINDS],
])("explains each word of %s, and no other", (vocabulary, words) => {
  const explained = wordsOf(vocabulary);
  expect(new Set(explained)).toEqual(new Set(words));
  expect(explained).toHaveLength(new Set(words).size);
});
