/** Longer names are cut: some systems take no more than 255 bytes with the folder. */
const MOST_LETTERS = 90;

/**
 * Returns the name of a file that is exported, such as `dyad-pairs-relations-eu-2026-07-31.csv`:
 * only small letters, digits, hyphens and one dot, which every system takes.
 * @param parts what it holds, the date or year last; empty ones are left out.
 */
export function exportFileName(parts: readonly string[], extension: string): string {
  const words = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, ""),
    )
    .filter((part) => part !== "");
  const last = words.pop() ?? "";
  const first = ["dyad", ...words].join("-").slice(0, MOST_LETTERS).replace(/-+$/, "");
  return `${[first, last].filter((part) => part !== "").join("-")}.${extension}`;
}
