import type { FactDate } from "../../src/domain/factDate.ts";
import { type ClassLook, LOOKS_OF_FACTS } from "../../src/domain/looks/lineLook.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { SubjectFile, SubjectSpans } from "../../src/domain/subjectFile.ts";
import { type AnyKind, type FactOf, yearlyColumnsOf } from "../../src/kinds/defineKind.ts";
import type { KindLines } from "../../src/kinds/defineLines.ts";
import { packKind, type RowToPack } from "../../src/kinds/packKind.ts";
import type { DrawnSubject } from "../../src/kinds/subjects/drawn.ts";
import { unpackKind } from "../../src/kinds/unpackKind.ts";
import { wordsOf } from "../../src/kinds/words.ts";
import { columnFor } from "../schema/rowSchema.ts";
import {
  cellsOfRow,
  endsOfRow,
  type FactRow,
  type FactTables,
  type KindRow,
  rowsOfKind,
  sourcesOfRow,
} from "./factTables.ts";
import { gatherSpans } from "./gatherSpans.ts";
import type { Geodata } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";
import { Columns, NumberedTexts } from "./packedColumns.ts";
import { yearsOfSource } from "./sourceYears.ts";
import { findSpansByYear, firstDayOf, lastDayOf, type NamedSpan } from "./spansByYear.ts";
import { continueWith, datesOfFact, goesOn, type ToldOfSpan, tellTogether } from "./toldOfSpan.ts";

/** A fact of a pair with the days between which it stood, as `YYYYMMDD`; 0 for no such day. */
interface Standing extends ToldOfSpan {
  readonly fact: FactOf<AnyKind>;
  readonly since: number;
  readonly until: number;
}

/** What the lines of a subject are made of. */
export interface SubjectGround {
  readonly tables: FactTables;
  readonly sources: Geodata["sources"];
  /** Codes of all parties in code order: facts of other actors have no line. */
  readonly codes: readonly PartyCode[];
}

/**
 * Returns how the lines of a subject are drawn.
 * @param spansOf finds the spans of the pairs of one party
 */
export function packSubject(
  drawn: DrawnSubject,
  { tables, sources, codes }: SubjectGround,
  spansOf = spansOfParty,
): SubjectFile {
  const parts = drawn.parts.map(({ lines, as }): Part => {
    const spans = [...rowsByParty(lines.kind, tables, codes).entries()].map(([index, rows]) =>
      spansOf(index, rows, lines, codes),
    );
    const source = sources.find(({ id }) => id === lines.kind.source);
    const isDated = columnFor(lines.kind, "begins") !== undefined || isByYear(lines.kind);
    const lastYear = lastYearOf(lines, source, sources, spans.flat());
    return { lines, as, spans, isDated, ...(lastYear !== undefined && { lastYear }), source };
  });
  const [only, ...others] = parts;
  const isOfOne = only !== undefined && others.length === 0;
  return omitUndefined({
    id: drawn.id,
    ...packSpans(drawn, isOfOne ? parts : parts.map((part) => outlast(part, sources))),
    isDated: parts.some(({ isDated }) => isDated),
    lastYear: isOfOne ? only.lastYear : lastYearOfAll(parts),
    asOf: isOfOne ? asOfOne(only) : asOfAll(parts),
  });
}

/** A kind as part of a subject. */
interface Part extends Pick<SubjectFile, "isDated" | "lastYear"> {
  readonly lines: KindLines<AnyKind>;
  readonly as: Readonly<Record<string, string | undefined>>;
  /** Those of the pairs of each party with those after it. */
  readonly spans: readonly (readonly PlacedSpan[])[];
  readonly source: Geodata["sources"][number] | undefined;
}

/** Where each row cites its own source, no one of them says how old all are. */
function asOfOne({ lines, source }: Part): string | undefined {
  return lines.kind.citesByRow ? undefined : source?.date;
}

