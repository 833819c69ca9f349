import { accreditations } from "./accreditations/kind.ts";
import { alliances } from "./alliances/kind.ts";
import { borders } from "./borders/kind.ts";
import { journeys } from "./journeys/kind.ts";
import { missions } from "./missions/kind.ts";
import { absences } from "./no_relations/kind.ts";
import { recognitions } from "./recognitions/kind.ts";
import { relationSpells } from "./relation_spells/kind.ts";
import { relations } from "./relations/kind.ts";
import { tradeShares } from "./trade_shares/kind.ts";
import { visas } from "./visas/kind.ts";
import { voteAgreement } from "./vote_agreement/kind.ts";

/** Every kind of fact of a pair that has a folder here, in the order of a page. */
export const KINDS = [
  relations,
  relationSpells,
  absences,
  recognitions,
  missions,
  accreditations,
  journeys,
  tradeShares,
  borders,
  visas,
  alliances,
  voteAgreement,
] as const;
