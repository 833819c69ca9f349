import type { YearFigures } from "../../domain/yearFigures.ts";
import { FEW_MIGRANTS } from "./kind.ts";

/** So few are an estimate of the source: the page says "about". */
export function isMigrantCountDoubted(row: Readonly<Record<string, unknown>>): boolean {
  const persons = row.persons as YearFigures;
  return persons.some(([, figure]) => figure > 0 && figure < FEW_MIGRANTS);
}
