import { RESERVED_IDS } from "../../../src/draft/rules/index.ts";
import { LEFT_OUT, listReferences } from "../../schema/ledger.ts";
import { listFacts, makeFactReference } from "../facts.ts";
import { type Geodata, LEDGER_FOLDER, type ParsedDossier, type ParsedLedger } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { rememberObject } from "../remember.ts";

/**
 * The ledger of an article accounts for every claim of it: each names facts, or parts of a dossier,
 * that hold it, or says why it is left out. Every full dossier has a ledger, and no fact of it is
 * held by no claim: nothing is invented.
 */
export function checkLedgers(geodata: Geodata): Problem[] {
  const held = new Set(geodata.ledgers.flatMap(listHeld));
  return [
    ...checkClaims(geodata),
    ...geodata.dossiers
      .filter(({ record }) => record.depth === "full")
      .flatMap((dossier) => checkDossier(dossier, geodata, held)),
  ];
}

const listHeld = rememberObject(({ claims, sentences }: ParsedLedger): readonly string[] =>
  [...claims, ...sentences].flatMap(({ value }) => listReferences(value.fact)),
);

function checkClaims({ ledgers, dossiers, unreadableDossiers }: Geodata): Problem[] {
  const isHolder = createHolderTest({ dossiers, unreadableDossiers });
  const pairs = new Set<string>(dossiers.map(({ pair }) => pair));
  return ledgers.flatMap(({ file, pair, claims }) => {
    const problems: Problem[] = [];
    if (!pairs.has(pair) && !unreadableDossiers.has(pair)) {
      problems.push({
        file,
        found: `no dossier ${pair}`,
        allowed: "a ledger belongs to a dossier",
      });
    }
    for (const { place, value } of claims) {
      if (value.fact.startsWith(LEFT_OUT)) continue;
      if (value.fact === LEFT_OUT.trim()) {
        const found = `claim ${value.claim} is left out without a reason`;
        problems.push({ ...place, found, allowed: `allowed is "${LEFT_OUT}" and why` });
        continue;
      }
      for (const reference of value.fact.split(" ")) {
        if (isHolder(reference)) continue;
        problems.push({
          ...place,
          found: `claim ${value.claim}: no fact ${reference}`,
          allowed: `allowed are PAIR#id, several separated by blanks, or "${LEFT_OUT}" and why`,
        });
      }
    }
    return problems;
  });
}

/** Returns whether a reference leads to something; what an unreadable dossier holds is not known. */
export function createHolderTest({
  dossiers,
  unreadableDossiers,
}: Pick<Geodata, "dossiers" | "unreadableDossiers">): (reference: string) => boolean {
  const holders = new Set(dossiers.flatMap(listHolders));
  return (reference) =>
    holders.has(reference) || unreadableDossiers.has(reference.split("#")[0] ?? "");
}

/** What a claim can refer to: facts, open questions, the summary, the links to other pages. */
const listHolders = rememberObject((dossier: ParsedDossier): readonly string[] => {
  const facts = listFacts(dossier).map(({ record }) => record.id);
  const questions = dossier.record.openQuestions.map(({ id }) => id);
  const ids = [...facts, ...questions, ...RESERVED_IDS];
  return ids.map((id) => makeFactReference(dossier.pair, id));
});

function checkDossier(
  dossier: ParsedDossier,
  { ledgers }: Geodata,
  held: ReadonlySet<string>,
): Problem[] {
  const { file, pair, locate } = dossier;
  if (!ledgers.some((ledger) => ledger.pair === pair)) {
    const found = "a full dossier without a ledger";
    return [{ file, line: 1, found, allowed: `${LEDGER_FOLDER}${pair}.csv is needed` }];
  }
  return listFacts(dossier).flatMap(({ record, path }): Problem[] => {
    if (held.has(makeFactReference(pair, record.id))) return [];
    return [
      {
        ...locate([...path, "id"]),
        found: `no claim of a ledger names the fact ${record.id}`,
        allowed: "every fact of a full dossier comes from a claim",
      },
    ];
  });
}
