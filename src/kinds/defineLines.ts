import type { FactDate } from "../domain/factDate.ts";
import type { ClassLook } from "../domain/looks/lineLook.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { ShowGroup } from "../domain/showMenu.ts";
import type { SubjectId } from "../domain/subjectId.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";

/** A subject of the map that gathers kinds of facts: a file in `src/kinds/subjects`. */
export interface GatheredSubject<Class extends string = string> {
  readonly id: SubjectId;
  /** Where it stands in the menu "Show". */
  readonly group: ShowGroup;
  /**
   * The look of each class, in the order in which a legend tells them: where two kinds give a pair a class
   * each, the first of the two is shown.
   */
  readonly classes: Readonly<Record<Class, ClassLook>>;
}

/** Declares a subject that gathers kinds: each names it in its own lines. */
export function defineSubject<const Class extends string>(
  subject: GatheredSubject<Class>,
): GatheredSubject<Class> {
  return subject;
}

/** What a kind is in a subject that gathers. */
export interface SubjectPart<Class extends string = string> {
  readonly subject: GatheredSubject;
  /** The class of the subject for each of the kind's; one that is not named is none there. */
  readonly as: Readonly<Partial<Record<Class, string>>>;
}

/** Declares a kind to be part of a subject that gathers. */
export function partOf<Class extends string, const Of extends string>(
  subject: GatheredSubject<Of>,
  as: Readonly<Partial<Record<Class, Of>>>,
): SubjectPart<Class> {
  return { subject, as };
}

/** Where a kind stands in the menu "Show": in a group, or after the subject that it is part of. */
type Place<Class extends string> =
  | { readonly group: ShowGroup; readonly part?: never }
  | { readonly group?: never; readonly part: SubjectPart<Class> };

/** How a kind of fact is drawn between the two of a pair. */
export type KindLines<K extends AnyKind, Class extends string = string> = Place<Class> & {
  readonly kind: K;
  /** Its id in the menu and in the address, where that of the kind is a subject's. */
  readonly id?: SubjectId;
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
  /** Of figures that are not of every year: one holds so many years, or until the next. */
  readonly everyYears?: number;
};

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

/** Declares how a kind is drawn: the map can show it, by itself or as part of a subject. */
export function defineLines<const K extends AnyKind, const Class extends string>(
  kind: K,
  lines: Place<NoInfer<Class>> & Omit<KindLines<K, Class>, "kind" | "group" | "part">,
): KindLines<K, Class> {
  return { kind, ...lines };
}
