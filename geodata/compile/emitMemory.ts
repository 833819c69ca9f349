import type { Mention, PackedFacts, Source, TradeFile } from "../../src/domain/dataset.ts";
import type { IsoDay } from "../../src/domain/factDate.ts";
import { packPlaces } from "../../src/domain/packedSteps.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import { LINES_OF_KINDS } from "../../src/kinds/lines.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import type { PartyRow } from "../schema/tables.ts";
import { indexSources } from "./citedSources.ts";
import { measureCoverage, measureTable } from "./coverage.ts";
import { emitHistory } from "./emitHistory.ts";
import { emitNames } from "./emitNames.ts";
import { emitMore, emitParty } from "./emitParty.ts";
import type { FactRow, FactTables, KindRow } from "./factTables.ts";
import { findTableTurns, findTurns, type RelationTables, rememberPairs } from "./findTurns.ts";
import type { Geodata } from "./geodata.ts";
import { hashText } from "./hashText.ts";
import { isSameRow } from "./isSameRow.ts";
import { keepRowsOf } from "./keepKnownRows.ts";
import type { ActorIndexes } from "./packFacts.ts";
import { packSubjects, spansOfParty } from "./packSubjects.ts";
import { packTradeYears } from "./packTradeYears.ts";
import { presentStates, stateByTurns } from "./presentStates.ts";
import type { Turn } from "./relationTurns.ts";
import { keepList, oneEach, remember, rememberEach, rememberObject } from "./remember.ts";
import { rememberParties } from "./rememberParties.ts";
import { rememberReads } from "./rememberReads.ts";
import { findMissionLevels } from "./summarisePairs.ts";

/** Hexadecimal figures of a content's SHA-256 in the names of files. */
const NAME_HASH_LENGTH = 8;

/** Outlines as TopoJSON text. Made elsewhere: tests and a first look do without. */
export interface ShapeTexts {
  readonly buildShapes: (scale: "110m" | "50m") => string;
  readonly buildDisputes: (geojson: string) => string;
}

/** Steps on the way to the files, each of which remembers what it made last. */
export type EmitMemory = ReturnType<typeof createEmitMemory>;

