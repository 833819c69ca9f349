import type { NamesFile, OrganisationNames, PartyNames } from "../../src/domain/dataset.ts";
import { NAME_LANGUAGES } from "../schema/tables.ts";
import type { Geodata } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";

/** Returns the names that the search matches, English included, each name once a party. */
export function emitNames(geodata: Geodata): NamesFile {
  const namesByCode = groupBy(geodata.names, ({ value }) => value.code);
  const parties = geodata.parties.map(({ value: party }): PartyNames => {
    const rows = (namesByCode.get(party.code) ?? []).map(({ value }) => value);
    const names = NAME_LANGUAGES.map(
      (language) =>
        rows.find((row) => row.kind === "name" && row.language === language)?.name ?? party.name,
    );
    const seen = new Set<string>([party.name, ...names]);
    const collect = (kind: "alias" | "former") =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ name }) => name)
        .filter((name) => !seen.has(name) && seen.add(name));
    return {
      code: party.code,
      names,
      aliases: collect("alias"),
      former: collect("former"),
      capital: party.capital,
    };
  });

  const organisationNames = groupBy(geodata.organisationNames, ({ value }) => value.id);
  const organisations = geodata.organisations.map(({ value: organisation }): OrganisationNames => {
    const rows = (organisationNames.get(organisation.id) ?? []).map(({ value }) => value);
    const shorts = rows.flatMap(({ short }) => short ?? []);
    return {
      id: organisation.id,
      names: NAME_LANGUAGES.map((language) =>
        language === "en"
          ? organisation.name
          : (rows.find((row) => row.language === language)?.name ?? organisation.name),
      ),
      shorts: [...new Set(shorts)].filter((short) => short !== organisation.short),
    };
  });
  return { languages: NAME_LANGUAGES, parties, organisations };
}
