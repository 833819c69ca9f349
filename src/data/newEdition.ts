import { FRESH_KEY } from "../domain/strayKeys.ts";
import { DatasetError } from "./DatasetError.ts";

/** Whether a file is gone because a newer edition is published: then only a reload helps. */
export function isNewEdition(error: unknown): boolean {
  return error instanceof DatasetError && error.fault === "new-edition";
}

/**
 * Reloads the page in the newest edition. The service worker opens the one that it holds, so it
 * gets the newest first; without a network the held one opens again. Where the host still hands out
 * the old worker, as a cache in front of it does, a reload would bring the old edition back for
 * ever: then the worker goes, and the page is asked for by an address that no cache holds.
 */
export async function reloadInNewEdition(): Promise<void> {
  const { location } = window;
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update();
    const coming = registration?.installing ?? registration?.waiting;
    if (coming) await waitUntilInstalled(coming);
    if (registration && (!coming || coming.state === "redundant")) {
      await registration.unregister();
      const query = new URLSearchParams(location.search);
      query.set(FRESH_KEY, `${Date.now()}`);
      location.replace(`?${query}${location.hash}`);
      return;
    }
  } catch {
    // No worker or no network: a reload does what it can.
  }
  location.reload();
}

/** Resolves when a worker holds its edition, or has failed to. */
function waitUntilInstalled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state !== "installing") resolve();
    };
    worker.addEventListener("statechange", check);
    check();
  });
}
