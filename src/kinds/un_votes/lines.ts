import { newestOf } from "../../domain/yearFigures.ts";
import { defineLines, partOf } from "../defineLines.ts";
import { votes } from "../subjects/votes.ts";
import { unVotes, VOTE_ALIKE, VOTE_APART } from "./kind.ts";

/** Only the ends of the scale: the many pairs between them would hide both. */
export const voteLines = defineLines(unVotes, {
  part: partOf(votes, { alike: "alike", apart: "apart" }),
  classes: { alike: "plain", apart: "dashed" },
  classOf: ([fact]) => {
    const [, agreement] = newestOf(fact?.agreement ?? []) ?? [];
    if (agreement === undefined) return undefined;
    if (agreement >= VOTE_ALIKE) return "alike";
    return agreement < VOTE_APART ? "apart" : undefined;
  },
});
