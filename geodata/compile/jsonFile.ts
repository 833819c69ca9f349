import type { z } from "zod";
import { describeIssue } from "./describeIssue.ts";
import type { Problem } from "./problem.ts";

export interface JsonFile<Value> {
  /** Absent when the file has problems. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Reads a JSON file by a schema. An empty text is a file that is missing, reported elsewhere. */
export function parseJsonFile<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): JsonFile<Value> {
  if (text === "") return { problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, found, allowed: "allowed is JSON" }] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file,
    ...describeIssue(issue, value, schema),
  }));
  return { problems };
}
