import { z } from "zod";
import { describeIssue } from "../../src/draft/files/describeIssue.ts";
import { parseYamlFile } from "../../src/draft/files/yamlFile.ts";
import type { Problem } from "./problem.ts";

export interface JsonFile<Value> {
  /** Absent when the file has problems. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Reads a JSON file by a schema. */
export function parseJsonFile<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): JsonFile<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(found)?.[1] ?? text.length);
    const line = text.slice(0, offset).split("\n").length;
    return { problems: [{ file, line, found, allowed: "allowed is JSON" }] };
  }
  // JSON is YAML as well, whose reader knows where things stand, and sees a key that is there twice.
  const { locate, problems: refused } = parseYamlFile(file, text, z.unknown());
  if (refused.length > 0) return { problems: refused };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    ...locate(issue.path),
    ...describeIssue(issue, value, schema),
  }));
  return { problems };
}
