import type { PackedFacts } from "../../src/domain/dataset.ts";
import { PAGES_SOURCE } from "../../src/domain/pairFacts.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind } from "../../src/kinds/defineKind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { packKind, type RowToPack } from "../../src/kinds/packKind.ts";
import {
  cellsOfRow,
  endsOfRow,
  type FactRow,
  type FactTables,
  type KindRow,
  rowsOfKind,
} from "./factTables.ts";
import { NumberedTexts } from "./packedColumns.ts";
import { bitOf } from "./sourceBits.ts";

/** Actors by code: parties first, then the others, as the start file numbers them. */
export type ActorIndexes = ReadonlyMap<string, number>;

/** The first two bits of the sources of a row are pages of the encyclopedia. */
const PAGE_BITS = 2;

/**
 * Returns what the tables know of the pairs of each party, packed into columns: each row stands in the
 * file of both its parties. Rows keep the order of their table.
 * @param parties codes of all parties in code order
 * @param lastYearOf returns the last year that a source covers, if it says one
 */
export function packFacts(
  tables: FactTables,
  parties: readonly PartyCode[],
  actors: ActorIndexes,
  lastYearOf: (source: string) => number | undefined,
): ReadonlyMap<PartyCode, PackedFacts> {
  const packers = new Map(parties.map((code) => [code, new FactPacker(code, actors)]));
  for (const kind of KINDS as readonly AnyKind[]) {
    for (const row of rowsOfKind(tables, kind)) {
      const [one, other] = endsOfRow(kind, row.value);
      // Actors that are no party have no file.
      packers.get(one)?.add(kind, row, { partner: other, isSecond: false });
      packers.get(other)?.add(kind, row, { partner: one, isSecond: true });
    }
  }
  return new Map([...packers].map(([code, packer]) => [code, packer.pack(lastYearOf)]));
}

/** Collects the rows of one party's file. */
class FactPacker {
  readonly #code: PartyCode;
  readonly #actors: ActorIndexes;
  readonly #words = new NumberedTexts("");
  readonly #sourceIds = new NumberedTexts();
  readonly #rows = new Map<string, RowToPack[]>();

  constructor(code: PartyCode, actors: ActorIndexes) {
    this.#code = code;
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

  pack(lastYearOf: (source: string) => number | undefined): PackedFacts {
    const writing = {
      placeOf: (text: string) => this.#words.place(text),
      indexOf: (code: string) => this.#actor(code),
    };
    // Texts and sources get their places while rows are packed: the lists of them come after.
    const kinds = Object.fromEntries(
      KINDS.map((kind: AnyKind) => {
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
