import { useEffect, useState } from "react";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { openWork } from "./openWork.ts";
import type { ReadAction } from "./readState.ts";
import type { Work } from "./work.ts";

/** Where the opening of a dossier is; `none`: none was asked for, or it is open. */
export type OpenedPair =
  | Exclude<Loaded<Work>, { readonly state: "here" }>
  | { readonly state: "none" };

const NONE = { state: "none" } as const;

/** Opens the dossier of the pair that was selected when the page came. */
export function useOpenedPair(act: (action: ReadAction) => void): OpenedPair {
  const selection = useAtlas((state) => state.selection);
  const [pair] = useState(selection.kind === "pair" ? selection.pair : undefined);
  const opened = useLoaded(pair, openWork);
  const work = opened.state === "here" ? opened.value : undefined;
  const [isOpen, setIsOpen] = useState(false);
  useEffect(
    function openPair() {
      if (!work) return;
      act({ kind: "open", work });
      setIsOpen(true);
    },
    [work, act],
  );
  if (pair === undefined || isOpen || opened.state === "here") return NONE;
  return opened;
}
