import type { PackedRows } from "../../src/domain/dataset.ts";

/** Rows as columns. */
export class Columns<Column extends string> {
  readonly #rows: Readonly<Record<Column, number>>[] = [];

  get length(): number {
    return this.#rows.length;
  }

  add(row: Readonly<Record<Column, number>>): void {
    this.#rows.push(row);
  }

  /** @param columns in the order in which they are to be written */
  pack(columns: readonly Column[]): PackedRows<Column> {
    return Object.fromEntries(
      columns.map((column) => [column, this.#rows.map((row) => row[column])]),
    ) as unknown as PackedRows<Column>;
  }
}

/** Gives each text a place, in the order in which they are first asked for. */
export class NumberedTexts {
  readonly #places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const text of first) this.#places.set(text, this.#places.size);
  }

  get texts(): string[] {
    return [...this.#places.keys()];
  }

  place(text = ""): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }
}
