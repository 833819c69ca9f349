import { ITEMS_SOURCE, PAGES_SOURCE, TRADE_DATA_SETS } from "../../../src/domain/pairFacts.ts";
import { KINDS } from "../../../src/kinds/index.ts";
import { FACT_TABLE_NAMES, type FactRow } from "../factTables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

const ALLOWED = `allowed are the ids of ${FILES.sources}`;
/** Sources that tables rest on as a whole: no row names them. */
const SOURCES_OF_WHOLE_TABLES = [
  ...KINDS.filter(({ citesByRow }) => !citesByRow).map(({ source }) => source),
  ...TRADE_DATA_SETS,
  ITEMS_SOURCE,
  PAGES_SOURCE,
];

/** Rows and corrections cite sources that exist; so do the tables that rest on one source. */
export function checkFactSources({ sources, tables, corrections }: Geodata): Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const citing = [
    ...FACT_TABLE_NAMES.flatMap((name): readonly FactRow<object>[] => tables[name]).map(
      ({ place, value }) => ({ place, ids: (value as Citing).sources ?? [] }),
    ),
    ...tables.statehood.map(({ place, value }) => ({ place, ids: [value.source] })),
    ...corrections.map(({ place, value }) => ({ place, ids: [value.source] })),
  ];
  const missing = new Set(SOURCES_OF_WHOLE_TABLES.filter((id) => !known.has(id)));
  return [
    ...citing.flatMap(({ place, ids }) =>
      ids
        .filter((id) => !known.has(id))
        .map((id): Problem => ({ ...place, found: `unknown source ${id}`, allowed: ALLOWED })),
    ),
    ...[...missing].map(
      (id): Problem => ({
        file: FILES.sources,
        line: 1,
        found: `no source ${id}`,
        allowed: "a table rests on it",
      }),
    ),
  ];
}

interface Citing {
  readonly sources?: readonly string[];
}
