import type { PartyCode } from "../../domain/partyCode.ts";
import { aheadTools } from "../../layers/aheadTools.ts";
import { KeptPicture } from "../../layers/KeptPicture.ts";
import type { AtlasState, AtlasStore } from "../../store/atlasStore.ts";
import { beforeNotify } from "../../store/deferNotifications.ts";
import { addCountry } from "../../store/selection.ts";
import { selectLineKinds } from "../../store/selectors.ts";
import { finePairsOf, tracePair } from "./placeLines.ts";
import { selectFillScene, styleCountries } from "./styleCountries.ts";
import type { SceneLayers } from "./useSceneLayers.ts";

/** From now on, lines that rest are not drawn anew when one of them is pointed at. */
export function keepRestingLines({ strongLines }: Pick<SceneLayers, "strongLines">): void {
  strongLines.keepPicture(new KeptPicture());
}

/**
 * Has countries drawn, where they are not seen, as they will look if a country is added to the
 * selection, and its lines traced.
 * @param tolerance as `tracePair` has it.
 */
export function prepareSelection(
  { countries }: Pick<SceneLayers, "countries">,
  state: AtlasState,
  { country, tolerance }: { readonly country: PartyCode; readonly tolerance: number | undefined },
): void {
  const selection = addCountry(state.selection, country);
  const scene = { ...selectFillScene(state), selection };
  countries.prepareFills(styleCountries(countries.outlineIds, scene), aheadTools);
  const kinds = selectLineKinds(state);
  if (selection.kind !== "country" || kinds.length === 0) return;
  for (const pair of finePairsOf(state.atlas, kinds, country)) {
    tracePair(state.atlas, pair, tolerance);
  }
}

/**
 * From now on, has countries drawn ahead of the screen while it waits for lines that are drawn off
 * the page's thread: there is nothing else to do. Returns how to stop.
 */
export function prepareWhileLinesCome(
  store: AtlasStore,
  { countries, lines }: Pick<SceneLayers, "countries" | "lines">,
): () => void {
  return beforeNotify(store, () => {
    // The lines may be told of the change after this.
    queueMicrotask(() => {
      const state = store.getState();
      if (!lines.isPending || state.view !== "map") return;
      const scene = selectFillScene(state);
      countries.prepareFills(styleCountries(countries.outlineIds, scene), aheadTools);
    });
    return undefined;
  });
}
