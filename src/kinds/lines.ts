import { allianceLines } from "./alliances/lines.ts";
import { armedConflictLines } from "./armed_conflicts/lines.ts";
import { borderLines } from "./borders/lines.ts";
import type { AnyKind } from "./defineKind.ts";
import type { KindLines } from "./defineLines.ts";
import { disputeLines } from "./disputes/lines.ts";
import { visitLines } from "./leader_visits/lines.ts";
import { migrantLines } from "./migrants/lines.ts";
import { sanctionLines } from "./sanctions/lines.ts";
import { wtoAgreementLines } from "./trade_agreements_wto/lines.ts";
import { treatyLines } from "./treaties/lines.ts";
import { voteLines } from "./un_votes/lines.ts";
import { visaLines } from "./visas/lines.ts";
import { warLines } from "./wars/lines.ts";

/** The kinds that are subjects of the map, in the order of the menu, in which each has its group. */
export const LINES_OF_KINDS = [
  visitLines,
  voteLines,
  allianceLines,
  treatyLines,
  warLines,
  armedConflictLines,
  disputeLines,
  sanctionLines,
  wtoAgreementLines,
  migrantLines,
  visaLines,
  borderLines,
] as unknown as readonly KindLines<AnyKind>[];
