import type {
  DossierFile,
  Mention,
  PackedFacts,
  Source,
  StartData,
  TradeFile,
} from "../../src/domain/dataset.ts";
import type { IsoDay } from "../../src/domain/factDate.ts";
import { packPlaces } from "../../src/domain/packedSteps.ts";
import type { HeadSourcesFile } from "../../src/domain/pairHead.ts";
import {
  makePairKey,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { APART_KINDS } from "../../src/kinds/apart.ts";
import { CLAUSES_OF_KINDS } from "../../src/kinds/clauses.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import type { DrawnSubject } from "../../src/kinds/subjects/drawn.ts";
import type { OtherRow, PartyRow } from "../schema/tables.ts";
import { byEach } from "./byEach.ts";
import { type CountryOfTables, gatherCountries } from "./countryTables.ts";
import { countPairsByKinds, measureCoverage, measureTable } from "./coverage.ts";
import { emitCountry, type TurnsOfPair } from "./emitCountry.ts";
import { emitFront } from "./emitFront.ts";
import { emitHistory } from "./emitHistory.ts";
import { emitNames } from "./emitNames.ts";
import { emitMore, emitParty } from "./emitParty.ts";
import type { FactRow, FactTables, KindRow } from "./factTables.ts";
import type { RecognitionTurn } from "./findRecognitions.ts";
import {
  findTableTurns,
  findTurns,
  type RelationTables,
  rememberPairs,
  turnsOfDossier,
} from "./findTurns.ts";
import type { Geodata } from "./geodata.ts";
import { hashText } from "./hashText.ts";
import { findOfKind, findOfTrade, type KindFindings } from "./heads/findHeads.ts";
import { packHeads } from "./heads/packHeads.ts";
import { indexSources } from "./indexSources.ts";
import { isSameRow } from "./isSameRow.ts";
import { keepRowsOf } from "./keepKnownRows.ts";
import { rememberLinks } from "./linkDossiers.ts";
import type { ActorIndexes } from "./packFacts.ts";
import { packLifeLines } from "./packLifeLines.ts";
import { packSubject, type SubjectGround, spansOfParty } from "./packSubjects.ts";
import { packTradeYears } from "./packTradeYears.ts";
import { presentStates, stateByTurns } from "./presentStates.ts";
import type { Turn } from "./relationTurns.ts";
import {
  keepList,
  keepMap,
  keepSet,
  oneEach,
  remember,
  rememberEach,
  rememberObject,
} from "./remember.ts";
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
  const keepPairs = oneEach((_: string) => keepSet<PairKey>());
  const countRemembered = remember(countPairsByKinds);
  const measureRemembered: typeof measureTable = (name, rows, codes, sources) => {
    const measured = measure(name, rows, keepMeasured(codes), sources);
    return { ...measured, pairsWithFacts: keepPairs(name)(measured.pairsWithFacts) };
  };
  const turnsOfPair = rememberPairs();
  const keepTurns = oneEach((_: PairKey) => keepList<Turn>(isSameJson));
  const turnsToldOf: typeof turnsOfDossier = (pair, record, listed) =>
    keepTurns(pair)(turnsOfDossier(pair, record, listed));
  const findTurnsAnew = rememberReads(({ tables, dossiers, edition }: Geodata) =>
    findTurns(
      tables,
      dossiers,
      edition.asOf,
      (some, asOf) => turnsOfTables({ tables: some, asOf }),
      turnsToldOf,
    ),
  );
  const keepAllTurns = keepMap<PairKey, readonly Turn[]>();
  const turnsOfTables = rememberReads(({ tables, asOf }: RelationTablesAsOf) =>
    findTableTurns(tables, asOf, turnsOfPair),
  );
  /** The turns of a pair stay one list as long as its tables stay what they are. */
  const stateBy = oneEach((asOf: IsoDay) =>
    rememberObject((turns: readonly Turn[]) => stateByTurns(turns, asOf)),
  );
  // A kind by itself and the subject that gathers it have the same spans.
  const rememberSpans = oneEach((_: string) => {
    const rowsOf = oneEach((_: number) => keepList<FactRow<KindRow>>(isSameRow));
    const spans = rememberEach(spansOfParty);
    return ((index, rows, lines, codes) =>
      spans(index, rowsOf(index)(rows), lines, codes)) satisfies typeof spansOfParty;
  });
  const spansOf: typeof spansOfParty = (index, rows, lines, codes) =>
    rememberSpans(lines.kind.id)(index, rows, lines, codes);
  return {
    /** Codes of the parties in code order. */
    keepCodes: keepList<PartyCode>(),
    /** The same, and those of the former states after them: whoever keeps rarer facts. */
    keepKeepers: keepList<PartyCode>(),
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
    packTrade: rememberParties<TradeFile>(APART_KINDS.map(({ id }) => id)),
    shareAmongParties: remember(
      (
        sources: Geodata["sources"],
        names: Geodata["names"],
        membershipNotes: Geodata["membershipNotes"],
      ): SharedByParties => ({ index: indexSources(sources), sources, names, membershipNotes }),
    ),
    /** Returns the text of the file of a party, without its life lines. */
    writeParty: rememberEach(
      (
        _: PartyCode,
        party: PartyRow,
        facts: PackedFacts,
        trade: TradeFile,
        shared: SharedByParties,
      ) => JSON.stringify(emitParty(party, shared, { facts, trade, sources: shared.index })),
    ),
    /** Returns the text of the life lines of the pairs that a party keeps. */
    writeLifeLines: rememberEach(
      (
        code: PartyCode,
        facts: PackedFacts,
        more: PackedFacts,
        trade: TradeFile,
        actors: ActorIndexes,
        partnersOf: (code: PartyCode) => readonly number[],
        dossiers: readonly (readonly [PairKey, DossierFile])[],
      ) =>
        JSON.stringify(
          packLifeLines(code, {
            ...{ facts, more, trade },
            dossiers: new Map(dossiers),
            actors: [...actors.keys()] as PartyCode[],
            partners: partnersOf(code),
          }),
        ),
    ),
    linkDossier: rememberLinks(),
    /** Returns the text of the file of a dossier. */
    writeDossier: rememberObject((dossier: DossierFile) => JSON.stringify(dossier)),
    keepDossiers: oneEach((_: PartyCode) =>
      keepList<readonly [PairKey, DossierFile]>(([, one], [, other]) => one === other),
    ),
    /** Which partners a party keeps depends on the sizes of all files. */
    findPartners: remember(
      (codes: readonly PartyCode[], partyFileSizes: readonly number[]) =>
        (own: PartyCode): readonly number[] => {
          const parties = codes.map((code) => ({ code }));
          return codes.flatMap((code, index) =>
            code !== own &&
            smallerParty(makePairKey(own, code), { parties, partyFileSizes }) === own
              ? [index]
              : [],
          );
        },
    ),
    /** Returns the text of the file of a party, its life lines within. */
    joinLifeLines: rememberEach(
      (_: PartyCode, text: string, lines: string) =>
        `${text.slice(0, -"}".length)},"lifeLines":${lines}}`,
    ),
    /** Returns the text of the file of the rarer facts that a party or a former state keeps. */
    writeMore: rememberEach(
      (code: PartyCode, facts: PackedFacts, shared: SharedByParties, ofEnd?: string) =>
        JSON.stringify(emitMore(code, facts, shared.index, ofEnd)),
    ),
    /** Returns the text of the file of a party's trade. */
    writeTrade: rememberEach((_: PartyCode, trade: TradeFile) => JSON.stringify(trade)),
    /** Returns the year and the text of the file of each year of trade. */
    writeTradeYears: remember((rows: RowsOfTrade, codes: readonly PartyCode[]) =>
      packTradeYears(rows, codes).map((file): readonly [number, string] => [
        file.year,
        JSON.stringify({ ...file, trade: packPlaces(file.trade) }),
      ]),
    ),
    findTurns: (geodata: Geodata) => keepAllTurns(findTurnsAnew(geodata)),
    presentStates: remember(
      (
        turns: ReadonlyMap<PairKey, readonly Turn[]>,
        asOf: IsoDay,
      ): ReturnType<typeof presentStates> => presentStates(turns, asOf, stateBy(asOf)),
    ),
    /** Returns the text of the file of a subject of facts. */
    writeSubject: oneEach((drawn: DrawnSubject) =>
      rememberReads((ground: SubjectGround) => {
        const subject = packSubject(drawn, ground, spansOf);
        return JSON.stringify({ ...subject, spans: packPlaces(subject.spans) });
      }),
    ),
    keepRecognised: keepList<RecognitionTurn>(isSameJson),
    /** Returns the text of the file of the past. */
    writeHistory: rememberReads(({ recognised, turns, tables, codes }: PastOfPairs) => {
      const history = emitHistory(recognised, turns, tables, codes);
      return JSON.stringify({ ...history, turns: packPlaces(history.turns) });
    }),
    /** Returns the text of the report of what the tables hold. */
    writeCoverage: rememberReads((geodata: Geodata) =>
      JSON.stringify(measureCoverage(geodata, measureRemembered, countRemembered)),
    ),
    /** Returns the text of the names for the search. */
    writeNames: rememberReads((geodata: Geodata) => JSON.stringify(emitNames(geodata))),
    /** Returns the text of the front door, of those of the start file and of the past. */
    writeFront: remember((start: string, history: string) =>
      JSON.stringify(emitFront(JSON.parse(start) as Omit<StartData, "dataVersion">, history)),
    ),
    /** Returns when a source ends, by its id: of the text of a list of both. */
    readLastYears: remember((lastYears: string) => {
      const found = new Map(JSON.parse(lastYears) as [string, number | null][]);
      return (id: string): number | undefined => found.get(id) ?? undefined;
    }),
    keepOtherRows: keepList<OtherRow>(),
    gatherCountries: rememberReads(gatherCountries),
    groupTurns: remember((turns: ReadonlyMap<PairKey, readonly Turn[]>) =>
      byEach([...turns], ([pair]) => splitPairKey(pair)),
    ),
    keepTurnsOf: oneEach((_: PartyCode) =>
      keepList<TurnsOfPair>(
        ([pair, one], [otherPair, other]) => pair === otherPair && one === other,
      ),
    ),
    keepMentionsOf: oneEach((_: PartyCode) => keepList<Mention>()),
    /** Returns the text of the file of a country. */
    writeCountry: rememberEach(
      (
        code: PartyCode,
        ofTables: CountryOfTables,
        turns: readonly TurnsOfPair[],
        mentions: readonly Mention[],
        { index }: SharedByParties,
      ) => JSON.stringify(emitCountry(code, { ofTables, turns, mentions, sources: index })),
    ),
    findMissionLevels: remember(findMissionLevels),
    /** Returns what a kind has for the heads of pairs. */
    findForHeads: oneEach((id: string) => {
      const kind: AnyKind | undefined = KINDS.find((one) => one.id === id);
      const clauses = CLAUSES_OF_KINDS.find((one) => one.kind.id === id);
      return remember((rows: readonly FactRow<KindRow>[]): KindFindings => {
        if (kind === undefined) throw new Error(`${id} is no kind`);
        return findOfKind(kind, rows, clauses);
      });
    }),
    findTradeForHeads: remember(findOfTrade),
    keepFindings: keepList<KindFindings>(),
    /** Returns the text of the file of heads of each party, and that of the sources of all. */
    writeHeads: remember(
      (
        findings: readonly KindFindings[],
        codes: readonly PartyCode[],
        actors: ActorIndexes,
        partyFileSizes: readonly number[],
        { index }: SharedByParties,
      ): {
        readonly sources: string;
        readonly heads: readonly (readonly [PartyCode, string])[];
      } => {
        const parties = codes.map((code) => ({ code }));
        const keeperOf = (pair: PairKey) => smallerParty(pair, { parties, partyFileSizes });
        const { byParty, sourceIds } = packHeads(findings, codes, { actors, keeperOf });
        const sources = sourceIds.flatMap((id) => index.get(id) ?? []);
        return {
          sources: JSON.stringify({ sources } satisfies HeadSourcesFile),
          heads: [...byParty].map(([code, head]) => [code, JSON.stringify(head)] as const),
        };
      },
    ),
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

/** What a dossier tells is made anew with the dossier, and is most often what it was. */
function isSameJson(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

type RowsOfTrade = Parameters<typeof packTradeYears>[0];

interface PackedTables {
  readonly tables: FactTables;
  readonly codes: readonly PartyCode[];
}
interface RelationTablesAsOf {
  readonly tables: RelationTables;
  readonly asOf: IsoDay;
}
interface PastOfPairs extends PackedTables {
  readonly recognised: readonly RecognitionTurn[];
  readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
}

/** What the files of all parties are made of, besides the rows of each. */
interface SharedByParties extends Pick<Geodata, "sources" | "names" | "membershipNotes"> {
  readonly index: ReadonlyMap<string, Source>;
}
