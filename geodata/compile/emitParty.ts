import type {
  PackedFacts,
  PackedKind,
  PackedMoreFile,
  PackedPartyFile,
  Source,
  TradeFile,
} from "../../src/domain/dataset.ts";
import { PAGES_SOURCE, TRADE_DATA_SETS } from "../../src/domain/pairFacts.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { citedSources } from "../../src/draft/facts/citedSources.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import type { PartyRow } from "../schema/tables.ts";
import type { Geodata } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";

/** Bits of the sets of sources: a page of the party, and of the partner. */
const OWN_PAGE = 1;
const PARTNER_PAGE = 2;

export interface PartyParts {
  readonly facts: PackedFacts;
  readonly trade: TradeFile;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Returns the file of a party. Its sources are those that its figures rest on, then those of the rows of
 * its pairs.
 */
export function emitParty(
  party: PartyRow,
  geodata: Pick<Geodata, "membershipNotes" | "names" | "sources">,
  { facts, trade, sources }: PartyParts,
): Omit<PackedPartyFile, "lifeLines"> {
  const notes = geodata.membershipNotes.map(({ value }) => value);
  const figureSources = geodata.sources.filter(({ usedBy }) => usedBy === "parties");
  const citations = [
    ...figureSources.map(({ id }) => id),
    ...citedIds(facts, CORE_KINDS),
    ...dataSetsOf(trade),
  ].map((id) => ({ id }));
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
    facts,
    sources: citedSources(citations, sources),
  });
}

/**
 * Returns the file of the rarer facts of the pairs that a party or a former state keeps, with the sources that
 * they cite.
 * @param ofEnd id of the source that says when a former state ended
 */
export function emitMore(
  code: PartyCode,
  facts: PackedFacts,
  sources: ReadonlyMap<string, Source>,
  ofEnd?: string,
): PackedMoreFile {
  const citations = [...citedIds(facts, RARER_KINDS), ...(ofEnd === undefined ? [] : [ofEnd])];
  return {
    code,
    facts,
    sources: citedSources(
      citations.map((id) => ({ id })),
      sources,
    ),
  };
}

/** Ids of the sources that the rows of a party's pairs cite. */
function citedIds(facts: PackedFacts, kinds: readonly AnyKind[]): string[] {
  const sets = Object.values(facts.kinds).map(({ columns }) => columns.sources ?? []);
  const cites = (bits: number) => sets.some((column) => column.some((set) => (set & bits) !== 0));
  return [
    ...(cites(OWN_PAGE | PARTNER_PAGE) ? [PAGES_SOURCE] : []),
    ...facts.sourceIds,
    ...kinds.filter(({ id }) => hasRowsWithoutSources(facts.kinds[id])).map(({ source }) => source),
  ];
}

/** Yearly trade has a file of its own, without a list of sources. */
function dataSetsOf(trade: TradeFile): string[] {
  return TRADE_DATA_SETS.filter((_, place) =>
    [trade.exports, trade.imports].some(({ dataSet }) => dataSet.includes(place)),
  );
}

/** Whether rows of a kind rest on the source of the kind alone. */
function hasRowsWithoutSources(packed: PackedKind | undefined): boolean {
  if (packed === undefined || packed.rows === 0) return false;
  return packed.columns.sources?.includes(0) ?? true;
}
