import { foldText } from "../../domain/foldText.ts";

const LONGEST = 48;

/** Returns what makes ids of words, each once: `visit-humala-2014`, and the next time `visit-humala-2014-2`. */
export function createIds(): (...words: readonly (string | undefined)[]) => string {
  const used = new Set<string>();
  // A stem that came a thousand times is not counted anew from two each time.
  const counts = new Map<string, number>();
  return (...words) => {
    const folded = foldText(words.filter((word) => word !== undefined).join(" "));
    const stem =
      folded
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, LONGEST)
        .replace(/^-+|-+$/g, "") || "fact";
    let id = stem;
    let count = counts.get(stem) ?? 1;
    while (used.has(id)) {
      count += 1;
      id = `${stem}-${count}`;
    }
    counts.set(stem, count);
    used.add(id);
    return id;
  };
}
