import type {
  DossierFile,
  PackedFacts,
  PackedLifeLines,
  PackedTradeSeries,
  TradeFile,
} from "../../src/domain/dataset.ts";
import { emptyDossier } from "../../src/domain/emptyDossier.ts";
import { bitsOfLanes } from "../../src/domain/lifeLanes.ts";
import { packMarks } from "../../src/domain/lifeMarks.ts";
import { type TableFact, TRADE_DATA_SETS, WITH_SERVICES } from "../../src/domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { CORE_KINDS } from "../../src/kinds/core.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { lifeLineOf, type TradeSpan } from "../../src/kinds/lifeLine.ts";
import { readRoles } from "../../src/kinds/pairRoles.ts";
import { RARER_KINDS } from "../../src/kinds/rarer.ts";
import { type Reading, unpackKind } from "../../src/kinds/unpackKind.ts";

/** What the files of a party hold, and whose marks stand in that of the first words. */
export interface LifeLinesToPack {
  readonly facts: PackedFacts;
  readonly more: PackedFacts;
  readonly trade: TradeFile;
  readonly dossiers: ReadonlyMap<PairKey, DossierFile>;
  /** Codes of parties, then of other actors, as the start file numbers them. */
  readonly actors: readonly PartyCode[];
  /** Other parties whose pair with this one it keeps, as indexes. */
  readonly partners: readonly number[];
}

/** The others stand in no row: there is no need to read them. */
const KINDS_OF_LANES = RARER_KINDS.filter(({ lane }: AnyKind) => lane !== undefined);

type FactsByKind = Map<string, TableFact[]>;

/** Returns the life lines of the pairs that a party keeps, those with nothing to show left out. */
export function packLifeLines(
  code: PartyCode,
  { facts, more, trade, dossiers, actors, partners }: LifeLinesToPack,
): PackedLifeLines {
  const byPartner = new Map<PartyCode, FactsByKind>();
  unpackInto(byPartner, facts, { own: code, kinds: CORE_KINDS, actors });
  unpackInto(byPartner, more, { own: code, kinds: KINDS_OF_LANES, actors });
  const spans = tradeSpans(code, trade, actors);
  const kept = partners.flatMap((partner) => {
    const other = actors[partner] as PartyCode;
    const pair = makePairKey(code, other);
    // Most pairs of a small edition: nothing is known of them.
    if (!byPartner.has(other) && !dossiers.has(pair) && !spans.has(partner)) return [];
    const byKind: FactsByKind = byPartner.get(other) ?? new Map<string, TableFact[]>();
    const { lanes, marks } = lifeLineOf({
      dossier: dossiers.get(pair) ?? emptyDossier(pair),
      facts: { pair, byKind, ...readRoles({ byKind }) },
      trade: spans.get(partner) ?? [],
    });
    return lanes.size === 0 ? [] : [{ partner, lanes, marks, packed: packMarks(marks) }];
  });
  return {
    partner: kept.map(({ partner }) => partner),
    lanes: kept.map(({ lanes }) => bitsOfLanes(lanes)),
    marks: kept.map(({ marks }) => marks.length),
    look: kept.flatMap(({ packed }) => packed.look),
    from: kept.flatMap(({ packed }) => packed.from),
    years: kept.flatMap(({ packed }) => packed.years),
  };
}

function unpackInto(
  byPartner: Map<PartyCode, FactsByKind>,
  packed: PackedFacts,
  {
    own,
    kinds,
    actors,
  }: {
    readonly own: PartyCode;
    readonly kinds: readonly AnyKind[];
    readonly actors: readonly PartyCode[];
  },
): void {
  const reading: Reading = {
    textAt: (place) => packed.words[place] ?? "",
    own,
    codeOf: (index) => actors[index] as PartyCode,
    // Marks cite nothing; but two rows that differ in what they cite are two facts.
    citationsOf: (bits, _, item) => [{ id: String(bits) }, ...(item ? [item] : [])],
  };
  for (const kind of kinds) {
    const rows = packed.kinds[kind.id];
    if (rows === undefined) continue;
    for (const { partner, fact } of unpackKind(kind, rows, reading)) {
      const byKind: FactsByKind = byPartner.get(partner) ?? new Map<string, TableFact[]>();
      byPartner.set(partner, byKind);
      const known = byKind.get(kind.id);
      if (known) known.push(fact);
      else byKind.set(kind.id, [fact]);
    }
  }
}

/** From when until when goods were traded, each way, by partner. */
function tradeSpans(
  code: PartyCode,
  { exports, imports }: TradeFile,
  actors: readonly PartyCode[],
): Map<number, TradeSpan[]> {
  const spans = new Map<number, Map<PartyCode, [number, number]>>();
  const add = (series: PackedTradeSeries, isExport: boolean) => {
    for (const [place, partner] of series.partner.entries()) {
      const figures = series.values[place] ?? [];
      const first = series.firstYear[place] ?? 0;
      const known = [
        figures.findIndex((figure) => figure !== null),
        figures.findLastIndex((figure) => figure !== null),
      ] as const;
      const isGoods = TRADE_DATA_SETS[series.dataSet[place] ?? -1] !== WITH_SERVICES;
      if (!isGoods || known[0] < 0) continue;
      const exporter = isExport ? code : (actors[partner] as PartyCode);
      const ways = spans.get(partner) ?? new Map<PartyCode, [number, number]>();
      const span = ways.get(exporter) ?? [Number.POSITIVE_INFINITY, 0];
      ways.set(exporter, [
        Math.min(span[0], first + known[0]),
        Math.max(span[1], first + known[1]),
      ]);
      spans.set(partner, ways);
    }
  };
  add(exports, true);
  add(imports, false);
  return new Map(
    [...spans].map(([partner, ways]) => [
      partner,
      [...ways].map(([exporter, years]): TradeSpan => ({ exporter, years })),
    ]),
  );
}
