import { codeAt, codesOfBits } from "../domain/codeAt.ts";
import {
  type Citation,
  MISSION_CLASSES,
  type PackedFacts,
  type PackedPartyFile,
  type PackedRows,
  type PartyFile,
  RELATION_STATES,
  type StartData,
} from "../domain/dataset.ts";
import { usualMissionEnding } from "../domain/missionId.ts";
import { unpackDate, unpackSpell } from "../domain/packedDate.ts";
import {
  ABSENCE_KINDS,
  CAUTIONS,
  GRADES,
  ITEMS_SOURCE,
  MISSION_FLAGS,
  PAGES_SOURCE,
  type PairFacts,
  TABLE_MISSION_STATUSES,
  TABLE_RECOGNITION_STATES,
  type TableFact,
} from "../domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import type { AnyKind } from "../kinds/defineKind.ts";
import { KINDS } from "../kinds/index.ts";
import { type Reading, unpackKind } from "../kinds/unpackKind.ts";
import { DatasetError } from "./DatasetError.ts";

/** The file of a party, with what the tables know of its pairs ready for a reader. */
export interface PartyFacts extends PartyFile {
  /** By partner; a partner of whom the tables know nothing is not in it. */
  readonly pairs: ReadonlyMap<PartyCode, PairFacts>;
}

/** What the start file knows of actors and rows refer to. */
export type Actors = Pick<StartData, "parties" | "others">;

/** Facts of a pair while they are collected. */
type OpenPairFacts = {
  -readonly [List in keyof PairFacts]: List extends "byKind"
    ? Map<string, TableFact[]>
    : PairFacts[List] extends readonly (infer Fact)[]
      ? Fact[]
      : PairFacts[List];
};

/**
 * Returns the file of a party with the facts of its pairs unpacked.
 * @throws DatasetError when the file is not that of the party, RangeError when it holds a code that is
 *   not known: `loadFile` makes a DatasetError of any
 */
export function decodePartyFile(json: unknown, file: string, actors: Actors): PartyFacts {
  const found = json as Partial<PackedPartyFile> | null;
  if (!found?.code || file !== `party/${found.code}` || !found.facts) {
    throw new DatasetError("unreadable", file, `no facts of that party in it, but ${found?.code}`);
  }
  const { facts, ...rest } = found as PackedPartyFile;
  return { ...rest, pairs: new FactDecoder(rest.code, facts, actors).decode() };
}

/** Returns the facts of a pair of which the tables know nothing. */
export function createNoFacts(pair: PairKey): PairFacts {
  return openFacts(pair);
}

function openFacts(pair: PairKey): OpenPairFacts {
  return {
    pair,
    relationSpells: [],
    recognitions: [],
    missions: [],
    byKind: new Map(),
  };
}

const COORDINATE_UNIT = 10_000;
const FIRST_YEAR_SEEN = 2000;
const SECOND_ACTOR = 1000;
const OWN_PAGE = 1;
const PARTNER_PAGE = 2;
const PAGE_BITS = 2;

class FactDecoder {
  readonly #own: PartyCode;
  readonly #facts: PackedFacts;
  /** Codes by index: parties, then others. */
  readonly #codes: readonly PartyCode[];
  readonly #pages: readonly (string | undefined)[];
  readonly #ownPage: string | undefined;
  readonly #pairs = new Map<PartyCode, OpenPairFacts>();

  constructor(own: PartyCode, facts: PackedFacts, { parties, others }: Actors) {
    this.#own = own;
    this.#facts = facts;
    this.#codes = [...parties, ...others].map(({ code }) => code);
    this.#pages = parties.map(({ name, page }) => page ?? `Foreign relations of ${name}`);
    this.#ownPage = this.#pages[this.#codes.indexOf(own)];
  }

  decode(): ReadonlyMap<PartyCode, PairFacts> {
    this.#decodeEstablished();
    this.#decodeRelationSpells();
    this.#decodeAbsences();
    this.#decodeRecognitions();
    this.#decodeMissions();
    this.#decodeKinds();
    return this.#pairs;
  }

