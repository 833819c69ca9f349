import { type HistoryFile, RECOGNITION_STATES, TURN_KINDS } from "../../src/domain/dataset.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../src/domain/partyCode.ts";
import type { FactTables } from "./factTables.ts";
import { findRecognitions, type RecognitionTurn } from "./findRecognitions.ts";
import { Columns } from "./packedColumns.ts";
import type { Turn } from "./relationTurns.ts";
import { SourceSets } from "./sourceSets.ts";

/**
 * Returns what is needed to show a past year: turns of relations, statehood, recognition.
 * @param recognised what dossiers say of recognition
 * @param turnsOfPairs the turns of the relations of each pair of which anything is known
 * @param tables those of the tree, without rows that name nobody known
 * @param parties codes of all parties in code order: facts of other actors are left out
 */
export function emitHistory(
  recognised: readonly RecognitionTurn[],
  turnsOfPairs: ReadonlyMap<PairKey, readonly Turn[]>,
  tables: FactTables,
  parties: readonly PartyCode[],
): HistoryFile {
  const indexes = new Map(parties.map((code, index) => [code, index]));
  const turns = [...turnsOfPairs]
    .flatMap(([pair, ofPair]) => {
      const [partyA, partyB] = splitPairKey(pair);
      const [indexA, indexB] = [indexes.get(partyA), indexes.get(partyB)];
      if (indexA === undefined || indexB === undefined) return [];
      const place = pairPlace(indexA, indexB, parties.length);
      return ofPair.map((turn) => ({ ...turn, place, partyA, partyB }));
    })
    .sort((one, other) => one.place - other.place);
  const recognitions = findRecognitions(tables, recognised)
    .flatMap((spell) => {
      const [by, of] = [indexes.get(spell.by), indexes.get(spell.of)];
      return by === undefined || of === undefined ? [] : [{ ...spell, by, of }];
    })
    .sort((one, other) => one.of - other.of || one.by - other.by || one.since - other.since);
  const sources = new SourceSets([...turns, ...recognitions].map((row) => row.sources));

  const turnColumns = new Columns<keyof HistoryFile["turns"]>();
  for (const { place, kind, date, latest, by, partyA, partyB, ...turn } of turns) {
    turnColumns.add({
      place,
      kind: TURN_KINDS.indexOf(kind),
      date,
      latest,
      by: by === partyA ? 1 : by === partyB ? 2 : 0,
      sources: sources.placeOf(turn.sources),
    });
  }
  const recognitionColumns = new Columns<keyof HistoryFile["recognitions"]>();
  for (const { by, of, state, since, until, isCertain, ...spell } of recognitions) {
    recognitionColumns.add({
      by,
      of,
      kind: RECOGNITION_STATES.indexOf(state),
      since,
      until,
      isCertain: isCertain ? 1 : 0,
      sources: sources.placeOf(spell.sources),
    });
  }
  return {
    sourceSets: sources.sets,
    turns: turnColumns.pack(["place", "kind", "date", "latest", "by", "sources"]),
    statehood: packStatehood(tables, indexes),
    recognitions: recognitionColumns.pack([
      "by",
      "of",
      "kind",
      "since",
      "until",
      "isCertain",
      "sources",
    ]),
  };
}

function packStatehood(
  { statehood }: FactTables,
  indexes: ReadonlyMap<string, number>,
): HistoryFile["statehood"] {
  const rows = statehood
    .flatMap(({ value: { party: code, since, until = 0 } }) => {
      const party = indexes.get(code);
      return party === undefined ? [] : [{ party, since, until }];
    })
    .sort((one, other) => one.party - other.party || one.since - other.since);
  const columns = new Columns<keyof HistoryFile["statehood"]>();
  for (const row of rows) columns.add(row);
  return columns.pack(["party", "since", "until"]);
}
