/**
 * Keeps the atlas open without a network from now on: starts the service worker when the browser
 * has rest, and hands it what the page has fetched before. Where there is no worker, or no room
 * for one, the reader misses nothing but that.
 */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  const start = () => startWorker().catch(() => {});
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(start);
  else setTimeout(start, 1000);
}

async function startWorker(): Promise<void> {
  // In a frame without an origin of its own even to look for it is an error.
  const workers = navigator.serviceWorker;
  await workers.register("./sw.js");
  if (!workers.controller) {
    await new Promise((resolve) => {
      workers.addEventListener("controllerchange", resolve, { once: true });
    });
  }
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  workers.controller?.postMessage(fetched);
}
