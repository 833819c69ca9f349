import { DatasetError } from "./DatasetError.ts";

/** Whether a file is gone because a newer edition is published: then only a reload helps. */
export function isNewEdition(error: unknown): boolean {
  return error instanceof DatasetError && error.fault === "new-edition";
}

/**
 * Reloads the page in the newest edition. The service worker opens the one that it holds, so it
 * gets the newest first; without a network the held one opens again.
 */
export async function reloadInNewEdition(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (coming) await waitUntilInstalled(coming);
  } catch {
    // No worker or no network: a reload does what it can.
  }
  window.location.reload();
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
