import { allianceLines } from "./alliances/lines.ts";
import { armedConflictLines } from "./armed_conflicts/lines.ts";
import { borderLines } from "./borders/lines.ts";
import type { AnyKind } from "./defineKind.ts";
import type { KindLines } from "./defineLines.ts";
import { disputeLines } from "./disputes/lines.ts";
import { investmentTreatyLines } from "./investment_treaties/lines.ts";
import { visitLines } from "./leader_visits/lines.ts";
import { migrantLines } from "./migrants/lines.ts";
import { refugeeLines } from "./refugees/lines.ts";
import { sanctionLines } from "./sanctions/lines.ts";
import { studentLines } from "./students/lines.ts";
import { taxTreatyLines } from "./tax_treaties/lines.ts";
import { tradeAgreementLines } from "./trade_agreements/lines.ts";
import { wtoAgreementLines } from "./trade_agreements_wto/lines.ts";
import { treatyLines } from "./treaties/lines.ts";
import { voteLines } from "./un_votes/lines.ts";
import { visaLines } from "./visas/lines.ts";
import { warLines } from "./wars/lines.ts";

/** The kinds that the map can draw, in the order of the menu within their group. */
export const LINES_OF_KINDS = [
  visitLines,
  voteLines,
  allianceLines,
  treatyLines,
  wtoAgreementLines,
  tradeAgreementLines,
  investmentTreatyLines,
  taxTreatyLines,
  warLines,
  armedConflictLines,
  disputeLines,
  sanctionLines,
  migrantLines,
  refugeeLines,
  studentLines,
  visaLines,
  borderLines,
] as unknown as readonly KindLines<AnyKind>[];
