import type { Atlas } from "./atlas.ts";
import { type PairStanding, pairStanding } from "./pairStanding.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";

/** Returns what stands between a country and another party, from dossiers and tables. */
export function standingBetween(atlas: Atlas, country: PartyCode, other: PartyCode): PairStanding {
  return pairStanding(
    {
      entry: atlas.dossier(makePairKey(country, other)),
      summary: atlas.summaryOf(country, other),
    },
    country,
  );
}

const WITH_RELATIONS: ReadonlySet<PairStanding> = new Set<PairStanding>([
  "missions-both",
  "missions-sent",
  "missions-hosted",
  "relations-only",
]);

/** Returns the parties with which the country has diplomatic relations, as far as is known. */
export function partnersOf(atlas: Atlas, country: PartyCode): PartyCode[] {
  return atlas.partyCodes.filter(
    (code) => code !== country && WITH_RELATIONS.has(standingBetween(atlas, country, code)),
  );
}
