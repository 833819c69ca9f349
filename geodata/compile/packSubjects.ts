import type { FactDate } from "../../src/domain/factDate.ts";
import { LINE_CLASSES, type SubjectClass, type SubjectId } from "../../src/domain/lineMode.ts";
import type { SubjectFile, SubjectSpans } from "../../src/domain/lineSubject.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { type AnyKind, type FactOf, yearlyColumnsOf } from "../../src/kinds/defineKind.ts";
import type { KindLines } from "../../src/kinds/defineLines.ts";
import { packKind, type RowToPack } from "../../src/kinds/packKind.ts";
import { unpackKind } from "../../src/kinds/unpackKind.ts";
import { columnFor } from "../schema/rowSchema.ts";
import {
  cellsOfRow,
  endsOfRow,
  type FactRow,
  type FactTables,
  type KindRow,
  rowsOfKind,
} from "./factTables.ts";
import type { Geodata } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";
import { Columns, NumberedTexts } from "./packedColumns.ts";
import { yearsOfSource } from "./sourceYears.ts";
import { findSpansByYear, lastDayOf, type NamedSpan } from "./spansByYear.ts";

/** A fact of a pair with the days between which it stood, as `YYYYMMDD`; 0 for no such day. */
interface Standing {
  readonly fact: FactOf<AnyKind>;
  readonly since: number;
  readonly until: number;
}

/**
 * Returns how the lines of the kinds that are subjects of the map are drawn, a file a kind.
 * @param parties codes of all parties in code order: facts of other actors have no line
 * @param spansOf finds the spans of the pairs of one party
 */
export function packSubjects(
  lines: readonly KindLines<AnyKind>[],
  tables: FactTables,
  { sources }: Pick<Geodata, "sources">,
  parties: readonly PartyCode[],
  spansOf = spansOfParty,
): SubjectFile[] {
  return lines.map((one) => {
    const source = sources.find(({ id }) => id === one.kind.source);
    const spans = listSpans(one, tables, parties, spansOf);
    return omitUndefined({
      id: one.kind.id as SubjectId,
      spans,
      isDated: columnFor(one.kind, "begins") !== undefined || isByYear(one.kind),
      lastYear: lastYearOf(one, source, sources, spans),
      // Where each row cites its own source, no one of them says how old all are.
      asOf: one.kind.citesByRow ? undefined : source?.date,
    });
  });
}

function isByYear(kind: AnyKind): boolean {
  return yearlyColumnsOf(kind).length > 0;
}

/** The last year that the table speaks of, where later years are to show it as it was then. */
function lastYearOf(
  { kind, isOfYear }: KindLines<AnyKind>,
  source: Geodata["sources"][number] | undefined,
  sources: Geodata["sources"],
  spans: SubjectSpans,
): number | undefined {
  if (kind.standsToTheEnd) return source?.lastYear;
  if (!isOfYear) return lastYearOfFigures(kind, sources);
  return spans.since.length > 0 ? Math.floor(Math.max(...spans.since) / 10_000) : undefined;
}

/** Figures by year say nothing of the years after the last of their source. */
function lastYearOfFigures(kind: AnyKind, sources: Geodata["sources"]): number | undefined {
  return isByYear(kind) ? yearsOfSource(sources, kind.source)?.[1] : undefined;
}

function listSpans(
  lines: KindLines<AnyKind>,
  tables: FactTables,
  parties: readonly PartyCode[],
  spansOf: typeof spansOfParty,
): SubjectSpans {
  const spans = new Columns<keyof SubjectSpans>();
  for (const [index, rows] of rowsByParty(lines.kind, tables, parties).entries()) {
    for (const span of spansOf(index, rows, lines, parties)) spans.add(span);
  }
  return spans.pack(["place", "kind", "since", "until"]);
}

/** The rows of the pairs of each party with those after it. */
function rowsByParty(
  kind: AnyKind,
  tables: FactTables,
  parties: readonly PartyCode[],
): readonly (readonly FactRow<KindRow>[])[] {
  const indexes = new Map<string, number>(parties.map((code, index) => [code, index]));
  const rows: FactRow<KindRow>[][] = parties.map(() => []);
  for (const row of rowsOfKind(tables, kind)) {
    const [first, second] = endsOfRow(kind, row.value).map((code) => indexes.get(code));
    if (first === undefined || second === undefined || first === second) continue;
    rows[Math.min(first, second)]?.push(row);
  }
  return rows;
}

type Span = Readonly<Record<keyof SubjectSpans, number>>;

/**
 * Returns the spans of the pairs of a party with those after it, in the order of `pairPlace`.
 * @param rows of these pairs
 */
export function spansOfParty(
  indexA: number,
  rows: readonly FactRow<KindRow>[],
  lines: KindLines<AnyKind>,
  parties: readonly PartyCode[],
): readonly Span[] {
  const partyA = parties[indexA];
  if (partyA === undefined || rows.length === 0) return [];
  const inOrder = [...factsByPartner(partyA, rows, lines.kind, parties)].sort(
    ([one], [other]) => one - other,
  );
  return inOrder.flatMap(([indexB, facts]) => {
    const partyB = parties[indexB];
    if (partyB === undefined) return [];
    const place = pairPlace(indexA, indexB, parties.length);
    const find = isByYear(lines.kind) ? findSpansByYear : findSpans;
    return find(lines, facts, [partyA, partyB]).map(
      ({ name, since, until }): Span => ({ place, kind: kindOf(lines, name), since, until }),
    );
  });
}

