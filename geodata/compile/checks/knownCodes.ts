import type { CsvRow } from "../csvFile.ts";
import { listFacts } from "../facts.ts";
import { FILES, type Geodata, type ParsedDossier } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";
import { rememberObject } from "../remember.ts";

const ANY_ACTOR = `allowed are the codes of ${FILES.parties} and ${FILES.others}`;
const ANY_PARTY = `allowed are the codes of ${FILES.parties}`;

/** Keys of facts that hold one code, and keys that hold a list of codes. */
const CODE_KEYS = ["by", "of", "sender", "host", "from", "to"];
const CODE_LIST_KEYS = ["actors", "third", "covers"];

/** Every code in a dossier is that of a party or of another actor. */
export function checkCodesOfDossiers({ parties, others, dossiers }: Geodata): Problem[] {
  const known = new Set<string>([...parties, ...others].map(({ value }) => value.code));
  return dossiers.flatMap((dossier) =>
    listCodes(dossier)
      .filter(({ code }) => !known.has(code))
      .map(({ code, path }) => ({
        ...dossier.locate(path),
        found: `unknown code ${code}`,
        allowed: ANY_ACTOR,
      })),
  );
}

/** Every code in a table is that of a party or of another actor. */
export function checkKnownCodes(geodata: Geodata): Problem[] {
  const parties = new Set<string>(geodata.parties.map(({ value }) => value.code));
  const actors = new Set([...parties, ...geodata.others.map(({ value }) => value.code)]);
  const problems: Problem[] = [];
  const expectIn = (known: ReadonlySet<string>, code: string | undefined, place: Place) => {
    if (code === undefined || known.has(code)) return;
    const allowed = known === parties ? ANY_PARTY : ANY_ACTOR;
    problems.push({ ...place, found: `unknown code ${code}`, allowed });
  };
  const expectRows = <Row>(
    rows: readonly CsvRow<Row>[],
    known: ReadonlySet<string>,
    codesOf: (row: Row) => readonly (string | undefined)[],
  ) => {
    for (const { place, value } of rows) {
      for (const code of codesOf(value)) expectIn(known, code, place);
    }
  };

  expectRows(geodata.others, parties, (row) => row.continues_as ?? []);
  expectRows(geodata.names, parties, (row) => [row.code]);
  expectRows(geodata.memberships, actors, (row) => [row.country]);
  expectRows(geodata.membershipNotes, actors, (row) => [row.country]);
  expectRows(geodata.dependencies, parties, (row) => [row.of]);
  expectRows(geodata.territories, parties, (row) => [row.of]);
  expectRows(geodata.cities, parties, (row) => [row.party]);
  const named = new Set<string>([
    ...actors,
    ...geodata.dependencies.map(({ value }) => value.code),
    ...geodata.territories.map(({ value }) => value.id),
    ...geodata.disputedAreas.map(({ id }) => id),
  ]);
  for (const { place, value } of geodata.furtherNames) {
    if (named.has(value.of)) continue;
    const allowed = "allowed are the codes and ids of parties, other actors, territories and areas";
    problems.push({
      ...place,
      found: `${value.name} is a name of the unknown ${value.of}`,
      allowed,
    });
  }
  const organisations = new Set(geodata.organisations.map(({ value }) => value.id));
  for (const { place, value } of geodata.organisations) {
    const { predecessor } = value;
    if (!predecessor || !/^[A-Z0-9]+$/.test(predecessor) || organisations.has(predecessor)) {
      continue;
    }
    const allowed = `allowed are the ids of ${FILES.organisations}, or a name written out`;
    problems.push({ ...place, found: `the unknown predecessor ${predecessor}`, allowed });
  }
  for (const { id, properties } of geodata.disputedAreas) {
    for (const code of [...properties.administered_by, ...properties.claimed_by]) {
      if (!actors.has(code)) {
        problems.push({
          file: FILES.disputedAreas,
          line: lineOf(geodata.disputedAreasText, `"id":"${id}"`),
          found: `${id} has the unknown code ${code}`,
          allowed: ANY_ACTOR,
        });
      }
    }
  }
  return problems;
}

/** Returns the line in which words first stand; the first line where they do not. */
function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split("\n").length;
}

interface CodeAtPath {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

const listCodes = rememberObject((dossier: ParsedDossier): readonly CodeAtPath[] => {
  const { record } = dossier;
  return [
    ...codesAt(record.parties, ["parties"]),
    ...listFacts(dossier).flatMap(({ record: fact, path }) => codesOfFact(fact, path)),
    ...record.seeAlso.flatMap((link, index) => {
      if ("party" in link) return codesAt([link.party], ["seeAlso", index, "party"]);
      return "pair" in link ? codesAt(link.pair.split("-"), ["seeAlso", index, "pair"]) : [];
    }),
    ...record.bandsOf.flatMap((pair, index) => codesAt(pair.split("-"), ["bandsOf", index])),
  ];
});

function codesOfFact(fact: object, path: readonly PropertyKey[]): CodeAtPath[] {
  return Object.entries(fact).flatMap(([key, value]) => {
    if (CODE_KEYS.includes(key)) return codesAt([String(value)], [...path, key]);
    return CODE_LIST_KEYS.includes(key) && Array.isArray(value)
      ? value.map((code, index) => ({ code: String(code), path: [...path, key, index] }))
      : [];
  });
}

function codesAt(codes: readonly string[], path: readonly PropertyKey[]): CodeAtPath[] {
  return codes.map((code) => ({ code, path }));
}
