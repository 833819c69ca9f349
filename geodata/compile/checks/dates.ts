import type { WrittenDate } from "../../../src/draft/facts/compileDate.ts";
import { compileDate } from "../../../src/draft/index.ts";
import { listFacts } from "../facts.ts";
import type { ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** Dates are EDTF of the forms that the atlas uses; intervals say what they mean. */
export function checkDates(dossier: ParsedDossier): Problem[] {
  const problems: Problem[] = [];
  const check = (written: WrittenDate, path: readonly PropertyKey[]) => {
    const compiled = compileDate(written);
    if (compiled.ok) return;
    const { found, allowed } = compiled;
    problems.push({ ...dossier.locate([...path, "date"]), found, allowed });
  };
  for (const { record, path } of listFacts(dossier)) {
    if ("date" in record) check(record, path);
    if ("spells" in record) {
      for (const [index, spell] of record.spells.entries())
        check(spell, [...path, "spells", index]);
    }
  }
  return problems;
}
