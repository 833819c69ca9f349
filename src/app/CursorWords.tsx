import { type PairKey, splitPairKey } from "../domain/partyCode.ts";
import { describePair } from "../messages/pairDetail.ts";
import { pairName } from "../messages/pairTitle.ts";
import { writeStory } from "../messages/stories.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import type { AtlasState, MapTarget } from "../store/atlasStore.ts";
import { selectStories } from "../store/selectDrawn.ts";
import { findPairLine } from "../store/selectPairLine.ts";

/** What the keyboard's cursor is on. */
export function CursorWords() {
  return useAtlas((state) => (state.cursor ? wordsOf(state, state.cursor) : ""));
}

function wordsOf(state: AtlasState, cursor: MapTarget): string {
  const { atlas } = state;
  if (cursor.kind === "party") return atlas.nameOf(cursor.party);
  if (cursor.kind !== "pair") return "";
  const name = pairName(...splitPairKey(cursor.pair).map(atlas.nameOf));
  return [name, describeLine(state, cursor.pair)].filter(Boolean).join(": ");
}

function describeLine(state: AtlasState, pair: PairKey): string {
  const story = selectStories(state).find((one) => one.pair === pair);
  if (story) return writeStory(story);
  const [nameA = "", nameB = ""] = splitPairKey(pair).map(state.atlas.nameOf);
  const line = findPairLine(state, pair);
  return line ? describePair({ nameA, nameB, ...line }) : "";
}
