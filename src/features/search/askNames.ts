import type { Named } from "../../domain/ask/question.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { editDistance } from "../../domain/editDistance.ts";
import { foldText } from "../../domain/foldText.ts";
import type { NameKind, SearchEntry, SearchName } from "./searchEntries.ts";

/** Which name goes first where two are called the same: Georgia is the state, not a city of another. */
const RANK: readonly NameKind[] = [
  "name",
  "code",
  "other-name",
  "official",
  "demonym",
  "former-name",
  "capital",
  "city",
];

/** Kinds of names that are understood with a slip: there are so many cities and codes that it leads anywhere. */
const WITH_SLIP = 4;

/** Whom words call. */
export interface NameLookUp {
  /** Exactly these folded words; `undefined` where nothing or several are called so. */
  readonly findNamed: (words: string) => Named | undefined;
  /** A state or an organisation by a name with one slip, likewise. */
  readonly findNear: (words: string) => Named | undefined;
}

/**
 * Returns a look-up of whom folded words call: a state by any of its names, its people or
 * its cities; an organisation or a region.
 */
export function createNameLookUp(atlas: Atlas, entries: readonly SearchEntry[]): NameLookUp {
  const found = new Map<string, { readonly rank: number; readonly named: Set<string> }>();
  const named = new Map<string, Named>();
  const add = (words: string, rank: number, key: string, one: Named) => {
    const known = found.get(words);
    if (known && known.rank < rank) return;
    if (known?.rank === rank) known.named.add(key);
    else found.set(words, { rank, named: new Set([key]) });
    named.set(key, one);
  };
  for (const { target, names } of entries) {
    if (target.kind !== "party" && target.kind !== "organisation") continue;
    for (const { folded, kind } of names.flatMap(withoutRegion)) {
      if (folded === "") continue;
      if (target.kind === "party") {
        add(folded, RANK.indexOf(kind), target.party, { kind: "party", party: target.party });
      } else {
        add(folded, RANK.indexOf(kind), `bloc ${target.id}`, { kind: "bloc", bloc: target.id });
      }
    }
  }
  for (const { id, name, kind } of atlas.blocs) {
    if (kind === "region") add(foldText(name), 0, `bloc ${id}`, { kind: "bloc", bloc: id });
  }
  const find = (words: string) => {
    const [key, other] = found.get(words)?.named ?? [];
    return key === undefined || other !== undefined ? undefined : named.get(key);
  };
  let byLetter: ReadonlyMap<string, readonly string[]> | undefined;
  const findNear = (words: string) => {
    byLetter ??= sortNames(
      [...found].flatMap(([name, { rank }]) =>
        rank <= WITH_SLIP && RANK[rank] !== "code" ? [name] : [],
      ),
    );
    const alike = byLetter.get(words.charAt(0)) ?? [];
    const near = alike.filter((name) => editDistance(name, words, 1) !== undefined);
    const [key, other] = new Set(near.flatMap((name) => [...(found.get(name)?.named ?? [])]));
    return key === undefined || other !== undefined ? undefined : named.get(key);
  };
  return {
    // "Indians", "Poles’": a people is named by one of them.
    findNamed: (words) =>
      find(words) ?? (/^\p{L}{4,}s$/u.test(words) ? find(words.slice(0, -1)) : undefined),
    findNear,
  };
}

/** A city is called so without what follows a comma: "Washington" of "Washington, D.C.". */
function withoutRegion(name: SearchName): Pick<SearchName, "folded" | "kind">[] {
  const { text, kind } = name;
  const [city, region] = text.split(",");
  const isShort = (kind === "capital" || kind === "city") && region !== undefined;
  return isShort && city !== undefined ? [name, { folded: foldText(city), kind }] : [name];
}

/** Names by their first letters. */
function sortNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const own = byLetter.get(name.charAt(0)) ?? [];
    byLetter.set(name.charAt(0), own);
    own.push(name);
  }
  return byLetter;
}
