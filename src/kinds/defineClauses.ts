import type { RankedFigure } from "../domain/pairHead.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { AnyKind, Column, ColumnUse, Kind } from "./defineKind.ts";

type CellOf<C> = C extends Column<unknown, boolean, ColumnUse, infer Cell> ? Cell : never;

/** A row of a kind, by the names of its fields: dates as they are packed, both ends, its sources. */
export type ClauseRow<K> =
  K extends Kind<string, infer Columns, infer Ends>
    ? {
        readonly [Field in keyof Columns as Columns[Field] extends { readonly isOptional: false }
          ? Field
          : never]: CellOf<Columns[Field]>;
      } & {
        readonly [Field in keyof Columns as Columns[Field] extends { readonly isOptional: true }
          ? Field
          : never]?: CellOf<Columns[Field]>;
      } & { readonly [End in Extract<Ends[number], string>]: PartyCode } & {
        readonly sources: readonly string[];
      }
    : never;

/** What a kind says of a pair in its sentence. */
export interface FoundClause {
  /** Name of the form: the words of the kind have it. */
  readonly form: string;
  /** `past`: what was or befell the two; `present`: what stands or was counted last. */
  readonly time: "past" | "present";
  /** From 0 to 100: the rarer the thing, the greater. */
  readonly weight: number;
  /** Of the clauses of a group a sentence says the weightiest alone: they tell of one thing. */
  readonly group?: string;
  readonly first?: PartyCode;
  readonly numbers?: readonly number[];
  readonly name?: string;
  /** Ids of the sources of what it says. */
  readonly sources: readonly string[];
}

/** What a kind knows of a pair. */
export interface PairGround<K> {
  /** In the order of the table; empty where the pair stands in figures alone. */
  readonly rows: readonly ClauseRow<K>[];
  /** The kind's newest figures with their ranks, where it has any. */
  readonly figures: readonly RankedFigure[];
  readonly parties: readonly [PartyCode, PartyCode];
}

/** The rule by which a kind says something in the sentence of a pair. */
export interface KindClauses<K extends AnyKind> {
  readonly kind: K;
  readonly find: (ground: PairGround<K>) => readonly FoundClause[];
}

/** Declares what a kind says in the sentence of a pair. */
export function defineClauses<const K extends AnyKind>(
  kind: K,
  find: KindClauses<K>["find"],
): KindClauses<K> {
  return { kind, find };
}

/** Returns the sources of rows, each once. */
export function sourcesOf(rows: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}
