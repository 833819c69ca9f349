/** What goes to the worker that makes drafts, and what comes back. */
import type { PairKey } from "../../domain/partyCode.ts";
import type { AtlasNames, Draft, DraftFailure } from "../../draft/index.ts";

export interface ToReader {
  readonly names: AtlasNames;
  readonly text: string;
  /** The pair that the text tells of, where it does not say so itself. */
  readonly pair: PairKey | undefined;
}

export type FromReader = Draft | DraftFailure;
