import type { Map as LeafletMap } from "leaflet";
import type { KeyboardEvent } from "react";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { definePart } from "../../ui/parts.ts";
import type { PlacedDossier } from "./placeLines.ts";

/** What the keys do comes with the first of them, or when there is time. */
const mapKeys = definePart(() => import("./mapKeys.ts"));

const KEYS = /^(Arrow(Up|Down|Left|Right)|[+=np-]|Enter)$/;

/** Returns the handler of the map's keys (§7): arrows, Shift and arrows, + and -, Enter, n and p. */
export function useMapKeys(
  map: LeafletMap | null,
  lines: readonly PlacedDossier[],
): (event: KeyboardEvent) => void {
  const store = useAtlasStoreApi();

  return (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (!map || ctrlKey || metaKey || altKey || !KEYS.test(key)) return;
    const ground = { map, store, lines };
    const isHandled = mapKeys.module?.handleMapKey(ground, { key, shiftKey });
    if (isHandled === false) return;
    event.preventDefault();
    event.stopPropagation();
    if (isHandled === undefined) {
      // It did not come: the next key asks for it again.
      mapKeys.load().then(
        ({ handleMapKey }) => handleMapKey(ground, { key, shiftKey }),
        () => undefined,
      );
    }
  };
}
