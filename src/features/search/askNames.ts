import type { Named } from "../../domain/ask/question.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { foldText } from "../../domain/foldText.ts";
import type { NameKind, SearchEntry } from "./searchEntries.ts";

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

/**
 * Returns a look-up of whom exactly these folded words call: a state by any of its names, its people or
 * its cities; an organisation or a region. Where several are called so, none.
 */
export function createNameLookUp(
  atlas: Atlas,
  entries: readonly SearchEntry[],
): (words: string) => Named | undefined {
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
    for (const { folded, kind } of names) {
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
  // "Indians", "Poles’": a people is named by one of them.
  return (words) =>
    find(words) ?? (/^\p{L}{4,}s$/u.test(words) ? find(words.slice(0, -1)) : undefined);
}
