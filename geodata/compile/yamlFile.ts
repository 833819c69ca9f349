import { isMap, isNode, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { describeIssue } from "./describeIssue.ts";
import type { Place, Problem } from "./problem.ts";

export interface YamlFile<Value> {
  /** Absent when the file has problems. */
  readonly value?: Value;
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
    return { file, line, column: col };
  };
  const locate = (path: readonly PropertyKey[]): Place => {
    const offset = offsetAt(document.contents, path);
    return offset === undefined ? { file } : placeOf(offset);
  };

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...placeOf(error.pos[0]),
      found: error.message,
      allowed: "allowed is YAML 1.2",
    }));
    return { problems, locate };
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [], locate };
  const problems = result.error.issues.map((issue) => {
    const path =
      issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    return { ...locate(path), ...describeIssue(issue, value, schema) };
  });
  return { problems, locate };
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

function hasItems(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}
