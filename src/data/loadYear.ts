import { type AtlasHistory, createHistory } from "../domain/atlasHistory.ts";
import type { FrontFile, HistoryFile, TradeYearFile } from "../domain/dataset.ts";
import { unpackPlaces } from "../domain/packedSteps.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { SubjectFile } from "../domain/subjectFile.ts";
import type { SubjectId } from "../domain/subjectId.ts";
import { loadFile } from "./loadFile.ts";
import { requireKeys } from "./requireKeys.ts";

// Apart from the other loaders: the first map does without what reads these files.

const requireHistory = requireKeys<HistoryFile>([
  "sourceSets",
  "turns",
  "statehood",
  "recognitions",
]);

/**
 * Returns what is known of past years: turns of relations, statehood, recognition.
 * @param parties codes of all parties in code order
 */
export function loadHistory(parties: readonly PartyCode[]): Promise<AtlasHistory> {
  return loadFile("history", (json, key) => {
    const file = requireHistory(json, key);
    return createHistory({ ...file, turns: unpackPlaces(file.turns) }, parties);
  });
}

/** Returns what the front door tells. */
export function loadFront(): Promise<FrontFile> {
  return loadFile("front", requireKeys<FrontFile>(["stories", "days"]));
}

const requireSubject = requireKeys<SubjectFile>(["id", "spans"]);

/** Returns how the lines of a subject of facts are drawn. */
export function loadSubject(id: SubjectId): Promise<SubjectFile> {
  return loadFile(`subject/${id}`, (json, key) => {
    const file = requireSubject(json, key);
    return { ...file, spans: unpackPlaces(file.spans) };
  });
}

/** Returns the trade of all pairs in a year; the start-up data say which years have a file. */
export function loadTradeYear(year: number): Promise<TradeYearFile> {
  const check = requireKeys<TradeYearFile>(["sourceId", "trade"], { year });
  return loadFile(`trade-year/${year}`, (json, key) => {
    const file = check(json, key);
    return { ...file, trade: unpackPlaces(file.trade) };
  });
}
