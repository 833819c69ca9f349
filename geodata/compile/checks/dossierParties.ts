import { pairOfRecord } from "../facts.ts";
import type { ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** A dossier is of two different parties, in code order, as the name of its file says. */
export function checkDossierParties({ pair, record, locate }: ParsedDossier): Problem[] {
  const place = locate(["parties"]);
  const [partyA, partyB] = record.parties;
  const ordered = pairOfRecord(record);
  if (ordered === undefined) {
    return [{ ...place, found: `${partyA} twice`, allowed: "a pair has two different parties" }];
  }
  if (`${partyA}-${partyB}` !== ordered) {
    const allowed = `allowed is [${ordered.replace("-", ", ")}], the alphabetical order`;
    return [{ ...place, found: `the parties are [${partyA}, ${partyB}]`, allowed }];
  }
  if (ordered === pair) return [];
  const allowed = `the name of the file says [${pair.replace("-", ", ")}]`;
  return [{ ...place, found: `the parties are [${partyA}, ${partyB}]`, allowed }];
}
