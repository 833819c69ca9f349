import type { AtlasStore } from "./atlasStore.ts";

/** Components are notified this many milliseconds after a change at the latest: less than a frame. */
export const MOST_WAIT_MS = 12;

/**
 * Work that a change of the store begins, before components are notified of it. It returns what they
 * wait for, if something is done off the page's thread.
 */
export type WorkBeforeNotify = () => Promise<unknown> | undefined;

/** What belongs to one store. */
interface Deferral {
  readonly works: Set<WorkBeforeNotify>;
  /** The same store, but that its subscribers are notified later, and read no more than they were told. */
  readonly deferred: AtlasStore;
}

const deferrals = new WeakMap<AtlasStore, Deferral>();

/**
 * Returns the store as components subscribe to it, always the same one. They are notified of a change
 * when the work before it is done (`beforeNotify`), or after `MOST_WAIT_MS`; changes that follow while
 * they wait are told in the same notification, and until then all of them read the state before. Words,
 * countries and lines then change in one frame of the screen: notified at once, the words would take that
 * frame, and the lines would have to wait for the next one.
 */
export function deferNotifications(store: AtlasStore): AtlasStore {
  return deferralOf(store).deferred;
}

/** Does some work at each change of a store from now on, ahead of the components; returns how to stop. */
export function beforeNotify(store: AtlasStore, work: WorkBeforeNotify): () => void {
  const { works } = deferralOf(store);
  works.add(work);
  return () => {
    works.delete(work);
  };
}

function deferralOf(store: AtlasStore): Deferral {
  const deferral = deferrals.get(store) ?? createDeferral(store);
  deferrals.set(store, deferral);
  return deferral;
}

function createDeferral(store: AtlasStore): Deferral {
  const works = new Set<WorkBeforeNotify>();
  const listeners = new Set<Parameters<AtlasStore["subscribe"]>[0]>();
  /** The state of which the components were notified last. */
  let lastNotified = store.getState();
  let isWaiting = false;
  const notify = () => {
    isWaiting = false;
    const [now, before] = [store.getState(), lastNotified];
    lastNotified = now;
    for (const listener of [...listeners]) listener(now, before);
  };
  store.subscribe(() => {
    const begun = [...works].map((work) => work()).filter((promise) => promise !== undefined);
    if (isWaiting) return;
    if (begun.length === 0) {
      notify();
      return;
    }
    isWaiting = true;
    const endWait = () => {
      clearTimeout(timer);
      if (isWaiting) notify();
    };
    const timer = setTimeout(endWait, MOST_WAIT_MS);
    Promise.all(begun).then(endWait, endWait);
  });
  return {
    works,
    deferred: {
      ...store,
      // Who renders for another reason while the others wait would be ahead of them.
      getState: () => lastNotified,
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
  };
}
