import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { code } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { hearTogether, MOST_WAIT_MS, runAhead } from "./answerTogether.ts";
import { createAtlasStore } from "./atlasStore.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const store = createAtlasStore(makeAtlas({}));
  const heard = vi.fn();
  hearTogether(store).subscribe(heard);
  return { store, heard };
}

describe("components", () => {
  it("hear of a change at once where nothing runs ahead of them", () => {
    const { store, heard } = setUp();
    store.getState().openCountry(code("MAR"), "map");
    expect(heard).toHaveBeenCalledTimes(1);
    runAhead(store, () => undefined);
    store.getState().clearSelection();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("hear of it with the states after and before it when what runs ahead is done", async () => {
    const { store, heard } = setUp();
    const ends: (() => void)[] = [];
    runAhead(store, () => new Promise<void>((resolve) => ends.push(resolve)));
    const before = store.getState();
    before.openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS - 1);
    expect(heard).not.toHaveBeenCalled();
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.mock.calls).toEqual([[store.getState(), before]]);
    await vi.advanceTimersByTimeAsync(10 * MOST_WAIT_MS);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("hear of it a moment later where that takes longer, or fails", async () => {
    const { store, heard } = setUp();
    runAhead(store, () => new Promise(() => undefined));
    store.getState().openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS);
    expect(heard).toHaveBeenCalledTimes(1);
    runAhead(store, () => Promise.reject(new Error("no picture")));
    store.getState().clearSelection();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("hear once of several changes that come while they wait, however often work begins", async () => {
    const { store, heard } = setUp();
    runAhead(store, () => new Promise(() => undefined));
    const before = store.getState();
    before.openCountry(code("MAR"), "map");
    await vi.advanceTimersByTimeAsync(MOST_WAIT_MS - 1);
    before.clearSelection();
    before.openCountry(code("PER"), "map");
    await vi.advanceTimersByTimeAsync(1);
    expect(heard.mock.calls).toEqual([[store.getState(), before]]);
  });

  it("wait no more for whom has stopped, and hear nothing once they have left", () => {
    const store = createAtlasStore(makeAtlas({}));
    const heard = vi.fn();
    const leave = hearTogether(store).subscribe(heard);
    const stop = runAhead(store, () => new Promise(() => undefined));
    stop();
    store.getState().openCountry(code("MAR"), "map");
    expect(heard).toHaveBeenCalledTimes(1);
    leave();
    store.getState().clearSelection();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