  #decodeEstablished(): void {
    for (const row of rowsOf(this.#facts.established)) {
      const { pair } = this.#at(row.partner);
      const caution = row.caution === 0 ? undefined : codeAt(CAUTIONS, row.caution - 1);
      pair.established = {
        date: unpackDate(row.date),
        grade: codeAt(GRADES, row.grade),
        ...(row.otherDate !== 0 && { otherDate: unpackDate(row.otherDate) }),
        ...(caution && { caution }),
        cautionOf: [row.cautionOf % SECOND_ACTOR, Math.floor(row.cautionOf / SECOND_ACTOR)]
          .filter((place) => place > 0)
          .map((place) => this.#code(place - 1)),
        ...this.#note(row.note),
        sources: this.#citations(row.sources, row.partner),
      };
    }
  }

  #decodeRelationSpells(): void {
    for (const row of rowsOf(this.#facts.relationSpells)) {
      const { pair, partner } = this.#at(row.partner);
      const by = [undefined, this.#own, partner][row.by];
      pair.relationSpells.push({
        state: codeAt(RELATION_STATES, row.state),
        date: row.isTurn === 1 ? unpackDate(row.since) : unpackSpell(row.since, row.until),
        ...(by && { by }),
        grade: codeAt(GRADES, row.grade),
        isCertain: row.isCertain === 1,
        ...this.#note(row.note),
        sources: this.#citations(row.sources, row.partner),
      });
    }
  }

  #decodeAbsences(): void {
    for (const row of rowsOf(this.#facts.absences)) {
      const { pair } = this.#at(row.partner);
      pair.absence = {
        kind: codeAt(ABSENCE_KINDS, row.kind),
        isCertain: row.isCertain === 1,
        ...(row.since !== 0 && { since: unpackDate(row.since) }),
        ...this.#note(row.note),
        sources: this.#citations(row.sources, row.partner),
      };
    }
  }

  #decodeRecognitions(): void {
    for (const row of rowsOf(this.#facts.recognitions)) {
      const { pair, partner } = this.#at(row.partner);
      const [by, of] = row.isOwn === 1 ? [this.#own, partner] : [partner, this.#own];
      pair.recognitions.push({
        by,
        of,
        state: codeAt(TABLE_RECOGNITION_STATES, row.state),
        date: unpackSpell(row.since, row.until),
        grade: codeAt(GRADES, row.grade),
        isCertain: row.isCertain === 1,
        ...this.#note(row.note),
        sources: this.#citations(row.sources, row.partner),
      });
    }
  }

  #decodeMissions(): void {
    const { statuses, elsewhere, ids, ...columns } = this.#facts.missions;
    const statusByRow = new Map(rowsOf(statuses).map((status) => [status.row, status]));
    const locationByRow = new Map(rowsOf(elsewhere).map((one) => [one.row, one.locatedIn]));
    const endingByRow = new Map(rowsOf(ids).map((one) => [one.row, one.ending]));
    for (const [place, row] of rowsOf(columns).entries()) {
      const { pair, partner } = this.#at(row.partner);
      const [sender, host] = row.isOwn === 1 ? [this.#own, partner] : [partner, this.#own];
      const missionClass = codeAt(MISSION_CLASSES, row.class);
      const city = this.#word(row.city);
      const status = statusByRow.get(place);
      const locatedIn = this.#word(locationByRow.get(place) ?? 0);
      const ending =
        this.#word(endingByRow.get(place) ?? 0) || usualMissionEnding(missionClass, city);
      const statusNote = this.#word(status?.note ?? 0);
      const hasPlace = row.lon !== 0 || row.lat !== 0;
      pair.missions.push({
        id: `${sender}-${host}-${ending}`,
        sender,
        host,
        class: missionClass,
        kind: this.#word(row.kind),
        city,
        ...(locatedIn && { locatedIn }),
        ...(hasPlace && {
          place: [row.lon / COORDINATE_UNIT, row.lat / COORDINATE_UNIT] as const,
        }),
        isExactPlace: row.isExactPlace === 1,
        ...(row.opened !== 0 && { opened: unpackDate(row.opened) }),
        status: codeAt(TABLE_MISSION_STATUSES, status?.status ?? 0),
        ...(status && status.since !== 0 && { statusSince: unpackDate(status.since) }),
        ...(statusNote && { statusNote }),
        lastSeen: monthOf(row.lastSeen),
        flags: codesOfBits(MISSION_FLAGS, row.flags),
        sources: this.#citations(row.sources, row.partner, row.wikidata),
      });
    }
  }

  #decodeKinds(): void {
    const reading: Reading = {
      textAt: (place) => this.#word(place),
      own: this.#own,
      codeOf: (index) => this.#code(index),
      citationsOf: (bits, partner) => this.#citations(bits, partner),
    };
    const packed = new Map(Object.entries(this.#facts.kinds));
    for (const kind of KINDS) {
      const own = packed.get(kind.id);
      if (own === undefined) throw new RangeError(`no ${kind.id} in party/${this.#own}`);
      for (const { partner, fact } of unpackKind<AnyKind>(kind, own, reading)) {
        const { byKind } = this.#of(partner);
        byKind.set(kind.id, [...(byKind.get(kind.id) ?? []), fact]);
      }
    }
  }

  #at(index: number): { readonly pair: OpenPairFacts; readonly partner: PartyCode } {
    const partner = this.#code(index);
    return { pair: this.#of(partner), partner };
  }

  #of(partner: PartyCode): OpenPairFacts {
    const known = this.#pairs.get(partner);
    if (known !== undefined) return known;
    const pair = openFacts(makePairKey(this.#own, partner));
    this.#pairs.set(partner, pair);
    return pair;
  }

  #code(index: number): PartyCode {
    const code = this.#codes[index];
    if (code === undefined) {
      const found = `actor ${index} of ${this.#codes.length}`;
      throw new DatasetError("unreadable", `party/${this.#own}`, found);
    }
    return code;
  }

  #word(place: number): string {
    return codeAt(this.#facts.words, place);
  }

  #note(place: number): { readonly note?: string } {
    const note = this.#word(place);
    return note === "" ? {} : { note };
  }

  /** Pages of the encyclopedia, that of party A first, then the other sources by their ids. */
  #citations(bits: number, partnerIndex: number, item = 0): Citation[] {
    const pages: [code: PartyCode, page: string | undefined][] = [];
    if ((bits & OWN_PAGE) !== 0) pages.push([this.#own, this.#ownPage]);
    if ((bits & PARTNER_PAGE) !== 0) {
      pages.push([this.#code(partnerIndex), this.#pages[partnerIndex]]);
    }
    pages.sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      ...pages.map(([, at]): Citation => (at ? { id: PAGES_SOURCE, at } : { id: PAGES_SOURCE })),
      ...codesOfBits(this.#facts.sourceIds, bits >> PAGE_BITS)
        .sort((one, other) => (one < other ? -1 : 1))
        .map((id): Citation => (id === ITEMS_SOURCE && item > 0 ? { id, at: `Q${item}` } : { id })),
    ];
  }
}

/** Returns the rows of columns: an object a row, with one entry of each column. */
function rowsOf<Column extends string>(
  columns: PackedRows<Column>,
): Readonly<Record<Column, number>>[] {
  const entries = Object.entries(columns) as [Column, readonly number[]][];
  const length = entries[0]?.[1].length ?? 0;
  const other = entries.find(([, column]) => column.length !== length)?.[0];
  if (other) throw new RangeError(`column ${other} is not as long as ${entries[0]?.[0]}`);
  return Array.from(
    { length },
    (_, place) =>
      Object.fromEntries(entries.map(([name, column]) => [name, column[place] ?? 0])) as Record<
        Column,
        number
      >,
  );
}

function monthOf(months: number): string {
  const year = FIRST_YEAR_SEEN + Math.floor(months / 12);
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}`;
}
