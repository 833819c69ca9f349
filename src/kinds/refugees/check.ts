import { newestOf, type YearFigures } from "../../domain/yearFigures.ts";
import { FEW_REFUGEES } from "./kind.ts";

/** So few in the newest year stand for some number near them: the page says "about". */
export function isRefugeeCountDoubted(row: Readonly<Record<string, unknown>>): boolean {
  const [, newest = 0] = newestOf(row.persons as YearFigures) ?? [];
  return newest > 0 && newest < FEW_REFUGEES;
}