/** Until when the tables go that end, where they do not end in one year. */
function asOfAll(parts: readonly Part[]): string | undefined {
  const ended = parts.filter(({ lastYear }) => lastYear !== undefined);
  if (new Set(ended.map(({ lastYear }) => lastYear)).size < 2) return undefined;
  return ended
    .map(
      ({ lines: { kind }, lastYear }) => `${wordsOf(kind).lines?.name ?? kind.id} to ${lastYear}`,
    )
    .join(", ");
}

/**
 * The last year of what happens in a year, if there is that: later it would look as if nothing happened any
 * more. Else the last of all, where all end.
 */
function lastYearOfAll(parts: readonly Part[]): number | undefined {
  const ofEvents = parts.filter(({ lines }) => lines.isOfYear);
  const years = (ofEvents.length > 0 ? ofEvents : parts).map(({ lastYear }) => lastYear);
  return years.every((year) => year !== undefined) ? Math.max(...years) : undefined;
}

/**
 * Beside others that go on, what stood in the last year of its table stands on; events are over. What has no
 * dates is known of the last year of its source alone.
 */
function outlast(part: Part, sources: Geodata["sources"]): Part {
  const { lines, isDated, lastYear } = part;
  const change = (changed: (span: PlacedSpan) => PlacedSpan): Part => ({
    ...part,
    spans: part.spans.map((list) => list.map(changed)),
  });
  if (!isDated) {
    const since = firstDayOf(yearsOfSource(sources, lines.kind.source)?.[1] ?? 0);
    return change((span) => ({ ...span, since }));
  }
  if (lastYear === undefined) return part;
  const last = lastDayOf(lastYear);
  return change((span) => {
    if (lines.isOfYear) return span.until === 0 ? { ...span, until: last } : span;
    return span.until >= last ? { ...span, until: 0, ended: 0 } : span;
  });
}

/** The spans of the parts as one list, in the order of `pairPlace`, and the sets of sources that they rest on. */
function packSpans(
  { id, classes }: DrawnSubject,
  parts: readonly Part[],
): Pick<SubjectFile, "spans" | "sourceSets"> {
  const order = Object.keys(classes);
  const columns = new Columns<keyof SubjectSpans>();
  const sets = new NumberedTexts();
  let [isBegun, isEnded] = [false, false];
  const [first] = parts;
  for (const index of first?.spans.keys() ?? []) {
    const ofPairs = new Map<number, PlacedSpan[]>();
    for (const { spans, as } of parts) {
      for (const span of spans[index] ?? []) {
        const name = as[span.name];
        if (name === undefined) continue;
        const own = ofPairs.get(span.place) ?? [];
        ofPairs.set(span.place, own);
        own.push({ ...span, name });
      }
    }
    for (const [place, own] of [...ofPairs].sort(([one], [other]) => one - other)) {
      const spans = parts.length === 1 ? own : gatherSpans(own, order);
      for (const { name, since, until, begun = 0, ended = 0, sources = [] } of spans) {
        const set = sets.place([...sources].sort().join(" "));
        isBegun ||= begun > 0;
        isEnded ||= ended > 0;
        columns.add({
          ...{ place, kind: kindOf(id, classes, name), since, until },
          // Mostly the same days: what they differ by compresses better.
          ...{ begun: begun - since, ended: ended - until, sources: set },
        });
      }
    }
  }
  const isTold = { begun: isBegun, ended: isEnded, sources: sets.texts.length > 1 };
  const told = OPTIONAL_COLUMNS.filter((column) => isTold[column]);
  return {
    spans: columns.pack(["place", "kind", "since", "until", ...told]),
    sourceSets: sets.texts.map((text) => text.split(" ")),
  };
}

/** Left out where they say nothing. */
const OPTIONAL_COLUMNS = ["begun", "ended", "sources"] as const;

function isByYear(kind: AnyKind): boolean {
  return yearlyColumnsOf(kind).length > 0;
}

