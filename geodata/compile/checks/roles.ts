import type { FactList } from "../../../src/draft/facts/factLists.ts";
import { type ListedFact, listFacts } from "../facts.ts";
import type { Geodata, ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** Keys that name the ends of a fact, or whose act it was, by the list that the fact stands in. */
const ENDS: Readonly<Partial<Record<FactList, readonly string[]>>> = {
  relations: ["by"],
  recognitions: ["by", "of"],
  missions: ["sender", "host"],
  representations: ["sender", "host"],
  visits: ["from", "to"],
  visas: ["from", "to"],
};

/**
 * A directed fact leads from one party of the pair to the other. In place of a party may stand a
 * former state that continues as it (the Soviet Union for Russia) and, in a visit, a state that the
 * visit names as a third party.
 */
export function checkRoles(geodata: Geodata): Problem[] {
  return geodata.dossiers.flatMap((dossier) => {
    const allowedEnds = listAllowedEnds(dossier, geodata);
    return listFacts(dossier).flatMap((fact) => checkFact(fact, allowedEnds));
  });
}

function listAllowedEnds({ record }: ParsedDossier, { others }: Geodata): string[] {
  const predecessors = others.filter(({ value }) =>
    value.continues_as?.some((code) => record.parties.includes(code)),
  );
  return [...record.parties, ...predecessors.map(({ value }) => value.code)];
}

function checkFact(fact: ListedFact, allowedEnds: readonly string[]): Problem[] {
  const { dossier, list, record, path } = fact;
  const values: Readonly<Record<string, unknown>> = record;
  const keys = (ENDS[list] ?? []).filter((key) => values[key] !== undefined);
  const thirds: readonly string[] = list === "visits" && "third" in record ? record.third : [];
  const allowed = [...allowedEnds, ...thirds];
  const problems = keys
    .filter((key) => !allowed.includes(String(values[key])))
    .map((key) => ({
      ...dossier.locate([...path, key]),
      found: `${key} is ${String(values[key])}`,
      allowed: `allowed are ${allowed.join(", ")}`,
    }));
  const [start, end] = keys;
  if (start === undefined || end === undefined || values[start] !== values[end]) return problems;
  const place = dossier.locate([...path, end]);
  const found = `${start} and ${end} are both ${String(values[end])}`;
  return [...problems, { ...place, found, allowed: "the two differ" }];
}
