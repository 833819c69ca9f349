/** Cuts the file of a dossier into its parts and facts, so that what is unchanged can be written as it stood. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Written } from "./yamlNodes.ts";

/** A fact, or another item of a list, with the comments above it. */
export interface WrittenItem {
  readonly value: Written;
  readonly text: string;
}

/** What stands under one key of a dossier, with the comments above it. */
export interface WrittenPart {
  readonly key: string;
  readonly value: Written;
  readonly text: string;
  /** It stands right below the part before it, without an empty line. */
  readonly isClose: boolean;
  /** Of a list with an item on its own lines each: what stands before the first, and the items. */
  readonly list?: { readonly head: string; readonly items: readonly WrittenItem[] };
}

export interface CutDossier {
  /** What stands before the first part: what the file says of itself. */
  readonly head: string;
  readonly parts: readonly WrittenPart[];
}

/** Returns the parts of a file; none of one that is no YAML, or no group of keys. */
export function cutDossier(text: string): CutDossier {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { schema: "failsafe", lineCounter });
  if (errors.length > 0 || !isMap(contents)) return { head: "", parts: [] };
  const lines = text.split(/\r?\n/);
  const lineOf = (node: unknown) => lineCounter.linePos((node as Node).range?.[0] ?? 0).line - 1;
  const starts = contents.items.map(({ key }, index) =>
    index === 0 ? lineOf(key) : withComments(lines, lineOf(key)),
  );
  const parts = contents.items.map(({ key, value }, index): WrittenPart => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? lines.length];
    const part = {
      key: isScalar(key) ? String(key.value) : "",
      value: toValue(value),
      text: linesBetween(lines, from, to),
      isClose: index > 0 && lines[from - 1] !== "",
    };
    if (!isSeq(value) || value.flow || value.items.length === 0) return part;
    const places = value.items.map((item) => withComments(lines, lineOf(item)));
    const items = value.items.map((item, place) => ({
      value: toValue(item),
      text: linesBetween(lines, places[place] ?? from, places[place + 1] ?? to),
    }));
    return { ...part, list: { head: linesBetween(lines, from, places[0] ?? from), items } };
  });
  return {
    head: lines
      .slice(0, starts[0])
      .map((line) => `${line}\n`)
      .join(""),
    parts,
  };
}

/** Returns the line at which the comments begin that stand right above a line. */
function withComments(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && /^\s*#/.test(lines[from - 1] ?? "")) from -= 1;
  return from;
}

function linesBetween(lines: readonly string[], from: number, to: number): string {
  return lines.slice(from, to).join("\n").trimEnd();
}

function toValue(node: unknown): Written {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toValue(value)]));
  }
  if (isSeq(node)) return node.items.map(toValue);
  return isScalar(node) ? String(node.value ?? "") : "";
}
