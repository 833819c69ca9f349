import { FILES, type Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** The atlas has a closed list of parties (design, 4.2). */
const PARTY_COUNT = 200;

/** There are 200 parties, and none of them is on the list of other actors. */
export function checkPartyList({ parties, others }: Geodata): Problem[] {
  const codes = new Set<string>(parties.map(({ value }) => value.code));
  const problems: Problem[] = others
    .filter(({ value }) => codes.has(value.code))
    .map(({ place, value }) => ({
      ...place,
      found: `${value.code} is a party too`,
      allowed: "an actor stands on one of the two lists",
    }));
  if (codes.size !== PARTY_COUNT) {
    problems.push({
      file: FILES.parties,
      line: 1,
      found: `${codes.size} parties`,
      allowed: `the atlas has ${PARTY_COUNT}`,
    });
  }
  return problems;
}
