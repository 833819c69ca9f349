import { ITEMS_SOURCE, PAGES_SOURCE } from "../../../src/domain/pairFacts.ts";
import type { AnyKind } from "../../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../../src/kinds/index.ts";
import type { FactRow, FactTableName } from "../factTables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";

const ALLOWED = `allowed are the ids of ${FILES.sources}`;
/** Sources that tables rest on as a whole: no row names them. */
const SOURCES_OF_WHOLE_TABLES = [
  ...ALL_KINDS.filter(({ citesByRow }) => !citesByRow).flatMap(listSources),
  ITEMS_SOURCE,
  PAGES_SOURCE,
];

function listSources({ source, citesIn, columns }: AnyKind): readonly string[] {
  const form = columns[citesIn ?? ""]?.form;
  return form?.type === "one-of" ? form.values : [source];
}

/** The rows of a table of facts cite sources that exist. */
export function checkRowSources(name: FactTableName, { sources, tables }: Geodata): Problem[] {
  const rows: readonly FactRow<object>[] = tables[name];
  return findUnknown(
    sources,
    rows.map(({ place, value }) => ({ place, ids: (value as Citing).sources ?? [] })),
  );
}

/** So do corrections, the list of states, the ends of former ones, and the tables that rest on one source. */
export function checkFactSources({ sources, tables, corrections, others }: Geodata): Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const missing = new Set(SOURCES_OF_WHOLE_TABLES.filter((id) => !known.has(id)));
  return [
    ...findUnknown(sources, [
      ...tables.statehood.map(({ place, value }) => ({ place, ids: [value.source] })),
      ...corrections.map(({ place, value }) => ({ place, ids: [value.source] })),
      ...others.map(({ place, value }) => ({ place, ids: value.source ? [value.source] : [] })),
    ]),
    ...others.filter(lacksItsEnd).map(
      ({ place, value }): Problem => ({
        ...place,
        found: `${value.code} has ${value.until ?? "no end"} and ${value.source ?? "no source"}`,
        allowed: "a former state has an end and a source of it, others have neither",
      }),
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

function lacksItsEnd({ value: { kind, until, source } }: Geodata["others"][number]): boolean {
  return [until, source].some((cell) => (cell !== undefined) !== (kind === "former"));
}

function findUnknown(
  sources: Geodata["sources"],
  citing: readonly { readonly place: Place; readonly ids: readonly string[] }[],
): Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  return citing.flatMap(({ place, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id): Problem => ({ ...place, found: `unknown source ${id}`, allowed: ALLOWED })),
  );
}

interface Citing {
  readonly sources?: readonly string[];
}
