import type { Map as LeafletMap } from "leaflet";
import { mapPopupMessages as messages } from "../../messages/mapPopup.ts";
import styles from "./TwoFingerHint.module.css";
import { useEmbeddedGestures } from "./useEmbeddedGestures.ts";

/** In another page: leaves that page its gestures, and says which ones move the map. */
export function TwoFingerHint({ map }: { readonly map: LeafletMap }) {
  const hint = useEmbeddedGestures(map.getContainer());
  if (!hint) return null;
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <p className={styles.hint} role="status">
      {hint === "two-fingers" ? messages.twoFingers : messages.wheelKey(isApple)}
    </p>
  );
}
