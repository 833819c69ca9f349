import type { Citation, CoverageFile, DossierFile, Source } from "../dataset.ts";
import type { FactDate } from "../factDate.ts";
import type { PairFacts, TradeDoubt, TradeSeries } from "../pairFacts.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../partyCode.ts";
import { doubtsOf } from "../tradeDoubts.ts";
import type { Cell, ExportTable } from "./csv.ts";
import { dateCells } from "./dateCells.ts";

/** All that is known of a pair, as its page has it. */
export interface KnownOfPair {
  readonly pair: PairKey;
  readonly dossier: DossierFile | undefined;
  readonly facts: PairFacts | undefined;
  /** Facts of the kinds that declare themselves. */
  readonly ofKinds: readonly FactCells[];
  readonly trade: readonly TradeSeries[];
  /** Titles of sources, beyond those of the dossier. */
  readonly sources: CoverageFile["sources"];
}

/** What the row of a fact says. */
export interface FactCells {
  readonly kind: string;
  /** Of which two it is, where it is another pair's: one of former states. */
  readonly pair?: PairKey;
  readonly id?: string;
  readonly what?: string | undefined;
  readonly status?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly text?: string | undefined;
  readonly place?: string;
  /** The two ends of what goes one way, or the first of them. */
  readonly ends?: readonly [from: string, to?: string];
  /** Where the fact has no date but is of a year. */
  readonly year?: number;
  readonly date?: FactDate | undefined;
  readonly citations: readonly Citation[];
}

const COLUMNS = [
  "pair",
  "kind",
  "id",
  "from_code",
  "to_code",
  "date_from",
  "date_until",
  "date_precision",
  "date_as_given",
  "what",
  "status",
  "place",
  "value",
  "unit",
  "text",
  "sources",
] as const;
export type PairFactColumn = (typeof COLUMNS)[number];
type Row = Partial<Record<PairFactColumn, Cell>>;

/**
 * Returns every fact of a pair, a row each: those of its dossier, then those of the tables. What is
 * missing is empty. `from_code` and `to_code` are the two ends of what has a direction. Facts that are
 * recorded under another pair are left out: they are in its file. Those of former states, which have none, say
 * of which two they are.
 */
export function listPairFactRows(known: KnownOfPair): ExportTable<PairFactColumn> {
  const rows = [
    ...(known.dossier ? dossierRows(known.dossier) : []),
    ...known.ofKinds.map(kindRow),
  ];
  const cite = createCite(known);
  return {
    columns: COLUMNS,
    rows: rows.map(({ date, citations, ...row }) => ({
      pair: known.pair,
      ...row,
      ...(date && writeDate(date)),
      sources: cite(citations),
    })),
  };
}

const TRADE_COLUMNS = [
  "pair",
  "exporter",
  "importer",
  "year",
  "thousand_usd",
  "data_set",
  "doubt",
  "sources",
] as const;
export type PairTradeColumn = (typeof TRADE_COLUMNS)[number];

/** Why a figure is in doubt, as a spreadsheet says it. */
const DOUBTS: Readonly<Record<TradeDoubt, string>> = {
  "partners-only": "one of the two reported nothing: known from the partner alone",
  "two-ways": "reported in two ways",
  "out-of-line": "out of line with the years beside it",
  missing: "no figure between years of large ones",
};

/** Returns the yearly trade of a pair each way, exact as the data sets have it, a row a figure. */
export function listPairTradeRows(known: KnownOfPair): ExportTable<PairTradeColumn> {
  const cite = createCite(known);
  return {
    columns: TRADE_COLUMNS,
    rows: known.trade.flatMap((series) => {
      const { exporter, importer, firstYear, thousandUsd, dataSet, sources, note } = series;
      const doubts = doubtsOf(series);
      return thousandUsd.flatMap((figure, index) =>
        figure === null
          ? []
          : {
              pair: known.pair,
              exporter,
              importer,
              year: firstYear + index,
              thousand_usd: figure,
              data_set: dataSet,
              doubt: note ?? tellDoubt(doubts.get(firstYear + index)),
              sources: cite(sources),
            },
      );
    }),
  };
}

function tellDoubt(doubt: TradeDoubt | undefined): string | undefined {
  return doubt && DOUBTS[doubt];
}

interface OpenRow extends Row {
  readonly date?: FactDate;
  readonly citations: readonly Citation[];
}

