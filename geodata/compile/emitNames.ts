import type {
  NameInLanguage,
  NamesFile,
  OrganisationNames,
  PartyNames,
} from "../../src/domain/dataset.ts";
import { NAME_LANGUAGES, type PartyRow } from "../schema/tables.ts";
import type { Geodata } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";

const ENGLISH = NAME_LANGUAGES.indexOf("en");

/** Returns the names that the search matches, English included, each name once a party. */
export function emitNames(geodata: Geodata): NamesFile {
  const furtherNames = groupBy(
    geodata.furtherNames.map(({ value }) => value),
    ({ of }) => of,
  );
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
  const parties = emitPartyNames(geodata, furtherNames);
  const partyCodes = new Set<string>(parties.map(({ code }) => code));
  return {
    languages: NAME_LANGUAGES,
    parties,
    organisations,
    territories: geodata.territories.map(({ value }) => value),
    others: Object.fromEntries(
      [...furtherNames]
        .filter(([of]) => !partyCodes.has(of))
        .map(([of, rows]) => [of, rows.map(({ name }) => name)]),
    ),
  };
}

function emitPartyNames(
  geodata: Geodata,
  furtherNames: ReadonlyMap<string, readonly { kind: "alias" | "demonym"; name: string }[]>,
): PartyNames[] {
  const namesByCode = groupBy(geodata.names, ({ value }) => value.code);
  const citiesByCode = groupBy(geodata.cities, ({ value }) => value.party);
  return geodata.parties.map(({ value: party }): PartyNames => {
    const rows = (namesByCode.get(party.code) ?? []).map(({ value }) => value);
    const further = furtherNames.get(party.code) ?? [];
    const names = NAME_LANGUAGES.map(
      (language) =>
        rows.find((row) => row.kind === "name" && row.language === language)?.name ?? party.name,
    );
    const seen = new Set<string>([party.name, ...names]);
    const isNew = (name: string) => !seen.has(name) && seen.add(name) !== undefined;
    const collect = (kind: "alias" | "former") =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ name, language }): NameInLanguage => [name, NAME_LANGUAGES.indexOf(language)])
        .filter(([name]) => isNew(name));
    const ofKind = (kind: "alias" | "demonym") =>
      further.filter((row) => row.kind === kind).map(({ name }) => name);
    return {
      code: party.code,
      names,
      aliases: [
        ...collect("alias"),
        ...ofKind("alias")
          .filter(isNew)
          .map((name): NameInLanguage => [name, ENGLISH]),
      ],
      former: collect("former"),
      official: officialNames(party).filter(isNew),
      demonyms: ofKind("demonym"),
      capital: party.capital,
      cities: (citiesByCode.get(party.code) ?? []).map(({ value }) => value.name),
    };
  });
}

/** Where a state has several official languages its local form has one name a language, which it adds. */
const BETWEEN_FORMS = " · ";
const LANGUAGE_OF_FORM = / \(\p{Lu}[^)]*\)$/u;

/** Returns the official names of a state, each by itself: "Royaume de Belgique". */
function officialNames({ long_form, local_form = "" }: PartyRow): string[] {
  const own = local_form.split(BETWEEN_FORMS).map((form) => form.replace(LANGUAGE_OF_FORM, ""));
  return [...new Set([long_form, ...own])].filter((name) => name !== "");
}
