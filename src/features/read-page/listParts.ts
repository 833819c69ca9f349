/** Returns the parts of a field that is a list of groups, such as persons; none where it is no such list. */
export function listParts(value: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((part) => typeof part === "object" && part !== null);
}