function dossierRows(dossier: DossierFile): OpenRow[] {
  const own = <Fact extends { readonly ofPair?: PairKey }>(facts: readonly Fact[]): Fact[] =>
    facts.filter(({ ofPair }) => ofPair === undefined);
  return [
    ...own(dossier.relations).map((fact) => ({
      ...sharedCells("relations", fact),
      what: fact.state,
      from_code: fact.by,
    })),
    ...own(dossier.recognitions).map((fact) => ({
      ...sharedCells("recognition", fact),
      what: fact.state,
      from_code: fact.by,
      to_code: fact.of,
    })),
    ...own(dossier.events).map((fact) => ({
      ...sharedCells("event", fact),
      what: fact.kind,
      status: fact.status,
      from_code: fact.actors.join(" ") || undefined,
      text: fact.headline === undefined ? fact.text : `${fact.headline}. ${fact.text}`,
    })),
    ...own(dossier.missions).map((fact) => ({
      ...sharedCells("mission", fact),
      ...ends(fact.sender, fact.host),
      what: `${fact.class}: ${fact.kind}`,
      status: fact.status,
      place: fact.city,
    })),
    ...own(dossier.representations).map((fact) => ({
      ...sharedCells("representation", fact),
      ...ends(fact.sender, fact.host),
      what: fact.state,
      place: fact.city,
    })),
    ...own(dossier.visits).map((fact) => ({
      ...sharedCells("visit", fact),
      ...ends(fact.from, fact.to),
      what: fact.persons.map(({ name, office }) => `${name}, ${office}`).join("; "),
      status: fact.status,
      place: fact.city,
    })),
    ...own(dossier.trade).map((fact) => ({
      ...sharedCells("trade", fact),
      ...directionOf(dossier.pair, fact.direction),
      what: `${fact.covers}, ${fact.direction}`,
      status: fact.qualifier,
      value: fact.thousandUsd,
      unit: "thousand US dollars",
    })),
    ...own(dossier.agreements).map((fact) => ({
      ...sharedCells("agreement", fact),
      what: fact.title,
      status: fact.status,
    })),
    ...own(dossier.visas).map((fact) => ({
      ...sharedCells("visa rule", fact),
      ...ends(fact.from, fact.to),
      what: fact.rule,
      ...(fact.days !== undefined && { value: fact.days, unit: "days" }),
    })),
    ...own(dossier.organisations).map((fact) => ({
      kind: "organisation named by the article",
      id: fact.id,
      what: fact.organisation,
      citations: fact.sources,
    })),
  ];
}

function kindRow({ ends: codes, year, date, ...cells }: FactCells): OpenRow {
  return {
    ...cells,
    ...(date && { date }),
    ...(codes && { from_code: codes[0], to_code: codes[1] }),
    ...(year !== undefined && yearCells(year)),
  };
}

function sharedCells(
  kind: string,
  fact: {
    readonly id: string;
    readonly date?: FactDate;
    readonly text?: string;
    readonly sources: readonly Citation[];
  },
) {
  return {
    kind,
    id: fact.id,
    ...(fact.date && { date: fact.date }),
    text: fact.text,
    citations: fact.sources,
  };
}

function ends(from: PartyCode, to: PartyCode): Row {
  return { from_code: from, to_code: to };
}

function directionOf(pair: PairKey, direction: DossierFile["trade"][number]["direction"]): Row {
  const [partyA, partyB] = splitPairKey(pair);
  if (direction === "a-to-b") return ends(partyA, partyB);
  return direction === "b-to-a" ? ends(partyB, partyA) : {};
}

function yearCells(year: number): Row {
  return {
    date_from: `${year}-01-01`,
    date_until: `${year}-12-31`,
    date_precision: "year",
  };
}

function writeDate(date: FactDate): Row {
  const { from, until, precision } = dateCells(date);
  return {
    date_from: from,
    date_until: until,
    date_precision: precision,
    date_as_given: date.asGiven,
  };
}

/** Sources as one text, each with its id, its title and the place in it. */
function createCite({ dossier, sources }: KnownOfPair): (citations: readonly Citation[]) => string {
  const titles = new Map<string, string>(
    [...sources, ...(dossier?.sources ?? [])].map(({ id, title }: Source) => [id, title]),
  );
  return (citations) => {
    const texts = citations.map(({ id, at }) => {
      const title = titles.get(id);
      return [title === undefined ? id : `${id}: ${title}`, ...(at ? [at] : [])].join(", ");
    });
    return [...new Set(texts)].join("; ");
  };
}
