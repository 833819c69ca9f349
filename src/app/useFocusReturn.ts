import { useEffect } from "react";
import { useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { deferNotifications } from "../store/deferNotifications.ts";
import type { Selection } from "../store/selection.ts";

/** What the focus was on when something was opened from it. */
interface Opener {
  readonly element: HTMLElement;
  /** Names the opener where it is drawn anew: a row of a list has `data-opens`. */
  readonly opens: string | undefined;
}

/** Returns the focus, on a step back, to what opened the panel or page that closes. */
export function useFocusReturn(): void {
  const store = useAtlasStoreApi();
  useEffect(
    function followFocus() {
      let openers: Opener[] = [];
      let pageOpener: Opener | undefined;
      // Notified with the components: what is given the focus is on the screen then.
      return deferNotifications(store).subscribe((state, before) => {
        if (state.page !== before.page && state.selection === before.selection) {
          if (state.page) pageOpener = focusedOpener() ?? pageOpener;
          else giveFocusSoon(pageOpener, state.selection);
          return;
        }
        if (state.selection === before.selection) return;
        if (state.origin !== "back") {
          const opener = focusedOpener();
          if (opener) openers.push(opener);
          return;
        }
        const isEmpty = state.selection.kind === "none";
        giveFocusSoon(isEmpty ? openers[0] : openers.pop(), state.selection);
        if (isEmpty) openers = [];
      });
    },
    [store],
  );
}

function focusedOpener(): Opener | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  return { element, opens: element.dataset.opens };
}

/** Frames for which the focus waits for a panel whose words are still to come: two seconds. */
const PATIENCE = 120;

/** The panel that holds the opener may be drawn in the coming frames only. */
function giveFocusSoon(opener: Opener | undefined, selection: Selection): void {
  let frames = 0;
  const giveOrWait = () => {
    frames++;
    const isPanelBusy = document.querySelector('aside[aria-busy="true"]') !== null;
    if (frames < 2 || (isPanelBusy && frames < PATIENCE)) requestAnimationFrame(giveOrWait);
    else giveFocus(opener, selection);
  };
  requestAnimationFrame(giveOrWait);
}

/** The map, or the table or matrix that stands in its place. */
const STAGE = "[role=application]:not([inert] *), [data-takes-focus]";

function giveFocus(opener: Opener | undefined, selection: Selection): void {
  const redrawn = opener?.opens
    ? document.querySelector<HTMLElement>(`[data-opens="${opener.opens}"]`)
    : null;
  const heading = document.querySelector<HTMLElement>("aside h2");
  const stage = document.querySelector<HTMLElement>(STAGE);
  const standing = opener?.element.isConnected ? opener.element : null;
  const fallback = selection.kind === "none" ? stage : (heading ?? stage);
  (redrawn ?? standing ?? fallback)?.focus();
}