/** The facts of the pairs of a party, by the index of the other. */
function factsByPartner(
  party: PartyCode,
  rows: readonly FactRow<KindRow>[],
  kind: AnyKind,
  parties: readonly PartyCode[],
): ReadonlyMap<number, FactOf<AnyKind>[]> {
  const indexes = new Map<string, number>(parties.map((code, index) => [code, index]));
  const toPack = rows.map(({ value }): RowToPack => {
    const [first, second] = endsOfRow(kind, value);
    const isSecond = second === party;
    return {
      cells: cellsOfRow(kind, value),
      partner: indexes.get(isSecond ? first : second) ?? parties.length,
      isSecond,
      note: undefined,
      sources: 0,
    };
  });
  // A row is made a fact as it is for a reader: written, and read again.
  const texts = new NumberedTexts("");
  const packed = packKind(kind, toPack, {
    placeOf: (text: string) => texts.place(text),
    indexOf: (code: string) => indexes.get(code) ?? parties.length,
  });
  const words = texts.texts;
  const reading = {
    textAt: (place: number) => words[place] ?? "",
    own: party,
    codeOf: (at: number) => parties[at] ?? ("" as PartyCode),
    citationsOf: () => [],
  };
  const facts = new Map<number, FactOf<AnyKind>[]>();
  for (const { partner, fact } of unpackKind(kind, packed, reading)) {
    const at = indexes.get(partner) ?? -1;
    facts.set(at, [...(facts.get(at) ?? []), fact]);
  }
  return facts;
}

/** The classes of a pair one after the other, each from a day until another. */
function findSpans(
  lines: KindLines<AnyKind>,
  facts: readonly FactOf<AnyKind>[],
  parties: readonly [PartyCode, PartyCode],
): NamedSpan[] {
  const standing = facts.map((fact): Standing => ({ fact, ...daysOf(fact, lines) }));
  // A day on which something begins, or the one after which it has ended, may change the class.
  const turns = standing.flatMap(({ since, until }) => [since, ...(until > 0 ? [until + 1] : [])]);
  const days = [...new Set(turns)].sort((one, other) => one - other);
  const spans: NamedSpan[] = [];
  for (const [index, day] of days.entries()) {
    const stand = standing.filter(
      ({ since, until }) => since <= day && (until === 0 || day <= until),
    );
    const name =
      stand.length > 0
        ? lines.classOf(
            stand.map(({ fact }) => fact),
            parties,
          )
        : undefined;
    const next = days[index + 1];
    const last = spans.at(-1);
    if (name === undefined) continue;
    const until = next === undefined ? 0 : next - 1;
    if (last?.name === name && last.until === day - 1) last.until = until;
    else spans.push({ name, since: day, until });
  }
  return spans;
}

/** A fact stands from the day on which it surely had begun to the last on which it may have stood. */
function daysOf(
  fact: FactOf<AnyKind>,
  { kind, isOfYear, endOf }: KindLines<AnyKind>,
): Pick<Standing, "since" | "until"> {
  const { date } = fact as { readonly date?: FactDate };
  const { since, until } = daysOfDate(date);
  // What begins and ends on one day is a point in time, and over after it.
  const isOfOneDay = date?.shape === "point" && columnFor(kind, "ends") !== undefined;
  const end = isOfOneDay ? date : endOf?.(fact);
  const last = end ? lastDayIn(end) : until;
  return { since, until: isOfYear && last > 0 ? lastDayOf(Math.floor(last / 10_000)) : last };
}

function daysOfDate(date: FactDate | undefined): Pick<Standing, "since" | "until"> {
  switch (date?.shape) {
    case "point":
      return { since: numberOf(date.at.latest), until: 0 };
    case "span":
      return {
        since: numberOf(date.from?.latest),
        until: date.isOngoing ? 0 : numberOf(date.until?.latest),
      };
    case "within":
      return { since: numberOf(date.until.latest), until: 0 };
    default:
      return { since: 0, until: 0 };
  }
}

/** The last day on which something may have been that happened at a time. */
function lastDayIn(date: FactDate): number {
  switch (date.shape) {
    case "point":
      return numberOf(date.at.latest);
    case "span":
    case "within":
      return numberOf(date.until?.latest);
    case "unknown":
      return 0;
  }
}

function numberOf(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll("-", ""));
}

/** @throws Error where a class has no look */
function kindOf({ kind, classes }: KindLines<AnyKind>, name: string): number {
  const look = classes[name];
  const place = LINE_CLASSES.subject.indexOf(`subject-${look}` as SubjectClass);
  if (place < 0) throw new Error(`${kind.id} has no look for the class ${name}`);
  return place + 1;
}
