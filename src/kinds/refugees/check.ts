import type { YearFigures } from "../../domain/yearFigures.ts";
import { FEW_REFUGEES } from "./kind.ts";

/** So few stand for some number near them: the page says "about". */
export function isRefugeeCountDoubted(row: Readonly<Record<string, unknown>>): boolean {
  const persons = row.persons as YearFigures;
  return persons.some(([, figure]) => figure > 0 && figure < FEW_REFUGEES);
}
