import type { Mention } from "../../src/domain/dataset.ts";
import { compareFactDates } from "../../src/domain/factDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { compileFacts } from "./compileFacts.ts";
import type { ParsedDossier } from "./geodata.ts";
import { rememberObject } from "./remember.ts";

/**
 * Returns, for each party, the events and visits of other pairs in which it is a third party, in
 * the order of their dates.
 */
export function linkMentions(
  dossiers: readonly ParsedDossier[],
): ReadonlyMap<PartyCode, readonly Mention[]> {
  const mentions = new Map<PartyCode, Mention[]>();
  for (const { mention, third } of dossiers.flatMap(mentionsIn)) {
    for (const party of third) mentions.set(party, [...(mentions.get(party) ?? []), mention]);
  }
  for (const list of mentions.values()) {
    list.sort((one, other) => compareFactDates(one.date, other.date));
  }
  return mentions;
}

interface MentionOfThird {
  readonly mention: Mention;
  readonly third: readonly PartyCode[];
}

/** A mention stays the one that it is as long as its dossier is read no more. */
const mentionsIn = rememberObject(({ pair, record }: ParsedDossier): MentionOfThird[] => {
  const { events, visits } = compileFacts(record);
  return [...events, ...visits].map(({ id, date, text, sources, third }) => ({
    mention: { pair, factId: id, date, text, sources },
    third,
  }));
});
