import type { Map as LeafletMap } from "leaflet";
import { Maximize2, Minus, Plus } from "lucide-react";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import { zoomBy } from "./camera.ts";
import { fitWorld } from "./useMapCamera.ts";
import styles from "./ZoomControls.module.css";

const STEP = 0.8;

/** Buttons to zoom in and out and to see the whole world. */
export function ZoomControls({ map }: { readonly map: LeafletMap }) {
  return (
    <div className={styles.controls}>
      <button
        type="button"
        aria-label={messages.zoomIn}
        title={messages.zoomIn}
        onClick={() => zoomBy(map, STEP)}
      >
        <Plus size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={messages.zoomOut}
        title={messages.zoomOut}
        onClick={() => zoomBy(map, -STEP)}
      >
        <Minus size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={messages.fitWorld}
        title={messages.fitWorld}
        onClick={() => fitWorld(map)}
      >
        <Maximize2 size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
