import type { Mention, PartyFile, Source } from "../../src/domain/dataset.ts";
import type { PartyRow } from "../schema/tables.ts";
import { citedSources } from "./citedSources.ts";
import type { Geodata } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";

/**
 * Returns the file of a party. Its sources are those that the tables rest on, then those of the
 * mentions in the order in which they are cited.
 */
export function emitParty(
  party: PartyRow,
  geodata: Geodata,
  mentions: readonly Mention[],
  sources: ReadonlyMap<string, Source>,
): PartyFile {
  const notes = geodata.membershipNotes.map(({ value }) => value);
  const tableSources = geodata.sources.filter(({ usedBy }) => usedBy === "tables");
  const citations = [
    ...tableSources.map(({ id }) => ({ id })),
    ...mentions.flatMap((mention) => mention.sources),
  ];
  return omitUndefined({
    code: party.code,
    longForm: party.long_form,
    localForm: party.local_form,
    areaKm2: party.area_km2,
    population: party.population,
    populationYear: party.population_year,
    formerNames: geodata.names
      .map(({ value }) => value)
      .filter(
        ({ code, kind, language }) => code === party.code && kind === "former" && language === "en",
      )
      .map(({ name }) => name),
    membershipNotes: notes
      .filter(({ country }) => country === party.code)
      .map(({ organisation, note }) => ({ organisation, note })),
    mentions,
    sources: citedSources(citations, sources),
  });
}
