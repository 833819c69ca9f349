import { useCallback, useEffect, useRef, useState } from "react";
import { loadNames } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { PairKey } from "../../domain/partyCode.ts";
import type { Draft, DraftFailure } from "../../draft/index.ts";
import { openWork } from "./openWork.ts";
import { type Reading, readArticle } from "./readArticle.ts";
import type { Work } from "./work.ts";

/** Where the reading of a text is: `failed` means that its program or the names did not come. */
export type ReadingState = "idle" | "reading" | "failed" | DraftFailure;

/** Returns how to have a text read, and how that goes. Nothing of the text is sent or kept. */
export function useReading(
  atlas: Atlas,
  {
    hasWork,
    onDraft,
  }: {
    /** A dossier is open already, into which the text is read. */
    readonly hasWork: boolean;
    /** Gets the draft, and the work on the dossier of its pair, where the atlas has one and none is open. */
    readonly onDraft: (draft: Draft, work: Work | undefined) => void;
  },
) {
  const [state, setState] = useState<ReadingState>("idle");
  const running = useRef<{ reading: Reading | undefined } | undefined>(undefined);
  const stop = useCallback(() => {
    running.current?.reading?.stop();
    running.current = undefined;
    setState("idle");
  }, []);
  useEffect(() => stop, [stop]);
  const read = async (text: string, pair: PairKey | undefined) => {
    stop();
    const own: { reading: Reading | undefined } = { reading: undefined };
    running.current = own;
    setState("reading");
    const made = await makeDraft(own).catch(() => ({ failure: "failed" as const }));
    if (running.current !== own) return;
    running.current = undefined;
    setState("failure" in made ? made.failure : "idle");
    if ("draft" in made) onDraft(made.draft, made.work);

    async function makeDraft(of: { reading: Reading | undefined }) {
      const names = await loadNames();
      const { parties, others, organisations } = atlas;
      of.reading = readArticle({ names: { parties, others, organisations, names }, text, pair });
      const draft = await of.reading.made;
      if (typeof draft === "string") return { failure: draft };
      const isOpened = !hasWork && atlas.dossier(draft.pair) !== undefined;
      return { draft, work: isOpened ? await openWork(draft.pair) : undefined };
    }
  };
  return { state, read, stop };
}
