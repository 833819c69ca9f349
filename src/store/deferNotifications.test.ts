import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { createAtlasStore } from "./atlasStore.ts";
import { beforeNotify, deferNotifications, MOST_WAIT_MS } from "./deferNotifications.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const store = createAtlasStore(makeAtlas({}));
  const listener = vi.fn();
  deferNotifications(store).subscribe(listener);
  return { store, listener };
}

describe("components", () => {
  it("are notified of a change at once where no work comes before it", () => {
    const { store, listener } = setUp();
    store.getState().openCountry(code("MAR"), "map");
    expect(listener).toHaveBeenCalledTimes(1);
    beforeNotify(store, () => undefined);
    store.getState().clearSelection();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("are notified with the states after and before it when the work is done", async () => {
    const { store, listener } = setUp();
    const ends: (() => void)[] = [];
    beforeNotify(store, () => new Promise<void>((resolve) => ends.push(resolve)));
    const before = store.getState();
    before.openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS - 1);
    expect(listener).not.toHaveBeenCalled();
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(0);
    expect(listener.mock.calls).toEqual([[store.getState(), before]]);
    await vi.advanceTimersByTimeAsync(10 * MOST_WAIT_MS);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("read the state before until they are notified, whatever they render for", async () => {
    const { store } = setUp();
    beforeNotify(store, () => new Promise(() => undefined));
    const before = store.getState();
    before.openCountry(code("MAR"), "map");
    expect(deferNotifications(store).getState()).toBe(before);
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS);
    expect(deferNotifications(store).getState()).toBe(store.getState());
    expect(store.getState()).not.toBe(before);
  });

  it("are notified a moment later where that takes longer, or fails", async () => {
    const { store, listener } = setUp();
    beforeNotify(store, () => new Promise(() => undefined));
    store.getState().openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS);
    expect(listener).toHaveBeenCalledTimes(1);
    beforeNotify(store, () => Promise.reject(new Error("no picture")));
    store.getState().clearSelection();
    await vi.advanceTimersByTimeAsync(0);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("are notified once of several changes that come while they wait, however often work begins", async () => {
    const { store, listener } = setUp();
    beforeNotify(store, () => new Promise(() => undefined));
    const before = store.getState();
    before.openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS - 1);
    before.clearSelection();
    before.openCountry(code("PER"), "map");
    await vi.advanceTimersByTimeAsync(1);
    expect(listener.mock.calls).toEqual([[store.getState(), before]]);
  });

  it("wait no more for work that was stopped, and are told nothing once they have left", () => {
    const store = createAtlasStore(makeAtlas({}));
    const listener = vi.fn();
    const leave = deferNotifications(store).subscribe(listener);
    const stop = beforeNotify(store, () => new Promise(() => undefined));
    stop();
    store.getState().openCountry(code("MAR"), "map");
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    store.getState().clearSelection();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
