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
  const unregister = vi.fn(() => Promise.resolve(true));
  const registration = { update, installing, unregister };
  vi.stubGlobal("navigator", {
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
  });
  return unregister;
}

function watchReload(replace = vi.fn()) {
  const reload = vi.fn();
  const location = { reload, replace, search: "?pair=MAR-PER", hash: "#trade" };
  vi.stubGlobal("window", { location });
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
  it("reloads when the new edition is held, and not before", async () => {
    const reload = watchReload();
    const worker = new ComingWorker();
    const isWatched = vi.spyOn(worker, "addEventListener");
    provideWorker(() => Promise.resolve(), worker);
    const reloading = reloadInNewEdition();
    await vi.waitFor(() => expect(isWatched).toHaveBeenCalled());
    expect(reload).not.toHaveBeenCalled();
    worker.become("installed");
    await reloading;
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ["no newer worker", undefined],
    ["one that cannot hold its edition", "redundant"],
  ] as const)(
    "gets past the worker where the host has %s: a reload would bring the old edition back",
    async (_, becomes) => {
      const replace = vi.fn();
      const reload = watchReload(replace);
      const worker = becomes ? new ComingWorker() : null;
      const unregister = provideWorker(() => Promise.resolve(), worker);
      const isWatched = worker && vi.spyOn(worker, "addEventListener");
      const reloading = reloadInNewEdition();
      if (isWatched) await vi.waitFor(() => expect(isWatched).toHaveBeenCalled());
      if (becomes) worker?.become(becomes);
      await reloading;
      expect(unregister).toHaveBeenCalledOnce();
      expect(replace).toHaveBeenCalledWith(
        expect.stringMatching(/^\?pair=MAR-PER&fresh=\d+#trade$/),
      );
      expect(reload).not.toHaveBeenCalled();
    },
  );

  it("reloads without a network, and without a worker", async () => {
    const reload = watchReload();
    provideWorker(() => Promise.reject(new TypeError("Failed to fetch")));
    await reloadInNewEdition();
    vi.stubGlobal("navigator", {});
    await reloadInNewEdition();
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
