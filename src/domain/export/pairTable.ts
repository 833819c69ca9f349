import { classOf, wayOfClass } from "../mapSubject.ts";
import { listPairRows, type PairRow } from "../pairRows.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { type ExportView, nameSources, sourcesOfTables } from "./exportView.ts";
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
type Row = Partial<Record<PairColumn, Cell>>;

/**
 * Returns the pairs of a view, the same that the map shows and with what the table shows of them, a row
 * each. Missing is empty; what was looked for and not found is `none found`, never 0.
 */
export function writePairTable(view: ExportView): ExportTable<PairColumn> {
  const { world, lines, since, kinds, trade, coverage } = view;
  const { atlas } = world;
  const missionSources = nameSources(coverage, sourcesOfTables(view, "missions"));
  const rows = listPairRows(world, kinds, trade).map((pair): Row => {
    const { id, partyA, partyB, sentAToB, sentBToA, depth } = pair;
    return {
      code_a: partyA,
      name_a: atlas.nameOf(partyA),
      code_b: partyB,
      name_b: atlas.nameOf(partyB),
      class: nameOfClass(view, pair),
      ...describeRelations(pair, view),
      resident_mission_a_in_b: MISSION_WORDS[sentAToB],
      resident_mission_b_in_a: MISSION_WORDS[sentBToA],
      missions_sources: missionSources,
      ...tradeCells(pair, view),
      compared_with_year: since,
      has_dossier: depth ?? "no",
      year: world.year,
      as_of: atlas.asOf,
      data_version: atlas.dataVersion,
      page: view.pageOf(id),
    };
  });
  const columns = [
    ...(lines.isOfTrade ? TRADE_COLUMNS : []),
    ...(lines.isOfTwoYears ? CHANGE_COLUMNS : []),
  ];
  return { columns: [...FIRST_COLUMNS, ...columns, ...LAST_COLUMNS], rows };
}

/** The class of facts in its words, with which way it goes; of others its name. */
function nameOfClass({ lines }: ExportView, { kind, partyA, partyB }: PairRow): string | undefined {
  const name = classOf(lines, kind);
  const words = name && lines.facts?.words[name];
  const way = words && wayOfClass(lines, name);
  if (!way) return words ?? name;
  return `${words}, ${way === "aToB" ? `${partyA} to ${partyB}` : `${partyB} to ${partyA}`}`;
}

/** What the data set has no figure of is empty, with its year and its source. */
function tradeCells({ tradeAToB, tradeBToA }: PairRow, { trade, coverage }: ExportView): Row {
  if (!trade || (tradeAToB === undefined && tradeBToA === undefined)) return {};
  return {
    trade_a_to_b_thousand_usd: tradeAToB,
    trade_b_to_a_thousand_usd: tradeBToA,
    trade_year: trade.year,
    trade_source: nameSources(coverage, [trade.sourceId]),
  };
}
