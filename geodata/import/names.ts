import { NAME_LANGUAGES } from "../schema/tables.ts";
import { type OwnRow, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import type { PackageData } from "./packageData.ts";
import { HAND_NAMES } from "./partyNames.ts";
import { stateNames } from "./stateNames.ts";

const COLUMNS = ["code", "language", "kind", "name"];

/**
 * Returns `names.csv`: for each party and language the name, then aliases and former names, each
 * name once. Sorted by code, then by language in the order of `NAME_LANGUAGES`, the name first.
 */
export function importNames(capitals: readonly TableRow[], packages: PackageData): ImportedTable {
  const codes = capitals.map((row) => row.country ?? "").sort();
  const rows = codes.flatMap((code) =>
    NAME_LANGUAGES.flatMap((language): OwnRow[] => {
      const { name, aliases, former } = stateNames(code, language, packages);
      const byHand = (kind: "alias" | "former") =>
        HAND_NAMES.filter(
          ([of, ofKind, ofLanguage]) => of === code && ofKind === kind && ofLanguage === language,
        ).flatMap(([, , , ...names]) => names);
      const seen = new Set<string>();
      const toRows = (kind: string, names: readonly string[]) =>
        names
          .filter(
            (candidate) =>
              candidate !== "" && !seen.has(fold(candidate)) && seen.add(fold(candidate)),
          )
          .map((candidate): OwnRow => ({ code, language, kind, name: candidate }));
      // Former names before aliases, so that a name on both lists counts as former.
      const named = toRows("name", [name]);
      const formerRows = toRows("former", [...former, ...byHand("former")]);
      const aliasRows = toRows("alias", [...aliases, ...byHand("alias")]);
      return [...named, ...aliasRows, ...formerRows];
    }),
  );
  return { text: writeTable(COLUMNS, rows), remarks: [] };
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll("'", "’").replaceAll(" & ", " and ");
}
