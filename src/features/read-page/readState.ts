/** The state of the page "Read an article": what is done, what is selected, what would be lost. */
import type { Draft } from "../../draft/index.ts";
import type { Claim, ClaimFact, ClaimList } from "./claims.ts";
import {
  acceptRest,
  addClaim,
  addDraft,
  changeFact,
  judgeClaim,
  leaveSentence,
  type SourceWords,
  startWork,
  type Work,
} from "./work.ts";

/** What the reader is on, and on which side it was chosen: the other side brings it into view. */
export interface Selected {
  readonly claim: string | undefined;
  readonly sentence: number | undefined;
  readonly from: "article" | "claims";
}

/** The files that an export has. */
export type ExportedFile = "dossier" | "ledger" | "source";

export interface ReadState {
  /** Where a text is asked for, where claims are gone through, where files are taken. */
  readonly step: "text" | "claims" | "export";
  readonly work: Work | undefined;
  /** The work in which nothing of the person's own is: as it was drafted or opened. */
  readonly fresh: Work | undefined;
  /** Which files were taken of which work. */
  readonly exported: { readonly work: Work | undefined; readonly files: readonly ExportedFile[] };
  readonly selected: Selected | undefined;
  /** The claim whose form is open. */
  readonly edited: string | undefined;
}

export type ReadAction =
  /** `opened` is the work on the dossier of its pair, into which it is read. */
  | { readonly kind: "draft"; readonly draft: Draft; readonly opened?: Work | undefined }
  | { readonly kind: "open"; readonly work: Work }
  | { readonly kind: "reset" }
  | { readonly kind: "go"; readonly step: ReadState["step"] }
  | { readonly kind: "select claim"; readonly id: string }
  /** Opens the form of a claim. */
  | { readonly kind: "open claim"; readonly id: string }
  | { readonly kind: "select sentence"; readonly sentence: number }
  | { readonly kind: "judge"; readonly id: string; readonly verdict: Claim["verdict"] }
  | { readonly kind: "give reason"; readonly id: string; readonly reason: string }
  | { readonly kind: "accept rest" }
  | { readonly kind: "edit"; readonly id: string | undefined }
  | { readonly kind: "change"; readonly id: string; readonly fact: ClaimFact }
  | {
      readonly kind: "add";
      readonly list: ClaimList;
      readonly fact: Omit<ClaimFact, "id">;
      readonly sentence?: number;
    }
  | { readonly kind: "leave sentence"; readonly sentence: number; readonly reason: string }
  | { readonly kind: "name source"; readonly source: SourceWords }
  | { readonly kind: "took"; readonly file: ExportedFile };

export const EMPTY_STATE: ReadState = {
  step: "text",
  work: undefined,
  fresh: undefined,
  exported: { work: undefined, files: [] },
  selected: undefined,
  edited: undefined,
};

/** Returns the state after an act of the person. */
export function readReducer(state: ReadState, action: ReadAction): ReadState {
  const { work } = state;
  switch (action.kind) {
    case "draft": {
      const into = work ?? action.opened;
      return begin(state, into ? addDraft(into, action.draft) : startWork(action.draft));
    }
    case "open":
      return { ...EMPTY_STATE, step: "claims", work: action.work, fresh: action.work };
    case "reset":
      return EMPTY_STATE;
    case "go":
      return { ...state, step: action.step };
    case "edit":
      return { ...state, edited: action.id };
    case "took":
      return { ...state, exported: addFile(state, action.file) };
  }
  return work === undefined ? state : changeWork(state, work, action);
}

/** Returns whether something of the person's own would be lost with the page. */
export function isUnsaved({ work, fresh, exported }: ReadState): boolean {
  if (work === undefined || work === fresh) return false;
  return exported.work !== work || filesOf(work).some((file) => !exported.files.includes(file));
}

/** Returns the files of a work: without an article there is no ledger and no source. */
export function filesOf({ article }: Work): readonly ExportedFile[] {
  return article === undefined ? ["dossier"] : ["dossier", "ledger", "source"];
}

type WorkAction = Exclude<
  ReadAction,
  { readonly kind: "draft" | "open" | "reset" | "go" | "edit" | "took" }
>;

function changeWork(state: ReadState, work: Work, action: WorkAction): ReadState {
  switch (action.kind) {
    case "select claim":
      return { ...state, selected: selectClaim(work, action.id, "claims") };
    case "open claim": {
      const selected = selectClaim(work, action.id, "article");
      return { ...state, step: "claims", selected, edited: action.id };
    }
    case "select sentence":
      return { ...state, selected: selectSentence(work, action.sentence) };
    case "judge":
      return { ...state, work: judgeClaim(work, action.id, action.verdict) };
    case "give reason":
      return { ...state, work: judgeClaim(work, action.id, "left-out", action.reason) };
    case "accept rest":
      return { ...state, work: acceptRest(work) };
    case "change":
      return { ...state, work: changeFact(work, action.id, action.fact) };
    case "add": {
      const added = addClaim(work, action.list, action);
      const selected = selectClaim(added.work, added.id, "article");
      return { ...state, work: added.work, selected, edited: added.id };
    }
    case "leave sentence":
      return { ...state, work: leaveSentence(work, action.sentence, action.reason) };
    case "name source":
      return { ...state, work: { ...work, source: action.source } };
  }
}

/** A draft made anew is fresh; one that is added to a person's work is part of it. */
function begin(state: ReadState, work: Work): ReadState {
  const isFresh = state.work === state.fresh;
  const fresh = isFresh ? work : state.fresh;
  return { ...state, step: "claims", work, fresh, selected: undefined, edited: undefined };
}

function addFile({ work, exported }: ReadState, file: ExportedFile): ReadState["exported"] {
  const files = exported.work === work ? exported.files : [];
  return { work, files: [...files, file] };
}

function selectClaim(work: Work, id: string, from: Selected["from"]): Selected {
  const claim = work.claims.find((one) => one.id === id);
  return { claim: id, sentence: claim?.sentences[0], from };
}

function selectSentence(work: Work, sentence: number): Selected {
  const claim = work.claims.find(({ sentences }) => sentences.includes(sentence));
  return { claim: claim?.id, sentence, from: "article" };
}
