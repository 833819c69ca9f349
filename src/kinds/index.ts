import { APART_KINDS } from "./apart.ts";
import { CORE_KINDS } from "./core.ts";
import { RARER_KINDS } from "./rarer.ts";

/** Every kind of fact of a pair that comes with the files of the two. */
export const KINDS = [...CORE_KINDS, ...RARER_KINDS] as const;

/** Every kind of fact of a pair that has a folder here. */
export const ALL_KINDS = [...KINDS, ...APART_KINDS] as const;
