/** The comment beside each text that is still the article's own sentence. */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { nameOf } from "./changeYaml.ts";

/** It must not go out so. */
const COPIED = " the article's own sentence: say it in your own words";

/** Sets the comment, or takes it away, at the text of a fact. */
export function markCopied(fact: YAMLMap, isCopied: boolean): void {
  const key = fact.items.find((pair) => nameOf(pair) === "text")?.key;
  if (!isScalar(key)) return;
  const others = (key.commentBefore ?? "").split("\n").filter((line) => line !== COPIED);
  const lines = [...others, ...(isCopied ? [COPIED] : [])].filter((line) => line !== "");
  key.commentBefore = lines.length > 0 ? lines.join("\n") : null;
}

/** Returns whether a piece of YAML has the comment. */
export function hasCopiedMark(text: string): boolean {
  return text.includes(`#${COPIED}`);
}

/** Returns the ids of the facts that have it, of a dossier that was read. */
export function listCopied(contents: Node | null): string[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ value: list }) => {
    const facts = isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
    return facts.flatMap((fact) => {
      const key = fact.items.find((pair) => nameOf(pair) === "text")?.key;
      const isMarked = isScalar(key) && key.commentBefore?.split("\n").includes(COPIED);
      return isMarked ? [String(fact.get("id"))] : [];
    });
  });
}
