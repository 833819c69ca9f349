import { alliances } from "./alliances/kind.ts";
import { borders } from "./borders/kind.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { visas } from "./visas/kind.ts";
import { voteAgreement } from "./vote_agreement/kind.ts";

/**
 * The kinds that stand further down on a page: facts and program come after the first words, and a pair
 * stands in one file alone. In the order of a page.
 */
export const RARER_KINDS = [tradeShares, borders, visas, alliances, voteAgreement] as const;
