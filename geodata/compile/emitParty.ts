import type {
  Mention,
  PackedFacts,
  PackedKind,
  PackedPartyFile,
  Source,
  TradeFile,
} from "../../src/domain/dataset.ts";
import { PAGES_SOURCE, TRADE_DATA_SETS } from "../../src/domain/pairFacts.ts";
import { KINDS } from "../../src/kinds/index.ts";
import type { PartyRow } from "../schema/tables.ts";
import { citedSources } from "./citedSources.ts";
import type { Geodata } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";

/** Bits of the sets of sources: a page of the party, and of the partner. */
const OWN_PAGE = 1;
const PARTNER_PAGE = 2;

export interface PartyParts {
  readonly mentions: readonly Mention[];
  readonly facts: PackedFacts;
  readonly trade: TradeFile;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Returns the file of a party. Its sources are those that its figures rest on, those of the rows of
 * its pairs, then those of the mentions in the order in which they are cited.
 */
export function emitParty(
  party: PartyRow,
  geodata: Pick<Geodata, "membershipNotes" | "names" | "sources">,
  { mentions, facts, trade, sources }: PartyParts,
): PackedPartyFile {
  const notes = geodata.membershipNotes.map(({ value }) => value);
  const figureSources = geodata.sources.filter(({ usedBy }) => usedBy === "parties");
  const citations = [
    ...[...figureSources.map(({ id }) => id), ...citedIds(facts, trade)].map((id) => ({ id })),
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
    facts,
    sources: citedSources(citations, sources),
  });
}

/** Ids of the sources that the rows of a party's pairs cite. */
function citedIds(facts: PackedFacts, trade: TradeFile): string[] {
  const sets = Object.values(facts.kinds).map(({ columns }) => columns.sources ?? []);
  const cites = (bits: number) => sets.some((column) => column.some((set) => (set & bits) !== 0));
  return [
    ...(cites(OWN_PAGE | PARTNER_PAGE) ? [PAGES_SOURCE] : []),
    ...facts.sourceIds,
    ...KINDS.filter(({ id }) => hasRowsWithoutSources(facts.kinds[id])).map(({ source }) => source),
    ...TRADE_DATA_SETS.filter((_, place) =>
      [trade.exports, trade.imports].some(({ dataSet }) => dataSet.includes(place)),
    ),
  ];
}

/** Whether rows of a kind rest on the source of the kind alone. */
function hasRowsWithoutSources(packed: PackedKind | undefined): boolean {
  if (packed === undefined || packed.rows === 0) return false;
  return packed.columns.sources?.includes(0) ?? true;
}
