import { splitPairKey } from "../../domain/partyCode.ts";
import { hoverMessages as messages } from "../../messages/hover.ts";
import { describeMission } from "../../messages/missions.ts";
import { describePair } from "../../messages/pairDetail.ts";
import { pairName } from "../../messages/pairTitle.ts";
import { writeStory } from "../../messages/stories.ts";
import type { AtlasState, MapTarget } from "../../store/atlasStore.ts";
import { selectStories } from "../../store/selectDrawn.ts";
import { addCountry, openPair, selectedParties } from "../../store/selection.ts";
import { findPairLine } from "../../store/selectPairLine.ts";
import { targetName } from "./targetName.ts";

/** So many missions of one place are named. */
const MOST_NAMED = 3;

/**
 * Returns what is said of what is under the pointer besides its name, a line of text each: what it
 * stands for; what else lies there; and, of a line and a country, which of them a click opens.
 */
export function describeHover(
  state: AtlasState,
  target: MapTarget,
  beside: readonly MapTarget[],
): string[] {
  const { atlas } = state;
  switch (target.kind) {
    case "mission": {
      const others = beside.slice(0, MOST_NAMED).map((other) => targetName(atlas, other));
      const rest = beside.length - others.length;
      const more = rest > 0 ? [messages.andMore(rest)] : [];
      return [describeMission(target.mission), ...others, ...more];
    }
    case "pair": {
      const detail = describeLine(state, target);
      return [...(detail === "" ? [] : [detail]), ...besideWords(state, target, beside[0])];
    }
    default:
      return besideWords(state, target, beside[0]);
  }
}

/** Which of two things under the pointer a click opens; nothing where it would open nothing new. */
function besideWords(state: AtlasState, target: MapTarget, other: MapTarget | undefined): string[] {
  const opened = openedName(state, target);
  if (!other || opened === undefined) return [];
  const [line, area] = target.kind === "pair" ? [target, other] : [other, target];
  return [messages.lineOver(targetName(state.atlas, line), targetName(state.atlas, area), opened)];
}

/** What a click on it opens, by name; `undefined` where that is open already. */
function openedName({ atlas, selection }: AtlasState, target: MapTarget): string | undefined {
  if (target.kind !== "party" && target.kind !== "pair") {
    return messages.note(targetName(atlas, target));
  }
  const next =
    target.kind === "pair" ? openPair(selection, target.pair) : addCountry(selection, target.party);
  if (next === selection) return undefined;
  return pairName(...selectedParties(next).map(atlas.nameOf));
}

/** What the line of a pair stands for. */
function describeLine(state: AtlasState, { pair }: MapTarget & { readonly kind: "pair" }): string {
  const story = selectStories(state).find((one) => one.pair === pair);
  if (story) return writeStory(story);
  const line = findPairLine(state, pair);
  if (!line) return "";
  const [nameA, nameB] = splitPairKey(pair).map(state.atlas.nameOf) as [string, string];
  return describePair({ nameA, nameB, ...line });
}
