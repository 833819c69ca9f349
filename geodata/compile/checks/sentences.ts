import { IN_TABLE, LEFT_OUT, PART_END } from "../../schema/ledger.ts";
import { listFacts } from "../facts.ts";
import { FACT_TABLE_NAMES } from "../factTables.ts";
import { FILES, type Geodata, type ParsedLedger } from "../geodata.ts";
import { groupBy } from "../groupBy.ts";
import type { Problem } from "../problem.ts";
import { createHolderTest } from "./ledgers.ts";

/** A story has at least as many facts; with fewer a dossier is one of notes. */
const FEWEST_FACTS = 12;

const TABLES: ReadonlySet<string> = new Set([...FACT_TABLE_NAMES, "memberships"]);
const ALLOWED = `allowed are PAIR#id, "${IN_TABLE}" and names of tables, "${LEFT_OUT}" and why, with "${PART_END}" between`;

/**
 * A ledger of sentences accounts for every sentence of its texts, once and in order. The texts are not in
 * the project: how many sentences each has stands with its source.
 */
export function checkSentences({ ledgers, sources, locateSource }: Geodata): Problem[] {
  const ofSentences = ledgers.filter(hasSentences);
  return [
    ...ofSentences.flatMap((ledger) => checkNumbers(ledger, sources)),
    ...checkTexts(ofSentences, { sources, locateSource }),
  ];
}

/** What it says that a sentence became is there. */
export function checkSentenceFacts({
  ledgers,
  dossiers,
  unreadableDossiers,
}: Pick<Geodata, "ledgers" | "dossiers" | "unreadableDossiers">): Problem[] {
  const isHolder = createHolderTest({ dossiers, unreadableDossiers });
  return ledgers
    .filter(hasSentences)
    .flatMap((ledger) => [...checkCells(ledger, isHolder), ...checkLength(ledger, dossiers)]);
}

function hasSentences({ sentences }: ParsedLedger): boolean {
  return sentences.length > 0;
}

function checkNumbers({ file, sentences }: ParsedLedger, sources: Geodata["sources"]): Problem[] {
  const lengths = new Map(sources.map(({ id, sentences: length }) => [id, length]));
  const problems: Problem[] = [];
  for (const [source, rows] of groupBy(sentences, ({ value }) => value.source)) {
    const length = lengths.get(source);
    const [head] = rows;
    if (length === undefined) {
      problems.push({
        ...(head?.place ?? { file }),
        found: `${source} does not say how many sentences it has`,
        allowed: `allowed are sources with "sentences" in ${FILES.sources}`,
      });
      continue;
    }
    let next = 1;
    for (const { place, value } of rows) {
      const { first, last } = value.sentences;
      if (first !== next) {
        const found = `${source}: sentence ${first} stands here`;
        problems.push({ ...place, found, allowed: `the next one is ${next}` });
      }
      next = last + 1;
    }
    if (next !== length + 1) {
      problems.push({
        ...(rows.at(-1)?.place ?? { file }),
        found: `${source}: the last sentence here is ${next - 1}`,
        allowed: `it has ${length}`,
      });
    }
  }
  return problems;
}

function checkCells(
  { sentences }: ParsedLedger,
  isHolder: (reference: string) => boolean,
): Problem[] {
  return sentences.flatMap(({ place, value }) =>
    value.fact.split(PART_END).flatMap((part): Problem[] => {
      if (part === LEFT_OUT.trim()) {
        const found = `${value.source} ${value.sentences.first}: left out without a reason`;
        return [{ ...place, found, allowed: ALLOWED }];
      }
      if (part.startsWith(LEFT_OUT)) return [];
      const [names, isKnown, what] = part.startsWith(IN_TABLE)
        ? ([part.slice(IN_TABLE.length), (name: string) => TABLES.has(name), "table"] as const)
        : ([part, isHolder, "fact"] as const);
      return names
        .split(" ")
        .filter((name) => !isKnown(name))
        .map((name) => ({ ...place, found: `no ${what} ${name}`, allowed: ALLOWED }));
    }),
  );
}

function checkLength({ pair }: ParsedLedger, dossiers: Geodata["dossiers"]): Problem[] {
  const dossier = dossiers.find((one) => one.pair === pair);
  if (dossier === undefined || dossier.record.depth !== "full") return [];
  const count = listFacts(dossier).length;
  if (count >= FEWEST_FACTS) return [];
  return [
    {
      ...dossier.locate(["depth"]),
      found: `a full dossier with ${count} facts`,
      allowed: `full has at least ${FEWEST_FACTS}; with fewer it is notes`,
    },
  ];
}

/** Whose length is known has a ledger: else nobody has accounted for it. */
function checkTexts(
  ledgers: readonly ParsedLedger[],
  { sources, locateSource }: Pick<Geodata, "sources" | "locateSource">,
): Problem[] {
  const read = new Set(
    ledgers.flatMap(({ sentences }) => sentences.map((row) => row.value.source)),
  );
  return sources.flatMap(({ id, sentences }, index): Problem[] => {
    if (sentences === undefined || read.has(id)) return [];
    return [
      {
        ...locateSource([index, "sentences"]),
        found: `no ledger accounts for the sentences of ${id}`,
        allowed: "a ledger of sentences, or no number of them",
      },
    ];
  });
}
