/** A text says the same thing in several places: its infobox, its introduction, its lists. */
import { foldText } from "../domain/foldText.ts";
import type { EstablishmentFind, Find, MissionFind, VisitFind } from "./draft.ts";

/** Returns the finds, each once, with the sentences of all places that tell it. */
export function mergeFinds(finds: readonly Find[]): Find[] {
  const merged: Find[] = [];
  for (const find of finds) {
    const at = merged.findIndex((one) => isSame(one, find));
    const same = merged[at];
    if (same === undefined) merged.push(find);
    else merged[at] = mergeTwo(same, find);
  }
  return merged;
}

function mergeTwo(one: Find, other: Find): Find {
  const numbers = [...one.sentences, ...other.sentences];
  const sentences = [...new Set(numbers)].sort((before, after) => before - after);
  const fuller = isFuller(other, one) ? { ...other, words: one.words } : one;
  return { ...fuller, sentences };
}

function isFuller(one: Find, other: Find): boolean {
  if (one.list === "mission" && other.list === "mission") {
    if (one.status !== other.status) return one.status === "resident";
    return (one.city ?? "").length > 0 && other.city === undefined;
  }
  if (one.list === "visit" && other.list === "visit" && one.who !== other.who) {
    return other.who === undefined;
  }
  const lengths = [one, other].map((find) => ("date" in find ? (find.date ?? "").length : 0));
  return (lengths[0] ?? 0) > (lengths[1] ?? 0);
}

function isSame(one: Find, other: Find): boolean {
  if (one.list === "mission") return other.list === "mission" && isSameMission(one, other);
  if (one.list === "visit" && other.list === "visit" && isNamelessTwin(one, other)) return true;
  if (one.list === "establishment") return other.list === "establishment" && isWithin(one, other);
  if (one.list === "event" || other.list === "event") return false;
  const [first, second] = [identityOf(one), identityOf(other)];
  if (first !== second) return false;
  if (!("date" in one) || !("date" in other)) return true;
  return one.date === null || other.date === null || isWithin(one, other);
}

/** What a find is known by, but for its date. */
function identityOf(find: Find): string {
  switch (find.list) {
    case "visit":
      return [find.list, find.from, find.to, lastName(find.who)].join();
    case "trade":
      return [find.list, find.from, find.to, find.total, find.value, find.currency].join();
    case "agreement":
      return [find.list, foldText(find.what)].join();
    case "recognition":
      return [find.list, find.from, find.to, find.refused].join();
    case "organisation":
      return [find.list, find.what, find.former].join();
    default:
      return find.list;
  }
}

/** Of two visits the same way in the same year, one does not say who came. */
function isNamelessTwin(one: VisitFind, other: VisitFind): boolean {
  if (one.who !== undefined && other.who !== undefined) return false;
  return one.from === other.from && one.date !== null && isWithin(one, other);
}

function lastName(who = ""): string {
  return foldText(who).split(" ").at(-1) ?? "";
}

function isSameMission(one: MissionFind, other: MissionFind): boolean {
  const isOfSame =
    one.from === other.from &&
    one.to === other.to &&
    one.class === other.class &&
    one.via === other.via &&
    (one.status === "intended") === (other.status === "intended");
  if (!isOfSame) return false;
  if (one.city === undefined || other.city === undefined) return true;
  return foldText(one.city) === foldText(other.city);
}

/** One date is the other, or the beginning of it: 1964 and 1964-06-27. */
function isWithin(
  one: Pick<EstablishmentFind, "date">,
  other: Pick<EstablishmentFind, "date">,
): boolean {
  const [first, second] = [one, other].map(({ date }) => (date ?? "").replace(/[?~%]/g, ""));
  if (first === undefined || second === undefined) return false;
  return first.startsWith(second) || second.startsWith(first);
}
