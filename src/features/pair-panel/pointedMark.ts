import { useSyncExternalStore } from "react";

let pointed: string | undefined;
const readers = new Set<() => void>();

/** Says which event the pointer, or the focus, is on: in the timeline, or on the life line. */
export function pointAt(key: string | undefined): void {
  if (key === pointed) return;
  pointed = key;
  for (const read of readers) read();
}

/** Returns the key of the event that is pointed at. */
export function usePointed(): string | undefined {
  return useSyncExternalStore(follow, () => pointed);
}

function follow(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}
