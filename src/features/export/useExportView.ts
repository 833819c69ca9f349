import { useCallback, useMemo } from "react";
import { loadCoverage } from "../../data/loadDataset.ts";
import { loadHistory } from "../../data/loadYear.ts";
import type { AtlasHistory } from "../../domain/atlasHistory.ts";
import type { CoverageFile } from "../../domain/dataset.ts";
import type { ExportView } from "../../domain/export/exportView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectExportView } from "../../store/selectExportView.ts";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";

type Material = readonly [AtlasHistory, CoverageFile];

/** Returns the address of the atlas, without its query. */
export function atlasAddress(): string {
  return window.location.origin + window.location.pathname;
}

/**
 * Returns the view as it is when the dialog opens, with what its files need besides: since when, and by
 * which sources.
 */
export function useExportView(): Loaded<ExportView> {
  const store = useAtlasStoreApi();
  const parties = useAtlas((state) => state.atlas.partyCodes);
  const loadMaterial = useCallback(
    (): Promise<Material> => Promise.all([loadHistory(parties), loadCoverage()]),
    [parties],
  );
  const material = useLoaded("material", loadMaterial);
  return useMemo(() => {
    if (material.state !== "here") return material;
    const [history, coverage] = material.value;
    const value = selectExportView(store.getState(), { history, coverage, base: atlasAddress() });
    return { state: "here", value };
  }, [material, store]);
}
