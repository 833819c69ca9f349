import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** What a schema's complaint says in the two halves of a problem. */
export interface IssueWords {
  readonly found: string;
  readonly allowed: string;
}

/**
 * Returns a complaint of a schema in words. `value` is what was checked as a whole, `schema` the
 * schema that checked it: the complaint itself names neither.
 */
export function describeIssue(issue: Issue, value: unknown, schema: Schema): IssueWords {
  const name = describePath(issue.path);
  const found = `${name} ${describeValue(valueAt(value, issue.path))}`;
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `"${key}"`).join(", ");
      const allowed = keysAt(schema, issue.path);
      return {
        found: `${name} has the unknown key ${keys}`,
        allowed: allowed.length > 0 ? `allowed are ${allowed.join(", ")}` : "remove it",
      };
    }
    case "invalid_value":
      return { found, allowed: `allowed are ${issue.values.join(", ")}` };
    case "invalid_type":
      return { found, allowed: `allowed is ${describeType(issue.expected)}` };
    case "invalid_union":
      return { found, allowed: `allowed are the forms that the schema lists` };
    case "too_small":
      return {
        found,
        allowed:
          issue.origin === "number"
            ? `allowed is a number ${issue.inclusive ? "from" : "above"} ${issue.minimum}`
            : `at least ${issue.minimum} needed`,
      };
    default:
      return { found, allowed: `allowed is ${issue.message}` };
  }
}

/** `events[2].date`, or `the file` for the whole. */
function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === "") return "is missing";
  if (Array.isArray(value)) return value.length === 0 ? "is an empty list" : "is a list";
  if (typeof value === "object") return "is a group of keys";
  return `is "${String(value)}"`;
}

function describeType(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: "a text",
    array: "a list",
    tuple: "a list",
    object: "a group of keys",
    number: "a number",
    int: "a whole number",
  };
  return words[expected] ?? expected;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

/** The parts of a schema's definition that lead to the schemas inside it. */
interface Definition {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  let current: Schema | undefined = schema;
  for (const step of path) {
    const definition: Definition = current === undefined ? {} : definitionOf(current);
    current =
      typeof step === "number"
        ? (definition.element ?? definition.items?.[step])
        : definition.shape?.[String(step)];
  }
  return current === undefined ? [] : Object.keys(definitionOf(current).shape ?? {});
}

function definitionOf(schema: Schema): Definition {
  let definition = schema._zod.def as Definition;
  while (definition.innerType !== undefined) {
    definition = definition.innerType._zod.def as Definition;
  }
  return definition;
}
