import { DatasetError } from "./DatasetError.ts";

/**
 * Returns a decoder that refuses what is not the file that was asked for. The compiler checked the
 * content, and the manifest its version: this is left to find out.
 * @param keys what the file must have: texts, lists or groups
 * @param own what it must say of itself, such as its pair
 * @throws DatasetError naming what is missing or different
 */
export function requireKeys<Content extends object>(
  keys: readonly (keyof Content & string)[],
  own: Partial<Content> = {},
) {
  return (json: unknown, file: string): Content => {
    const found = Object(json) as Content;
    const missing = keys.find((key) => !/string|object/.test(typeof (found[key] ?? 0)));
    if (missing) throw new DatasetError("unreadable", file, `"${missing}" is missing`);
    const other = (Object.keys(own) as (keyof Content)[]).find((key) => found[key] !== own[key]);
    if (other) throw new DatasetError("unreadable", file, `it is of ${found[other]}`);
    return found;
  };
}
