/** What the tables and the dossiers already say of a pair, for who writes its dossier. */
import { writeDate } from "../../src/domain/packedDate.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { listFacts, makeFactReference } from "../compile/facts.ts";
import {
  cellsOfRow,
  endsOfRow,
  FACT_TABLE_NAMES,
  FACT_TABLES,
  type KindRow,
} from "../compile/factTables.ts";
import type { Geodata, ParsedDossier } from "../compile/geodata.ts";

/** Cells that tell an author nothing. */
const SILENT_FORMS: ReadonlySet<string> = new Set(["degrees", "id-of-ends", "item"]);
const KIND_IDS: ReadonlySet<string> = new Set(KINDS.map(({ id }) => id));

/**
 * Returns the lines of a brief: the rows of each table of facts about the pair after corrections, the
 * organisations that both are in or were in, the facts of its dossier, and those of others that name one
 * of the two as a third party beside the other.
 */
export function briefPair(pair: PairKey, geodata: Geodata): string[] {
  return [
    `# ${pair}`,
    ...KINDS.flatMap((kind) => section(kind.id, rowsOfKind(pair, kind, geodata))),
    ...FACT_TABLE_NAMES.filter((name) => !KIND_IDS.has(name)).flatMap((name) =>
      section(name, rowsOfTable(pair, name, geodata)),
    ),
    ...section("memberships", sharedOrganisations(pair, geodata)),
    ...section("dossier", geodata.dossiers.filter((one) => one.pair === pair).flatMap(tellFacts)),
    ...section(
      "under other pairs",
      geodata.dossiers.flatMap((one) => tellMentions(one, pair)),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `## ${title}`, ...(lines.length > 0 ? lines : ["(nothing)"])];
}

function rowsOfKind(pair: PairKey, kind: AnyKind, { tables }: Geodata): string[] {
  const rows = tables[kind.id as keyof typeof tables] as readonly {
    readonly value: KindRow;
    readonly remark?: string;
  }[];
  return rows.flatMap(({ value, remark }) => {
    const [one, other] = endsOfRow(kind, value);
    if (one === other || makePairKey(one, other) !== pair) return [];
    const cells = Object.entries(cellsOfRow(kind, value)).flatMap(([field, cell]) => {
      const form = kind.columns[field]?.form.type ?? "text";
      if (cell === undefined || SILENT_FORMS.has(form)) return [];
      return `${field} ${form === "date" ? writeDate(cell as number) : String(cell)}`;
    });
    const link = kind.isDirected ? " → " : "–";
    const sources = value.sources ? [`sources ${value.sources.join(" ")}`] : [];
    return [one + link + other, ...cells, ...sources, ...(remark ? [remark] : [])].join(" · ");
  });
}

function rowsOfTable(
  pair: PairKey,
  name: (typeof FACT_TABLE_NAMES)[number],
  { tables }: Geodata,
): string[] {
  const columns = FACT_TABLES[name].pair;
  if (columns === undefined) return [];
  const rows: readonly { readonly value: object }[] = tables[name];
  return rows.flatMap(({ value }) => {
    const cells = value as Readonly<Record<string, unknown>>;
    const [one, other] = columns.map((column) => cells[column] as string);
    if (one === undefined || other === undefined) return [];
    if (makePairKey(one as never, other as never) !== pair) return [];
    const rest = Object.entries(cells).filter(([column]) => !columns.includes(column));
    const told = rest.map(([column, cell]) => `${column} ${writeCell(cell)}`);
    return [`${one} → ${other}`, ...told].join(" · ");
  });
}

/** A figure that is not known stays empty. */
function writeCell(cell: unknown): string {
  return Array.isArray(cell) ? cell.map((one) => one ?? "").join(";") : String(cell);
}

function sharedOrganisations(pair: PairKey, { memberships }: Geodata): string[] {
  const [one, other] = splitPairKey(pair);
  const idsOf = (code: string) =>
    new Set(
      memberships
        .filter(({ value }) => value.country === code && value.role === "member")
        .map(({ value }) => value.organisation),
    );
  const ids = idsOf(other);
  const shared = [...idsOf(one)].filter((id) => ids.has(id));
  return shared.length > 0 ? [`both are or were members: ${shared.join(" ")}`] : [];
}

function tellFacts(dossier: ParsedDossier): string[] {
  return listFacts(dossier).map(({ record }) => {
    const { date, text } = record as { readonly date?: string; readonly text?: string };
    return [makeFactReference(dossier.pair, record.id), date, text]
      .filter((part) => part !== undefined)
      .join(" · ");
  });
}

/** Facts of another pair: one of the two is of that pair, the other is its third party. */
function tellMentions({ pair: own, record }: ParsedDossier, pair: PairKey): string[] {
  if (own === pair) return [];
  const codes = splitPairKey(pair);
  return [...record.events, ...record.visits].flatMap(({ id, date, text, third }) => {
    const isAbout = codes.some(
      (code, index) => record.parties.includes(code) && third.includes(codes[1 - index] as never),
    );
    return isAbout ? [`${makeFactReference(own, id)} · ${date} · ${text}`] : [];
  });
}
