import type { Mention } from "../../src/domain/dataset.ts";
import { compareFactDates } from "../../src/domain/factDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { compileFacts } from "./compileFacts.ts";
import type { ParsedDossier } from "./geodata.ts";

/**
 * Returns, for each party, the events and visits of other pairs in which it is a third party, in
 * the order of their dates.
 */
export function linkMentions(
  dossiers: readonly ParsedDossier[],
): ReadonlyMap<PartyCode, readonly Mention[]> {
  const mentions = new Map<PartyCode, Mention[]>();
  for (const { pair, record } of dossiers) {
    const { events, visits } = compileFacts(record);
    for (const { id, date, text, sources, third } of [...events, ...visits]) {
      for (const party of third) {
        const mention: Mention = { pair, factId: id, date, text, sources };
        mentions.set(party, [...(mentions.get(party) ?? []), mention]);
      }
    }
  }
  for (const list of mentions.values()) {
    list.sort((one, other) => compareFactDates(one.date, other.date));
  }
  return mentions;
}
