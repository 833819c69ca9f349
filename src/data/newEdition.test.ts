import { afterEach, describe, expect, it, vi } from "vitest";
import { DatasetError } from "./DatasetError.ts";
import { isNewEdition, reloadInNewEdition } from "./newEdition.ts";

/** A worker that is on its way, as far as a page sees it. */
class ComingWorker extends EventTarget {
  state = "installing";

  become(state: "installed" | "redundant"): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** Lets the page have a service worker whose update does this. */
function provideWorker(update: () => Promise<void>, installing: ComingWorker | null = null) {
  const registration = { update, installing };
  vi.stubGlobal("navigator", {
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
  });
}

function watchReload() {
  const reload = vi.fn();
  vi.stubGlobal("window", { location: { reload } });
  return reload;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("isNewEdition", () => {
  it("tells a file that is gone from one that did not come", () => {
    expect(isNewEdition(new DatasetError("new-edition", "start", "gone"))).toBe(true);
    expect(isNewEdition(new DatasetError("unreachable", "start", "status 500"))).toBe(false);
    expect(isNewEdition(new Error("other"))).toBe(false);
  });
});

describe("reloadInNewEdition", () => {
  it.each(["installed", "redundant"] as const)(
    "reloads when the new edition is %s, and not before",
    async (state) => {
      const reload = watchReload();
      const worker = new ComingWorker();
      const isWatched = vi.spyOn(worker, "addEventListener");
      provideWorker(() => Promise.resolve(), worker);
      const reloading = reloadInNewEdition();
      await vi.waitFor(() => expect(isWatched).toHaveBeenCalled());
      expect(reload).not.toHaveBeenCalled();
      worker.become(state);
      await reloading;
      expect(reload).toHaveBeenCalledOnce();
    },
  );

  it("reloads at once where the newest edition is held already", async () => {
    const reload = watchReload();
    provideWorker(() => Promise.resolve());
    await reloadInNewEdition();
    expect(reload).toHaveBeenCalledOnce();
  });

  it("reloads without a network, and without a worker", async () => {
    const reload = watchReload();
    provideWorker(() => Promise.reject(new TypeError("Failed to fetch")));
    await reloadInNewEdition();
    vi.stubGlobal("navigator", {});
    await reloadInNewEdition();
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
