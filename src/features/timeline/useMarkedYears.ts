import { useMemo } from "react";
import { loadDossier } from "../../data/loadDataset.ts";
import { yearsOfPair, yearsOfParty } from "../../domain/yearMarks.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";

const NONE: readonly number[] = [];

/** The years in which something is dated of the selected pair or country. */
export function useMarkedYears(): readonly number[] {
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const history = useAtlas((state) => state.history);
  const pair = selection.kind === "pair" ? selection.pair : undefined;
  const dossier = useLoaded(pair && atlas.dossier(pair) ? pair : undefined, loadDossier);
  return useMemo(() => {
    if (pair) {
      const value = dossier.state === "here" ? dossier.value : undefined;
      return yearsOfPair(pair, { atlas, dossier: value, history });
    }
    if (selection.kind === "country") return yearsOfParty(selection.country, { atlas, history });
    return NONE;
  }, [atlas, selection, pair, dossier, history]);
}
