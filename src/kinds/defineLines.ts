import type { FactDate } from "../domain/factDate.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { ShowGroup } from "../domain/showMenu.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";

/**
 * How the lines of a class look: `a-to-b` and `b-to-a` are solid at the end from which it goes, A being
 * the first of the two in code order.
 */
export type ClassLook = "strong" | "plain" | "dashed" | "dotted" | "a-to-b" | "b-to-a";

/** How a kind of fact is drawn between the two of a pair. */
export interface KindLines<K extends AnyKind, Class extends string = string> {
  readonly kind: K;
  /** Where it stands in the menu "Show". */
  readonly group: ShowGroup;
  /** The look of each class, in the order in which a legend tells them. */
  readonly classes: Readonly<Record<Class, ClassLook>>;
  /**
   * Returns the class of a pair by the facts that stand on a day, or that have no time; `undefined` for no
   * line.
   */
  readonly classOf: (
    facts: readonly FactOf<K>[],
    parties: readonly [PartyCode, PartyCode],
  ) => Class | undefined;
  /**
   * A year shows what was at any time of it, and not what stands on its last day: events are over by then.
   * Years after the newest fact show the year of that.
   */
  readonly isOfYear?: true;
  /** When a fact ends whose kind has no end of its own. */
  readonly endOf?: (fact: FactOf<K>) => FactDate | undefined;
  /** Of figures that the source counts every so many years: one holds until the next count. */
  readonly everyYears?: number;
}

/**
 * Returns the class of what goes one way or the other, or both.
 * @param from the ends that it goes from, in any order, once or more
 */
export function wayOf(
  from: readonly PartyCode[],
  [partyA]: readonly [PartyCode, PartyCode],
): "bothWays" | "aToB" | "bToA" | undefined {
  const isAToB = from.includes(partyA);
  const isBToA = from.some((code) => code !== partyA);
  if (isAToB && isBToA) return "bothWays";
  if (isAToB) return "aToB";
  return isBToA ? "bToA" : undefined;
}

/** Declares how a kind is drawn: its id is then a subject of the map. */
export function defineLines<const K extends AnyKind, const Class extends string>(
  kind: K,
  lines: Omit<KindLines<K, Class>, "kind">,
): KindLines<K, Class> {
  return { kind, ...lines };
}
