import { accreditations } from "./accreditations/kind.ts";
import { accreditationWords } from "./accreditations/words.en.ts";
import { alliances } from "./alliances/kind.ts";
import { allianceWords } from "./alliances/words.en.ts";
import { borders } from "./borders/kind.ts";
import { borderWords } from "./borders/words.en.ts";
import type { AnyKind } from "./defineKind.ts";
import type { KindWords } from "./defineWords.ts";
import { journeys } from "./journeys/kind.ts";
import { journeyWords } from "./journeys/words.en.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { tradeShareWords } from "./trade_shares/words.en.ts";
import { visas } from "./visas/kind.ts";
import { visaWords } from "./visas/words.en.ts";
import { voteAgreement } from "./vote_agreement/kind.ts";
import { voteWords } from "./vote_agreement/words.en.ts";

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [accreditations.id, accreditationWords],
  [alliances.id, allianceWords],
  [borders.id, borderWords],
  [journeys.id, journeyWords],
  [tradeShares.id, tradeShareWords],
  [visas.id, visaWords],
  [voteAgreement.id, voteWords],
]);

/** Returns the words of a kind. @throws where nobody has written them */
export function wordsOf<K extends AnyKind>(kind: K): KindWords<K> {
  const words = WORDS.get(kind.id);
  if (words === undefined) throw new Error(`${kind.id} has no words`);
  // `defineWords` holds the words of a kind to its facts.
  return words as KindWords<K>;
}
