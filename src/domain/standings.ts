import type { Atlas } from "./atlas.ts";
import { type PairStanding, pairStanding } from "./pairStanding.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";

/** The country asked for last: its standings colour the map and stand in legend and sentence. */
const lastStandings = new WeakMap<
  Atlas,
  { readonly country: PartyCode; readonly standings: Map<PartyCode, PairStanding> }
>();

/** Returns what stands between a country and another party, from dossiers and tables. */
export function standingBetween(atlas: Atlas, country: PartyCode, other: PartyCode): PairStanding {
  let last = lastStandings.get(atlas);
  if (last?.country !== country) {
    last = { country, standings: new Map() };
    lastStandings.set(atlas, last);
  }
  const standing = last.standings.get(other) ?? findStanding(atlas, country, other);
  last.standings.set(other, standing);
  return standing;
}

function findStanding(atlas: Atlas, country: PartyCode, other: PartyCode): PairStanding {
  return pairStanding(
    {
      entry: atlas.dossier(makePairKey(country, other)),
      summary: atlas.summaryOf(country, other),
    },
    country,
  );
}

/**
 * Returns the parties with which the country has diplomatic relations, as far as is known. An office
 * in a state that no relations are known with does not count.
 */
export function partnersOf(atlas: Atlas, country: PartyCode): PartyCode[] {
  return atlas.partyCodes.filter((code) => code !== country && hasRelations(atlas, country, code));
}

/** Returns whether diplomatic relations of two parties are known, and not broken off. */
export function hasRelations(atlas: Atlas, country: PartyCode, other: PartyCode): boolean {
  const standing = standingBetween(atlas, country, other);
  if (standing === "broken" || standing === "stated-none") return false;
  const entry = atlas.dossier(makePairKey(country, other));
  const isTold = entry?.state !== undefined || entry?.since !== undefined;
  return isTold || atlas.summaryOf(country, other)?.state === "relations";
}
