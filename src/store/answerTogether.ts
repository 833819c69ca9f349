import type { AtlasStore } from "./atlasStore.ts";

/** Components wait no longer than this, in milliseconds: less than a frame of the screen. */
export const MOST_WAIT_MS = 12;

/**
 * Hears of each change before the components do. It returns what they wait for, if the change has
 * something done off the page's thread.
 */
export type Forerunner = () => Promise<unknown> | undefined;

interface Audience {
  readonly forerunners: Set<Forerunner>;
  /** The store as components hear it. */
  readonly heard: AtlasStore;
}

const audiences = new WeakMap<AtlasStore, Audience>();

/**
 * Returns the store as components subscribe to it. They are notified of a change when its forerunners
 * are done, or after `MOST_WAIT_MS`; a change that comes while they wait is told together with it.
 * Words, countries and lines then change in one frame of the screen: notified at once, the words would
 * take that frame, and the lines would have to wait for the next one.
 */
export function hearTogether(store: AtlasStore): AtlasStore {
  return audienceOf(store).heard;
}

/** Notifies a forerunner of each change of a store from now on; returns how to stop. */
export function runAhead(store: AtlasStore, forerunner: Forerunner): () => void {
  const { forerunners } = audienceOf(store);
  forerunners.add(forerunner);
  return () => {
    forerunners.delete(forerunner);
  };
}

function audienceOf(store: AtlasStore): Audience {
  const audience = audiences.get(store) ?? openAudience(store);
  audiences.set(store, audience);
  return audience;
}

function openAudience(store: AtlasStore): Audience {
  const forerunners = new Set<Forerunner>();
  const listeners = new Set<Parameters<AtlasStore["subscribe"]>[0]>();
  /** The state that the components know. */
  let known = store.getState();
  let isWaiting = false;
  const tell = () => {
    isWaiting = false;
    const [now, before] = [store.getState(), known];
    known = now;
    for (const listener of [...listeners]) listener(now, before);
  };
  store.subscribe(() => {
    const works = [...forerunners].map((run) => run()).filter((work) => work !== undefined);
    if (isWaiting) return;
    if (works.length === 0) {
      tell();
      return;
    }
    isWaiting = true;
    const tellOnce = () => {
      clearTimeout(timer);
      if (isWaiting) tell();
    };
    const timer = setTimeout(tellOnce, MOST_WAIT_MS);
    Promise.all(works).then(tellOnce, tellOnce);
  });
  return {
    forerunners,
    heard: {
      ...store,
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
  };
}
