import { useMemo } from "react";
import { loadCoverage, loadHistory } from "../../data/loadDataset.ts";
import { createHistory } from "../../domain/atlasHistory.ts";
import type { CoverageFile, HistoryFile } from "../../domain/dataset.ts";
import type { TakenView } from "../../domain/take/takenView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectTakenView } from "../../store/selectTakenView.ts";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";

type Material = readonly [HistoryFile, CoverageFile];

const loadMaterial = (): Promise<Material> => Promise.all([loadHistory(), loadCoverage()]);

/** Returns the address of the atlas, without its query. */
export function atlasAddress(): string {
  return window.location.origin + window.location.pathname;
}

/**
 * Returns the view as it is when the dialog opens, with what its files need besides: since when, and by
 * which sources.
 */
export function useTakenView(): Loaded<TakenView> {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const material = useLoaded("material", loadMaterial);
  return useMemo(() => {
    if (material.state !== "here") return material;
    const [file, coverage] = material.value;
    const history = createHistory(file, atlas.partyCodes);
    const value = selectTakenView(store.getState(), { history, coverage, base: atlasAddress() });
    return { state: "here", value };
  }, [material, store, atlas]);
}
