import { alliances } from "./alliances/kind.ts";
import { journeys } from "./journeys/kind.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { voteAgreement } from "./vote_agreement/kind.ts";

/** Every kind of fact of a pair that has a folder here, in the order of a page. */
export const KINDS = [journeys, tradeShares, alliances, voteAgreement] as const;
