import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { AtlasState, AtlasStore } from "./atlasStore.ts";
import { deferNotifications } from "./deferNotifications.ts";

const AtlasStoreContext = createContext<AtlasStore | null>(null);

/** Gives the store to the components below. */
export function AtlasStoreProvider({
  store,
  children,
}: {
  readonly store: AtlasStore;
  readonly children: ReactNode;
}) {
  return <AtlasStoreContext value={store}>{children}</AtlasStoreContext>;
}

/** Returns the store itself, for event handlers that read it later. */
export function useAtlasStoreApi(): AtlasStore {
  const store = useContext(AtlasStoreContext);
  if (!store) {
    throw new Error("No atlas store here: wrap the component in <AtlasStoreProvider>.");
  }
  return store;
}

/**
 * Returns what the selector reads; renders again when it changes, in one frame with the lines of the
 * map where these change too.
 */
export function useAtlas<Value>(selector: (state: AtlasState) => Value): Value {
  return useStore(deferNotifications(useAtlasStoreApi()), selector);
}

/**
 * Returns what the selector reads; renders again in the moment in which it changes. For a field that
 * the reader's hand moves: React puts it back to where it was until it is notified of the change.
 */
export function useAtlasAtOnce<Value>(selector: (state: AtlasState) => Value): Value {
  return useStore(useAtlasStoreApi(), selector);
}
