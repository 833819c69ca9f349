import type { CountryBreak, CountryFile } from "../../src/domain/countryFile.ts";
import type { Mention, Source } from "../../src/domain/dataset.ts";
import { yearOf } from "../../src/domain/packedDate.ts";
import { otherParty, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { citedSources } from "../../src/draft/facts/citedSources.ts";
import { type CountryOfTables, compareYears } from "./countryTables.ts";
import type { Turn } from "./relationTurns.ts";

/** A pair, and the turns of its relations. */
export type TurnsOfPair = readonly [PairKey, readonly Turn[]];

/** What the file of a country is made of. */
export interface CountryGround {
  readonly ofTables: CountryOfTables;
  /** Of its pairs. */
  readonly turns: readonly TurnsOfPair[];
  readonly mentions: readonly Mention[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Returns what the page of a country shows of the facts of all its pairs. */
export function emitCountry(
  code: PartyCode,
  { ofTables, turns, mentions, sources }: CountryGround,
): CountryFile {
  const { cited, statehood, listBegins, ...gathered } = ofTables;
  const citing = [
    ...cited.statehood,
    ...turns.flatMap(([, list]) => list.flatMap((turn) => turn.sources)),
    ...cited.facts,
    ...mentions.flatMap((mention) => mention.sources.map(({ id }) => id)),
  ];
  return {
    code,
    statehood,
    listBegins,
    begun: turns.flatMap(([pair, list]) => begunOf(otherParty(pair, code), list)),
    breaks: turns
      .flatMap(([pair, list]) => breaksOf(otherParty(pair, code), list))
      .sort((one, other) => compareYears(one.years, other.years)),
    ...gathered,
    mentions,
    sources: citedSources(
      [...new Set(citing)].map((id) => ({ id })),
      sources,
    ),
  };
}

const BREAKS: ReadonlySet<Turn["kind"]> = new Set(["severed", "suspended"]);

function begunOf(partner: PartyCode, turns: readonly Turn[]): [PartyCode, number][] {
  const first = turns.find(({ kind }) => kind === "established");
  const year = first && yearOf(first.date);
  return year === undefined ? [] : [[partner, year]];
}

/** Suspended, then broken off, is one break. */
function breaksOf(partner: PartyCode, turns: readonly Turn[]): CountryBreak[] {
  const breaks: CountryBreak[] = [];
  let from: number | undefined;
  for (const { kind, date } of turns) {
    const year = yearOf(date);
    if (BREAKS.has(kind)) {
      from ??= year;
    } else if (from !== undefined) {
      // Who says only that they began again says that they had been broken off.
      breaks.push({ partner, years: [from, year ?? from] });
      from = undefined;
    }
  }
  if (from !== undefined) breaks.push({ partner, years: [from, null] });
  return breaks;
}
