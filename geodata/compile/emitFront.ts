import { createAtlas } from "../../src/domain/atlas.ts";
import { createHistory } from "../../src/domain/atlasHistory.ts";
import type { FrontFile, HistoryFile, StartData } from "../../src/domain/dataset.ts";
import { tellFront } from "../../src/domain/front/tellFront.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";

/**
 * Returns what the front door tells, by the rules of the domain from what the other files say.
 * @param history content of the file `history`
 */
export function emitFront(start: Omit<StartData, "dataVersion">, history: string): FrontFile {
  const atlas = createAtlas({ ...start, dataVersion: "" });
  const file = JSON.parse(history) as HistoryFile;
  const turns = unpackPlaces(file.turns);
  return tellFront(atlas, createHistory({ ...file, turns }, atlas.partyCodes));
}
