import { allianceLines } from "./alliances/lines.ts";
import { borderLines } from "./borders/lines.ts";
import type { AnyKind } from "./defineKind.ts";
import type { KindLines } from "./defineLines.ts";
import { voteLines } from "./un_votes/lines.ts";
import { visaLines } from "./visas/lines.ts";

/** The kinds that are subjects of the map, in the order of the choice. */
export const LINES_OF_KINDS = [
  allianceLines,
  borderLines,
  visaLines,
  voteLines,
] as unknown as readonly KindLines<AnyKind>[];
