/**
 * What makes drafts of texts, for Node and for a worker of the browser: it needs neither a page nor a disk nor a
 * network (`tsc -p src/draft` knows none of them).
 */

export type { Account, Draft, DraftFailure, Find, FindList, Form } from "./draft.ts";
export { FIND_LISTS, FORMS } from "./draft.ts";
export { draftText } from "./draftText.ts";
export { type AtlasNames, createGazetteer, type Gazetteer } from "./names/gazetteer.ts";
