/**
 * What makes drafts of texts, for Node and for a worker of the browser: it needs neither a page nor a disk nor a
 * network (`tsc -p src/draft` knows none of them).
 */

export { compareWithTables } from "./compare/compareWithTables.ts";
export type { Account, Draft, DraftFailure, Find, FindList, Form } from "./draft.ts";
export { FIND_LISTS, FORMS } from "./draft.ts";
export { draftText } from "./draftText.ts";
export { compileDate } from "./facts/compileDate.ts";
export { dossierFromYaml } from "./files/dossierFromYaml.ts";
export { dossierToYaml } from "./files/dossierToYaml.ts";
export { ledgerToCsv } from "./files/ledgerToCsv.ts";
export { sourceToYaml } from "./files/sourceToYaml.ts";
export { type AtlasNames, createGazetteer, type Gazetteer } from "./names/gazetteer.ts";
export { factsOfDraft, pairsReferredTo } from "./page/factsOfDraft.ts";