/** Returns steps that remember nothing yet. */
export function createEmitMemory() {
  const keepMeasured = keepList<PartyCode>();
  const measure = rememberEach(measureTable);
  const measureRemembered: typeof measureTable = (name, rows, codes, sources) =>
    measure(name, rows, keepMeasured(codes), sources);
  const turnsOfPair = rememberPairs();
  const turnsOfTables = rememberReads(({ tables, asOf }: RelationTablesAsOf) =>
    findTableTurns(tables, asOf, turnsOfPair),
  );
  /** The turns of a pair stay one list as long as its tables stay what they are. */
  const stateBy = oneEach((asOf: IsoDay) =>
    rememberObject((turns: readonly Turn[]) => stateByTurns(turns, asOf)),
  );
  return {
    /** Codes of the parties in code order. */
    keepCodes: keepList<PartyCode>(),
    keepOthers: keepList<Geodata["others"][number]>((one, other) => one.value === other.value),
    indexActors: remember(
      (codes: readonly PartyCode[], others: Geodata["others"]): ActorIndexes =>
        new Map([...codes, ...others.map(({ value }) => value.code)].map((code, at) => [code, at])),
    ),
    keepRows: rememberEach(keepRowsOf),
    packFacts: rememberParties<PackedFacts>(CORE_KINDS.map(({ id }) => id)),
    packMore: rememberParties<PackedFacts>(RARER_KINDS.map(({ id }) => id)),
    /** Which party keeps a pair depends on them. */
    keepSizes: keepList<number>(),
    packTrade: rememberParties<TradeFile>(["trade_series"]),
    keepMentions: oneEach((_: PartyCode) => keepList<Mention>()),
    shareAmongParties: remember(
      (
        sources: Geodata["sources"],
        names: Geodata["names"],
        membershipNotes: Geodata["membershipNotes"],
      ): SharedByParties => ({ index: indexSources(sources), sources, names, membershipNotes }),
    ),
    /** Returns the text of the file of a party. */
    writeParty: rememberEach(
      (
        _: PartyCode,
        party: PartyRow,
        mentions: readonly Mention[],
        facts: PackedFacts,
        trade: TradeFile,
        shared: SharedByParties,
      ) =>
        JSON.stringify(emitParty(party, shared, { mentions, facts, trade, sources: shared.index })),
    ),
    /** Returns the text of the file of the rarer facts that a party keeps. */
    writeMore: rememberEach((code: PartyCode, facts: PackedFacts, shared: SharedByParties) =>
      JSON.stringify(emitMore(code, facts, shared.index)),
    ),
    /** Returns the text of the file of a party's trade. */
    writeTrade: rememberEach((_: PartyCode, trade: TradeFile) => JSON.stringify(trade)),
    /** Returns the year and the text of the file of each year of trade. */
    writeTradeYears: remember((rows: FactTables["trade_series"], codes: readonly PartyCode[]) =>
      packTradeYears({ trade_series: rows }, codes).map((file): readonly [number, string] => [
        file.year,
        JSON.stringify({ ...file, trade: packPlaces(file.trade) }),
      ]),
    ),
    findTurns: rememberReads(({ tables, dossiers, edition }: Geodata) =>
      findTurns(tables, dossiers, edition.asOf, (some, asOf) =>
        turnsOfTables({ tables: some, asOf }),
      ),
    ),
    presentStates: remember(
      (
        turns: ReadonlyMap<PairKey, readonly Turn[]>,
        asOf: IsoDay,
      ): ReturnType<typeof presentStates> => presentStates(turns, asOf, stateBy(asOf)),
    ),
    /** Returns the text of the file of a kind that is a subject of the map. */
    writeSubject: oneEach((id: string) => {
      const lines = LINES_OF_KINDS.filter(({ kind }) => kind.id === id);
      const rowsOf = oneEach((_: number) => keepList<FactRow<KindRow>>(isSameRow));
      const spans = rememberEach(spansOfParty);
      const spansOf: typeof spansOfParty = (index, rows, one, codes) =>
        spans(index, rowsOf(index)(rows), one, codes);
      return rememberReads(({ tables, sources, codes }: GroundOfSubjects) => {
        const [subject] = packSubjects(lines, tables, { sources }, codes, spansOf);
        return JSON.stringify(subject && { ...subject, spans: packPlaces(subject.spans) });
      });
    }),
    /** Returns the text of the file of the past. */
    writeHistory: rememberReads(({ dossiers, turns, tables, codes }: PastOfPairs) => {
      const history = emitHistory(dossiers, turns, tables, codes);
      return JSON.stringify({ ...history, turns: packPlaces(history.turns) });
    }),
    /** Returns the text of the report of what the tables hold. */
    writeCoverage: rememberReads((geodata: Geodata) =>
      JSON.stringify(measureCoverage(geodata, measureRemembered)),
    ),
    /** Returns the text of the names for the search. */
    writeNames: rememberReads((geodata: Geodata) => JSON.stringify(emitNames(geodata))),
    findMissionLevels: remember(findMissionLevels),
    /** Outlines depend on one file at most, and take most of the time of a compilation. */
    buildShapes: rememberEach((scale: "110m" | "50m", build: ShapeTexts["buildShapes"]) =>
      build(scale),
    ),
    buildDisputes: remember((geojson: string, build: ShapeTexts["buildDisputes"]) =>
      build(geojson),
    ),
    /** Returns the address of a content: its name carries the hash. */
    addressOf: rememberEach(
      (key: string, ending: string, content: string) =>
        `${key}.${hashText(content, NAME_HASH_LENGTH)}.${ending}`,
    ),
  };
}

interface PackedTables {
  readonly tables: FactTables;
  readonly codes: readonly PartyCode[];
}
interface RelationTablesAsOf {
  readonly tables: RelationTables;
  readonly asOf: IsoDay;
}
interface PastOfPairs extends PackedTables, Pick<Geodata, "dossiers"> {
  readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
}
interface GroundOfSubjects extends PackedTables, Pick<Geodata, "sources"> {}

/** What the files of all parties are made of, besides the rows of each. */
interface SharedByParties extends Pick<Geodata, "sources" | "names" | "membershipNotes"> {
  readonly index: ReadonlyMap<string, Source>;
}
