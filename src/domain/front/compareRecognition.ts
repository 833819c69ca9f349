import type { Atlas } from "../atlas.ts";
import type { AtlasHistory } from "../atlasHistory.ts";
import { dayOfYear, FIRST_YEAR, newestYear } from "../atlasYear.ts";
import type { FrontRecognition } from "../dataset.ts";
import { PAIR_STATES } from "../pairState.ts";
import { makePairKey, type PartyCode } from "../partyCode.ts";

/** Years that are looked at: every fifth. */
const STEP = 5;
const RELATIONS = PAIR_STATES.indexOf("relations");

/**
 * Returns the party of limited recognition whose relations have changed the most since a past year: how many
 * have relations with it now, and how many had at its most.
 */
export function compareRecognition(atlas: Atlas, history: AtlasHistory): FrontRecognition | null {
  const parties = atlas.parties.filter(({ status }) => status === "limited");
  const count = (states: Uint8Array, code: PartyCode) =>
    atlas.partyCodes.filter((other) => {
      const place = other === code ? undefined : atlas.placeOf(makePairKey(code, other));
      return place !== undefined && states[place] === RELATIONS;
    }).length;
  const present = atlas.presentStates();
  let found: FrontRecognition | null = null;
  for (let year = FIRST_YEAR; year < newestYear(atlas.asOf); year += STEP) {
    const past = history.statesOn(dayOfYear(year, atlas.asOf));
    for (const { code } of parties) {
      const compared = { party: code, now: count(present, code), year, before: count(past, code) };
      if (compared.before > 0 && lossOf(compared) > (found ? lossOf(found) : 0)) found = compared;
    }
  }
  return found;
}

const lossOf = ({ now, before }: FrontRecognition) => before - now;
