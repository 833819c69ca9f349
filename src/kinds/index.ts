import { CORE_KINDS } from "./core.ts";
import { RARER_KINDS } from "./rarer.ts";

/** Every kind of fact of a pair that has a folder here. */
export const KINDS = [...CORE_KINDS, ...RARER_KINDS] as const;
