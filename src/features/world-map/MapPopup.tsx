import { type Map as LeafletMap, Popup } from "leaflet";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { mapPopupMessages as popupMessages } from "../../messages/mapPopup.ts";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { MapTarget } from "../../store/atlasStore.ts";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { measureCovered } from "./camera.ts";
import styles from "./MapPopup.module.css";
import { TerritoryNote } from "./TerritoryNote.tsx";
import { targetName } from "./targetName.ts";
import type { PopupRequest } from "./useMapPointer.ts";

/** Pixels between what is in a popup and the edges of the free part of the map. */
const ROOM = 16;

/** A popup on the map: the question which of several things was meant, or a territory's note. */
export function MapPopup({
  map,
  request,
  onChange,
}: {
  readonly map: LeafletMap;
  readonly request: PopupRequest;
  /** Asks for another popup in place of this one, or for none. */
  readonly onChange: (request: PopupRequest | undefined) => void;
}) {
  const onClose = () => onChange(undefined);
  /** An area has no panel: its note takes the place of the list. */
  const onChoose = (target: MapTarget) => {
    const hasNote = target.kind === "dispute" || target.kind === "dependency";
    onChange(hasNote ? { at: request.at, targets: [target], kind: "note" } : undefined);
  };
  const [content] = useState(createContent);

  useEffect(
    function showPopup() {
      const popup = new Popup({
        closeButton: false,
        autoClose: false,
        closeOnClick: false,
        closeOnEscapeKey: false,
        minWidth: 200,
        maxWidth: 280,
        // Leaflet's own moves the map slowly, whatever the system wishes.
        autoPan: false,
      });
      popup.setLatLng(request.at).setContent(content).openOn(map);
      panIntoView(map, content);
      content.querySelector("button")?.focus();
      return () => {
        popup.remove();
      };
    },
    [map, request, content],
  );

  return createPortal(
    <div
      className={styles.popup}
      role="dialog"
      aria-label={request.kind === "choice" ? popupMessages.chooseOne : undefined}
      aria-labelledby={request.kind === "note" ? "territory-name" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {request.kind === "choice" ? (
        <ChoiceList targets={request.targets} onDone={onChoose} />
      ) : (
        request.targets.map((target) => (
          <TerritoryNote key={JSON.stringify(target)} target={target} onDone={onClose} />
        ))
      )}
      <button type="button" className={styles.close} onClick={onClose}>
        {messages.close}
      </button>
    </div>,
    content,
  );
}

/** Moves the map, if need be, until what is in its popup is seen beside the controls. */
function panIntoView(map: LeafletMap, content: HTMLElement): void {
  const container = map.getContainer();
  const view = container.getBoundingClientRect();
  const covered = measureCovered(container, true);
  const box = content.getBoundingClientRect();
  const shift = (start: number, end: number) => (start < 0 ? start : Math.max(0, end));
  const x = shift(
    box.left - view.left - covered.left - ROOM,
    box.right - view.right + covered.right + ROOM,
  );
  const y = shift(
    box.top - view.top - covered.top - ROOM,
    box.bottom - view.bottom + covered.bottom + ROOM,
  );
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate: !isMotionUnwanted() });
}

/**
 * Returns the element in which the popup is drawn. Clicks end here: by the time that one would reach
 * the map, the popup is gone, and what lay under it would be meant.
 */
function createContent(): HTMLElement {
  const content = document.createElement("div");
  content.addEventListener("click", (event) => event.stopPropagation());
  return content;
}

function ChoiceList({
  targets,
  onDone,
}: {
  readonly targets: readonly MapTarget[];
  readonly onDone: (target: MapTarget) => void;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const store = useAtlasStoreApi();
  const handleChoose = (target: MapTarget) => {
    if (target.kind === "party") store.getState().chooseCountryOnMap(target.party);
    if (target.kind === "pair") store.getState().openPair(target.pair, "map");
    if (target.kind === "mission") store.getState().seekMission(target.mission);
    onDone(target);
  };
  return (
    <>
      <p className={styles.title}>{popupMessages.chooseOne}</p>
      <ul>
        {targets.map((target) => (
          <li key={JSON.stringify(target)}>
            <button type="button" className={styles.choice} onClick={() => handleChoose(target)}>
              {targetName(atlas, target)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
