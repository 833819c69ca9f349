import type { PackedFacts } from "../../src/domain/dataset.ts";
import { PAGES_SOURCE } from "../../src/domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import type { AnyKind, TableOfAll } from "../../src/kinds/defineKind.ts";
import { packKind, type RowToPack } from "../../src/kinds/packKind.ts";
import {
  cellsOfRow,
  endsOfRow,
  type FactRow,
  type FactTables,
  figuresOfAll,
  type KindRow,
  rowsOfKind,
} from "./factTables.ts";
import { NumberedTexts } from "./packedColumns.ts";
import { bitOf } from "./sourceBits.ts";

/** Actors by code: parties first, then the others, as the start file numbers them. */
export type ActorIndexes = ReadonlyMap<string, number>;

/** The first two bits of the sources of a row are pages of the encyclopedia. */
const PAGE_BITS = 2;

/** What is packed, and where. */
export interface FactsToPack {
  readonly kinds: readonly AnyKind[];
  readonly actors: ActorIndexes;
  /** Returns the last year that a source covers, if it says one. */
  readonly lastYearOf: (source: string) => number | undefined;
  /** Returns the one party in whose file a pair stands; by default it stands in those of both. */
  readonly keeperOf?: (pair: PairKey) => PartyCode | undefined;
}

/**
 * Returns what the tables know of the pairs of each party, packed into columns. Rows keep the order of
 * their table.
 * @param parties codes of the parties whose files are packed, in code order
 */
export function packFacts(
  tables: FactTables,
  parties: readonly PartyCode[],
  { kinds, actors, lastYearOf, keeperOf }: FactsToPack,
): ReadonlyMap<PartyCode, PackedFacts> {
  const packers = new Map(parties.map((code) => [code, new FactPacker(code, kinds, actors)]));
  for (const kind of kinds) {
    for (const row of rowsOfKind(tables, kind)) {
      const [one, other] = endsOfRow(kind, row.value);
      const keeper = keeperOf?.(makePairKey(one, other));
      // Actors that are no party have no file.
      if (keeper === undefined || keeper === one) {
        packers.get(one)?.add(kind, row, { partner: other, isSecond: false });
      }
      if (keeper === undefined || keeper === other) {
        packers.get(other)?.add(kind, row, { partner: one, isSecond: true });
      }
    }
  }
  const ofAll = (table: TableOfAll) => figuresOfAll(tables, table);
  return new Map([...packers].map(([code, packer]) => [code, packer.pack(lastYearOf, ofAll)]));
}

/** Collects the rows of one party's file. */
class FactPacker {
  readonly #code: PartyCode;
  readonly #actors: ActorIndexes;
  readonly #words = new NumberedTexts("");
  readonly #sourceIds = new NumberedTexts();
  readonly #kinds: readonly AnyKind[];
  readonly #rows = new Map<string, RowToPack[]>();

  constructor(code: PartyCode, kinds: readonly AnyKind[], actors: ActorIndexes) {
    this.#code = code;
    this.#kinds = kinds;
    this.#actors = actors;
  }

  add(
    kind: AnyKind,
    row: FactRow<KindRow>,
    { partner, isSecond }: { readonly partner: PartyCode; readonly isSecond: boolean },
  ): void {
    const rows = this.#rows.get(kind.id) ?? [];
    this.#rows.set(kind.id, rows);
    rows.push({
      cells: cellsOfRow(kind, row.value),
      partner: this.#actor(partner),
      isSecond,
      note: row.remark,
      sources: this.#sourcesOf(kind, row, partner),
    });
  }

  pack(
    lastYearOf: (source: string) => number | undefined,
    ofAll: (table: TableOfAll) => YearFigures,
  ): PackedFacts {
    const writing = {
      placeOf: (text: string) => this.#words.place(text),
      indexOf: (code: string) => this.#actor(code),
      ofAll,
    };
    // Texts and sources get their places while rows are packed: the lists of them come after.
    const kinds = Object.fromEntries(
      this.#kinds.map((kind) => {
        const rows = this.#rows.get(kind.id) ?? [];
        return [kind.id, packKind(kind, rows, { ...writing, lastYear: lastYearOf(kind.source) })];
      }),
    );
    return { words: this.#words.texts, sourceIds: this.#sourceIds.texts, kinds };
  }

  #actor(code: string): number {
    const index = this.#actors.get(code);
    if (index === undefined) throw new Error(`unknown code ${code}: the checks come first`);
    return index;
  }

  /** A row that cites no more than the source of its kind has no bits. */
  #sourcesOf(kind: AnyKind, row: FactRow<KindRow>, partner: PartyCode): number {
    const { sources = [kind.source], pages = [] } = row.value;
    const cited = [...sources, ...row.correctedBy];
    if (pages.length === 0 && cited.every((id) => id === kind.source)) return 0;
    // A row may stand on the page of a third state alone, which has no bit of its own.
    const isOnOwnPages = pages.includes(this.#code) || pages.includes(partner);
    let bits = 0;
    for (const id of cited) {
      if (id === PAGES_SOURCE && isOnOwnPages) continue;
      bits |= bitOf(PAGE_BITS + this.#sourceIds.place(id));
    }
    if (pages.includes(this.#code)) bits |= 1;
    if (pages.includes(partner)) bits |= 2;
    return bits;
  }
}
