/** A text says the same thing in several places: its infobox, its introduction, its lists. */
import { foldText } from "../domain/foldText.ts";
import type { EstablishmentFind, Find, MissionFind, VisitFind } from "./draft.ts";

/** A find, and what finding it again needs: worked out once, since a long text says a thing a thousand times. */
interface Merged {
  find: Find;
  identity: string;
  readonly sentences: Set<number>;
}

/** Returns the finds, each once, with the sentences of all places that tell it. */
export function mergeFinds(finds: readonly Find[]): Find[] {
  const merged: Merged[] = [];
  const byList = new Map<Find["list"], Merged[]>();
  for (const find of finds) {
    const identity = identityOf(find);
    const ofList = byList.get(find.list) ?? [];
    byList.set(find.list, ofList);
    const same = ofList.find((one) => isSame(one, { find, identity }));
    if (same === undefined) {
      const added = { find, identity, sentences: new Set(find.sentences) };
      merged.push(added);
      // Two events are two, however alike they are.
      if (find.list !== "event") ofList.push(added);
    } else addTo(same, find, identity);
  }
  return merged.map(({ find, sentences }) => ({
    ...find,
    sentences: [...sentences].sort((before, after) => before - after),
  }));
}

function addTo(one: Merged, other: Find, identity: string): void {
  for (const sentence of other.sentences) one.sentences.add(sentence);
  if (one.find.list === "organisation" && other.list === "organisation") {
    one.find = { ...one.find, who: [...new Set([...one.find.who, ...other.who])].sort() };
  }
  if (!isFuller(other, one.find)) return;
  one.find = { ...other, words: one.find.words };
  one.identity = identity;
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

function isSame(
  { find: one, identity }: Pick<Merged, "find" | "identity">,
  { find: other, identity: otherIdentity }: Pick<Merged, "find" | "identity">,
): boolean {
  if (one.list === "mission") return other.list === "mission" && isSameMission(one, other);
  if (one.list === "visit" && other.list === "visit" && isNamelessTwin(one, other)) return true;
  if (one.list === "establishment") return other.list === "establishment" && isWithin(one, other);
  if (identity !== otherIdentity) return false;
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
      return [find.list, find.from, find.to, find.refused, find.withdrawn].join();
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
