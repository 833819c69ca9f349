import { NAME_LANGUAGES } from "../../schema/tables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import { groupBy } from "../groupBy.ts";
import type { Problem } from "../problem.ts";

/** Every party has one name in each language, and the English one is that of the list of parties. */
export function checkNames({ parties, names }: Geodata): Problem[] {
  const nameRows = names.filter(({ value }) => value.kind === "name");
  const rowsByCode = groupBy(nameRows, ({ value }) => value.code);
  return parties.flatMap(({ value: party }) =>
    NAME_LANGUAGES.flatMap((language): Problem[] => {
      const [row, again] = (rowsByCode.get(party.code) ?? []).filter(
        ({ value }) => value.language === language,
      );
      if (row === undefined) {
        const found = `${party.code} has no name in the language ${language}`;
        return [{ file: FILES.names, line: 1, found, allowed: "one of kind name is needed" }];
      }
      if (again !== undefined) {
        const found = `${party.code} has a second name in the language ${language}`;
        return [{ ...again.place, found, allowed: "others are of kind alias or former" }];
      }
      if (language === "en" && row.value.name !== party.name) {
        const found = `the English name is ${row.value.name}`;
        return [{ ...row.place, found, allowed: `${FILES.parties} has ${party.name}` }];
      }
      return [];
    }),
  );
}
