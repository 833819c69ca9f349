import type { Atlas } from "../atlas.ts";
import type { FrontGap } from "../dataset.ts";
import { PAIR_STATES } from "../pairState.ts";
import { makePairKey, type PartyCode } from "../partyCode.ts";

/** A group of fewer is no bloc whose members somebody would ask for. */
const FEWEST_MEMBERS = 8;
const WITHOUT: ReadonlySet<string> = new Set(["stated-none", "broken"]);

/**
 * Returns the bloc and the state outside it that are most apart: of whose members the most, in number and
 * as a share, have no relations with the state. What was only not found does not count.
 */
export function findGap(atlas: Atlas): FrontGap | null {
  const states = atlas.presentStates();
  const isWithout = (one: PartyCode, other: PartyCode) => {
    const state = states[atlas.placeOf(makePairKey(one, other)) ?? -1];
    return state !== undefined && WITHOUT.has(PAIR_STATES[state] ?? "");
  };
  let [found, most]: [FrontGap | null, number] = [null, 0];
  for (const { id, kind } of atlas.organisations) {
    if (kind === "global" || kind === "agency") continue;
    const members = [...atlas.membersNow(id)].filter((code) => atlas.party(code));
    if (members.length < FEWEST_MEMBERS) continue;
    // Of a state that few recognise the next card tells.
    for (const { code, status } of atlas.parties) {
      if (status !== "member" || members.includes(code)) continue;
      const without = members.filter((member) => isWithout(member, code)).length;
      const weight = (without * without) / members.length;
      if (weight > most) {
        most = weight;
        found = { bloc: id, party: code, without, members: members.length };
      }
    }
  }
  return found;
}
