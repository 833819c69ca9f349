import type { Atlas } from "../domain/atlas.ts";
import { type AtlasHistory, createHistory } from "../domain/atlasHistory.ts";
import { makeHistoryFile, type Past } from "./makeWorld.ts";

/** Returns what is known of past years, as a test tells it. */
export function makeHistory(atlas: Atlas, past: Past = {}): AtlasHistory {
  return createHistory(makeHistoryFile(atlas, past), atlas.partyCodes);
}
