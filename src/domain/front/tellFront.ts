import type { Atlas } from "../atlas.ts";
import type { AtlasHistory } from "../atlasHistory.ts";
import type { FrontFile } from "../dataset.ts";
import { chooseMapStories } from "./chooseMapStories.ts";
import { compareRecognition } from "./compareRecognition.ts";
import { findGap } from "./findGap.ts";
import { listLastTurns } from "./lastTurns.ts";
import { listDays } from "./listDays.ts";

/** Returns what the front door tells of the world. Nothing of it is chosen by hand. */
export function tellFront(atlas: Atlas, history: AtlasHistory): FrontFile {
  const turns = listLastTurns(atlas, history);
  return {
    stories: chooseMapStories(atlas, history),
    changed: turns.find(({ kind }) => kind !== "established") ?? turns[0] ?? null,
    gap: findGap(atlas),
    recognition: compareRecognition(atlas, history),
    days: listDays(atlas, history),
  };
}