/** The last year that the table speaks of, where later years are to show it as it was then. */
function lastYearOf(
  { kind, isOfYear }: KindLines<AnyKind>,
  source: Geodata["sources"][number] | undefined,
  sources: Geodata["sources"],
  spans: readonly PlacedSpan[],
): number | undefined {
  if (kind.standsToTheEnd) return source?.lastYear;
  if (!isOfYear) return lastYearOfFigures(kind, sources);
  const newest = spans.reduce((latest, { since }) => Math.max(latest, since), 0);
  return newest > 0 ? Math.floor(newest / 10_000) : undefined;
}

/** Figures by year say nothing of the years after the last of their source. */
function lastYearOfFigures(kind: AnyKind, sources: Geodata["sources"]): number | undefined {
  return isByYear(kind) ? yearsOfSource(sources, kind.source)?.[1] : undefined;
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

/** A span of the pair at a place in the order of `pairPlace`. */
interface PlacedSpan extends Readonly<NamedSpan> {
  readonly place: number;
}

/**
 * Returns the spans of the pairs of a party with those after it, in the order of `pairPlace`.
 * @param rows of these pairs
 */
export function spansOfParty(
  indexA: number,
  rows: readonly FactRow<KindRow>[],
  lines: KindLines<AnyKind>,
  parties: readonly PartyCode[],
): readonly PlacedSpan[] {
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
    return find(lines, facts, [partyA, partyB]).map((span): PlacedSpan => ({ ...span, place }));
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
  const sets = new NumberedTexts("");
  const toPack = rows.map(({ value }): RowToPack => {
    const [first, second] = endsOfRow(kind, value);
    const isSecond = second === party;
    return {
      cells: cellsOfRow(kind, value),
      partner: indexes.get(isSecond ? first : second) ?? parties.length,
      isSecond,
      note: undefined,
      sources: sets.place(sourcesOfRow(kind, value).join(" ")),
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
    citationsOf: (set: number) => (sets.texts[set] ?? "").split(" ").map((id) => ({ id })),
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
  const standing = facts.map(
    (fact): Standing => ({ fact, ...daysOf(fact, lines), ...tellFact(fact, lines) }),
  );
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
    const told = tellClass(stand, { lines, parties, name, day });
    if (last?.name === name && last.until === day - 1 && goesOn(last, told)) {
      last.until = until;
      continueWith(last, told);
    } else spans.push({ name, since: day, until, ...told });
  }
  return spans;
}

/**
 * What is told of a class on a day: of the facts that make it by themselves. What they make together, such as both
 * ways, has begun with the one that came last.
 */
function tellClass(
  stand: readonly Standing[],
  {
    lines,
    parties,
    name,
    day,
  }: {
    readonly lines: KindLines<AnyKind>;
    readonly parties: readonly [PartyCode, PartyCode];
    readonly name: string;
    readonly day: number;
  },
): ToldOfSpan {
  const makers = stand.filter(({ fact }) => lines.classOf([fact], parties) === name);
  if (makers.length > 0 || lines.isOfYear) return tellTogether(makers.length > 0 ? makers : stand);
  const last = stand.filter(({ since }) => since === day);
  return { ...tellTogether(stand), begun: tellTogether(last).begun };
}

function tellFact(
  fact: FactOf<AnyKind>,
  { kind, isOfYear, endOf }: KindLines<AnyKind>,
): ToldOfSpan {
  const { date } = fact as { readonly date?: FactDate };
  const dates = datesOfFact(date, columnFor(kind, "ends") !== undefined);
  const end = endOf?.(fact);
  return {
    ...dates,
    ...(end && { ended: datesOfFact(end, true).ended }),
    sources: fact.sources.map(({ id }) => id),
    isOfYear: isOfYear === true,
  };
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
function kindOf(id: string, classes: DrawnSubject["classes"], name: string): number {
  const place = Object.keys(LOOKS_OF_FACTS).indexOf(classes[name] as ClassLook);
  if (place < 0) throw new Error(`${id} has no look for the class ${name}`);
  return place + 1;
}
