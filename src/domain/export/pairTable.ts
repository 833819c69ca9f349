import { classOf, type SubjectClass } from "../lineMode.ts";
import { pairPlace } from "../pairStates.ts";
import { makePairKey, type PartyCode } from "../partyCode.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { type ExportView, nameSources, sourcesOfTables, TABLES } from "./exportView.ts";
import { MISSION_WORDS } from "./missionCells.ts";
import { describeRelations } from "./relationCells.ts";

const FIRST_COLUMNS = [
  "code_a",
  "name_a",
  "code_b",
  "name_b",
  "class",
  "relations",
  "relations_since",
  "relations_since_precision",
  "relations_by",
  "relations_sources",
  "resident_mission_a_in_b",
  "resident_mission_b_in_a",
  "missions_sources",
] as const;
const TRADE_COLUMNS = [
  "trade_a_to_b_thousand_usd",
  "trade_b_to_a_thousand_usd",
  "trade_year",
  "trade_source",
] as const;
const CHANGE_COLUMNS = ["compared_with_year"] as const;
const LAST_COLUMNS = ["has_dossier", "year", "as_of", "data_version", "page"] as const;
export type PairColumn =
  | (typeof FIRST_COLUMNS)[number]
  | (typeof TRADE_COLUMNS)[number]
  | (typeof CHANGE_COLUMNS)[number]
  | (typeof LAST_COLUMNS)[number];

/** Where a row of pairs stands: its two parties, A first. */
export interface ExportedPair {
  readonly partyA: PartyCode;
  readonly partyB: PartyCode;
  readonly place: number;
}

/** Returns the pairs that are exported: those that have a line, in the order of `pairPlace`. */
export function listExportedPairs({ world, kinds }: ExportView): ExportedPair[] {
  const { partyCodes } = world.atlas;
  return partyCodes.flatMap((partyA, indexA) =>
    partyCodes.slice(indexA + 1).flatMap((partyB, step): ExportedPair[] => {
      const place = pairPlace(indexA, indexA + 1 + step, partyCodes.length);
      return (kinds[place] ?? 0) > 0 ? [{ partyA, partyB, place }] : [];
    }),
  );
}

/**
 * Returns the pairs of a view, the same that the map shows, a row each. Missing is empty; what was
 * looked for and not found is `none found`, never 0. Missions have no dates: they are those of their
 * sources in every year.
 */
export function listPairRows(view: ExportView): ExportTable<PairColumn> {
  const { world, mode, since, kinds, coverage } = view;
  const { atlas } = world;
  const places = new Map(atlas.partyCodes.map((code, index) => [code, index]));
  const missionSources = nameSources(coverage, sourcesOfTables(coverage, TABLES.missions));
  const trade = createTradeCells(view);
  const rows = listExportedPairs(view).map(({ partyA, partyB, place }) => {
    const pair = makePairKey(partyA, partyB);
    const missions = atlas.summaryOf(partyA, partyB);
    const row: Partial<Record<PairColumn, Cell>> = {
      code_a: partyA,
      name_a: atlas.nameOf(partyA),
      code_b: partyB,
      name_b: atlas.nameOf(partyB),
      class: nameOfClass(view, kinds[place] ?? 0),
      ...describeRelations(view, places, [partyA, partyB]),
      resident_mission_a_in_b: MISSION_WORDS[missions?.sent ?? "none-found"],
      resident_mission_b_in_a: MISSION_WORDS[missions?.hosted ?? "none-found"],
      missions_sources: missionSources,
      ...trade(place),
      compared_with_year: since,
      has_dossier: atlas.dossier(pair)?.depth ?? "no",
      year: world.year,
      as_of: atlas.asOf,
      data_version: atlas.dataVersion,
      page: view.pageOf(pair),
    };
    return row;
  });
  const ownColumns = { trade: TRADE_COLUMNS, changes: CHANGE_COLUMNS };
  const columns = mode === "trade" || mode === "changes" ? ownColumns[mode] : [];
  return { columns: [...FIRST_COLUMNS, ...columns, ...LAST_COLUMNS], rows };
}

/** The class of a kind of fact in its words; of others its name. */
function nameOfClass({ mode, lineSubject }: ExportView, kind: number): string | undefined {
  const name = classOf(mode, kind);
  return (name && lineSubject?.words[name as SubjectClass]) ?? name;
}

type TradeCells = Partial<Record<(typeof TRADE_COLUMNS)[number], Cell>>;

/** What the data set has no figure of is empty. */
function createTradeCells({ mode, trade, coverage }: ExportView): (place: number) => TradeCells {
  if (mode !== "trade" || !trade) return () => ({});
  const rows = new Map(trade.trade.place.map((place, row) => [place, row]));
  const figure = (values: readonly number[], row: number) => {
    const value = values[row] ?? -1;
    return value < 0 ? undefined : value;
  };
  const source = nameSources(coverage, [trade.sourceId]);
  return (place) => {
    const row = rows.get(place);
    if (row === undefined) return {};
    return {
      trade_a_to_b_thousand_usd: figure(trade.trade.aToB, row),
      trade_b_to_a_thousand_usd: figure(trade.trade.bToA, row),
      trade_year: trade.year,
      trade_source: source,
    };
  };
}
