import { newestOf, type YearFigures } from "../../domain/yearFigures.ts";
import { FEW_MIGRANTS } from "./kind.ts";

/** So few in the newest year are an estimate of the source: the page says "about". */
export function isMigrantCountDoubted(row: Readonly<Record<string, unknown>>): boolean {
  const [, newest = 0] = newestOf(row.persons as YearFigures) ?? [];
  return newest > 0 && newest < FEW_MIGRANTS;
}
