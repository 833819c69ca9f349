import {
  type Document,
  isAlias,
  isMap,
  isNode,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { z } from "zod";
import { describeIssue, type IssueWords } from "./describeIssue.ts";
import type { Place, Problem } from "./problem.ts";

export interface YamlFile<Value> {
  /** Absent when the file has problems. */
  readonly value?: Value;
  /** As it is written, before the schema fills in what may be left out; absent where it is no YAML. */
  readonly written?: unknown;
  readonly problems: readonly Problem[];
  /** Returns where the value at a path begins, or the nearest that encloses it. */
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads a YAML file by a schema. Every scalar is read as text: a year is not a number, a country
 * code `NO` is not false.
 */
export function parseYamlFile<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): YamlFile<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: readonly PropertyKey[]): Place =>
    placeOf(offsetAt(document.contents, path) ?? 0);

  const refused = [...document.errors.map(describeError), ...findReferences(document)];
  if (refused.length > 0) {
    const problems = refused.map(({ offset, ...words }) => ({ ...placeOf(offset), ...words }));
    return { problems, locate };
  }
  const written: unknown = document.toJS();
  const parsed = parseEntry(schema, written);
  if (parsed.ok) return { value: parsed.value, written, problems: [], locate };
  const problems = parsed.problems.map(({ path, ...words }) => ({ ...locate(path), ...words }));
  return { written, problems, locate };
}

type ParsedEntry<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly (IssueWords & { path: PropertyKey[] })[] };

function parseEntry<Value>(schema: z.ZodType<Value>, value: unknown): ParsedEntry<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => ({
    path: issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path,
    ...describeIssue(issue, value, schema),
  }));
  return { ok: false, problems };
}

function describeError({ pos: [offset], message }: YAMLError) {
  return { offset, found: message, allowed: "allowed is YAML 1.2" };
}

/** What stands for another part of the file: a reader of a fact would have to look for it. */
function findReferences(document: Document.Parsed) {
  const found: { readonly offset: number; readonly found: string; readonly allowed: string }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const name = isAlias(node) ? `*${node.source}` : node.anchor && `&${node.anchor}`;
      if (name) found.push({ offset, found: name, allowed: "write it out, without references" });
    },
  });
  return found;
}

function offsetAt(contents: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else {
      node = hasItems(node) ? node.items[Number(step)] : undefined;
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

export interface YamlList<Entry> {
  /** The entries that the schema accepts. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Returns where a value of an accepted entry begins, by the place of the entry among them. */
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/** Reads a YAML file that is a list, by the schema of an entry: one that it refuses is left out alone. */
export function parseYamlList<Entry>(
  file: string,
  text: string,
  schema: z.ZodType<Entry>,
): YamlList<Entry> {
  const list = parseYamlFile(file, text, z.array(z.unknown()));
  const problems = [...list.problems];
  const entries: Entry[] = [];
  const places: number[] = [];
  for (const [place, entry] of (list.value ?? []).entries()) {
    const whole = parseEntry(schema, entry);
    if (whole.ok) {
      entries.push(whole.value);
      places.push(place);
      continue;
    }
    for (const { path, ...words } of whole.problems) {
      problems.push({ ...list.locate([place, ...path]), ...words });
    }
  }
  const locate = ([entry, ...path]: readonly PropertyKey[]): Place =>
    list.locate(entry === undefined ? [] : [places[Number(entry)] ?? 0, ...path]);
  return { entries, problems, locate };
}

function hasItems(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}
