import { useCallback, useEffect, useRef, useState } from "react";
import { loadNames } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { PairKey } from "../../domain/partyCode.ts";
import type { Draft, DraftFailure } from "../../draft/index.ts";
import { type Reading, readArticle } from "./readArticle.ts";

/** Where the reading of a text is: `failed` means that its program or the names did not come. */
export type ReadingState = "idle" | "reading" | "failed" | DraftFailure;

/** Returns how to have a text read, and how that goes. Nothing of the text is sent or kept. */
export function useReading(atlas: Atlas, onDraft: (draft: Draft) => void) {
  const [state, setState] = useState<ReadingState>("idle");
  const running = useRef<{ reading: Reading | undefined }>(undefined);
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
    const made = await makeDraft(own).catch(() => "failed" as const);
    if (running.current !== own) return;
    running.current = undefined;
    setState(typeof made === "string" ? made : "idle");
    if (typeof made !== "string") onDraft(made);

    async function makeDraft(of: { reading: Reading | undefined }) {
      const names = await loadNames();
      const { parties, others, organisations } = atlas;
      of.reading = readArticle({ names: { parties, others, organisations, names }, text, pair });
      return of.reading.made;
    }
  };
  return { state, read, stop };
}
