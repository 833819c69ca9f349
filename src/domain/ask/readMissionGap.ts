import type { MissionGap } from "./askedSection.ts";
import type { AskVocabulary, MissionWord } from "./question.ts";
import type { Token } from "./readTokens.ts";

/**
 * Returns which missions a question asks to be wanting: `undefined` where it denies nothing, `not-understood` where
 * the atlas cannot tell. Who has an embassy is not asked for consulates: of those much fewer are known.
 */
export function readMissionGap(
  tokens: readonly Token[],
  { missionWords }: AskVocabulary,
): MissionGap | "not-understood" | undefined {
  if (tokens.every(({ is }) => is !== "negation")) return undefined;
  const { wanting, there } = sortMissions(tokens, missionWords);
  const lacks = lacksOf(wanting, there);
  return lacks === undefined ? "not-understood" : { lacks, at: endOf(tokens) };
}

/** A negation goes for what follows it, and for what follows that after "or". */
function sortMissions(tokens: readonly Token[], words: ReadonlyMap<string, MissionWord>) {
  const [wanting, there] = [new Set<MissionWord>(), new Set<MissionWord>()];
  let isDenied = false;
  let isOr = false;
  for (const token of tokens) {
    if (token.is === "negation") isDenied = true;
    else if (token.is === "alternative") isOr = true;
    else if (token.is === "turn") [isDenied, isOr] = [false, false];
    else if (token.is === "topic" && token.topic === "missions") {
      const word = words.get(token.words) ?? "mission";
      (isDenied || (isOr && wanting.size > 0) ? wanting : there).add(word);
      [isDenied, isOr] = [false, false];
    }
  }
  return { wanting, there };
}

function lacksOf(
  wanting: ReadonlySet<MissionWord>,
  there: ReadonlySet<MissionWord>,
): MissionGap["lacks"] | undefined {
  const isAll = wanting.has("mission") || (wanting.has("embassy") && wanting.has("consulate"));
  if (isAll) return there.size === 0 ? "mission" : undefined;
  if (!wanting.has("embassy")) return undefined;
  if (there.size === 0) return "embassy";
  return there.has("consulate") && there.size === 1 ? "embassy-but-consulate" : undefined;
}

/** "No embassy in Peru" is one that Peru would host, "where has Peru no embassy" one that it would send. */
function endOf(tokens: readonly Token[]): MissionGap["at"] {
  const isHost = tokens.some(
    (token) => token.is === "named" && token.named.kind === "party" && token.isPlace,
  );
  return isHost ? "host" : "sender";
}
