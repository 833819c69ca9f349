import { compileFacts as compile } from "../../src/draft/facts/compileFacts.ts";
import type { FactLists } from "../../src/draft/facts/factLists.ts";
import type { DossierRecord } from "../schema/dossier.ts";
import { rememberObject } from "./remember.ts";

/**
 * Returns the facts of a dossier with compiled dates, as `src/draft` compiles them. What links,
 * mentions, sums up and dates the facts of one dossier has them compiled once.
 * @throws Error when a date is not valid: the checks come first.
 */
export const compileFacts: (record: DossierRecord) => FactLists = rememberObject(compile);
