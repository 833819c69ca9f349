import type { ParsedLedger } from "../../compile/geodata.ts";
import { IN_TABLE, LEFT_OUT, PART_END } from "../../schema/ledger.ts";

/**
 * Returns what tells of a sentence whether a ledger leaves it out, or says that a table holds it. Of a ledger of
 * several texts the rows of that one count that has as many sentences; of claims nothing is known by sentence.
 */
export function leftOutBy(
  ledger: Pick<ParsedLedger, "sentences"> | undefined,
  count: number,
): (sentence: number) => boolean {
  const rows = (ledger?.sentences ?? []).map(({ value }) => value);
  const lengths = new Map(rows.map(({ source, sentences }) => [source, sentences.last]));
  const source = [...lengths].find(([, last]) => last === count)?.[0];
  const leftOut = rows
    .filter((row) => row.source === source && row.fact.split(PART_END).some(isOutside))
    .map(({ sentences }) => sentences);
  return (sentence) => leftOut.some(({ first, last }) => sentence >= first && sentence <= last);
}

function isOutside(part: string): boolean {
  return part.startsWith(LEFT_OUT) || part.startsWith(IN_TABLE);
}
