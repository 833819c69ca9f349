/** What the tables and the dossiers already say of a pair, for who writes its dossier. */
import { writeDate } from "../../src/domain/packedDate.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../src/kinds/index.ts";
import { listFacts, makeFactReference } from "../compile/facts.ts";
import { cellsOfRow, endsOfRow, type KindRow } from "../compile/factTables.ts";
import type { Geodata, ParsedDossier } from "../compile/geodata.ts";

/** Cells that tell an author nothing. */
const SILENT_FORMS: ReadonlySet<string> = new Set(["degrees", "id-of-ends", "item"]);

/**
 * Returns the lines of a brief: the rows of each table of facts about the pair after corrections, the
 * organisations that both are in or were in, the facts of its dossier, and those of others that name one
 * of the two as a third party beside the other.
 */
export function briefPair(pair: PairKey, geodata: Geodata): string[] {
  return [
    `# ${pair}`,
    ...ALL_KINDS.flatMap((kind) => section(kind.id, rowsOfKind(pair, kind, geodata))),
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
      return `${field} ${writeCell(form, cell)}`;
    });
    const link = kind.isDirected ? " → " : "–";
    const sources = value.sources ? [`sources ${value.sources.join(" ")}`] : [];
    return [one + link + other, ...cells, ...sources, ...(remark ? [remark] : [])].join(" · ");
  });
}

/** Figures by year, and words for single years, with the year before each. */
function writeCell(form: string, cell: unknown): string {
  if (form === "date") return writeDate(cell as number);
  if (form !== "yearly" && form !== "year-marks") return String(cell);
  return (cell as readonly (readonly unknown[])[]).map((one) => one.join(" ")).join(", ");
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
