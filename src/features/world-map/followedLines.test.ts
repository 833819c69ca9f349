import { describe, expect, it, vi } from "vitest";
import { createAtlasStore } from "../../store/atlasStore.ts";
import { deferNotifications } from "../../store/deferNotifications.ts";
import { code } from "../../testing/codes.ts";
import { makeAtlas, type World } from "../../testing/makeAtlas.ts";
import { openLines } from "./followedLines.ts";

const WORLD: World = { summaries: { "MAR-PER": { state: "relations" } } };

function setUp() {
  const store = createAtlasStore(makeAtlas(WORLD));
  const lines = openLines(store);
  const setLook = vi.spyOn(lines.layer, "setLook");
  /** How many lines the last look that was told has. */
  const drawn = () =>
    setLook.mock.lastCall?.[0].kinds.reduce((sum, kind) => sum + (kind > 0 ? 1 : 0), 0);
  return { store, lines, setLook, drawn };
}

describe("the lines of a store", () => {
  it("are the same ones for whoever asks", () => {
    const { store, lines } = setUp();
    expect(openLines(store)).toBe(lines);
    expect(openLines(createAtlasStore(makeAtlas(WORLD)))).not.toBe(lines);
  });

  it("follow the store in the moment in which it changes, and only where it changes them", () => {
    const { store, lines, setLook, drawn } = setUp();
    lines.follow();
    store.getState().chooseLines("relations");
    expect(drawn()).toBeGreaterThan(0);
    const told = setLook.mock.calls.length;
    store.getState().openPage("about");
    expect(setLook).toHaveBeenCalledTimes(told);
    // A country has its own lines, and nobody else's.
    store.getState().openCountry(code("CHL"), "map");
    expect(drawn()).toBe(0);
  });

  it("follow again after they were let go of, as where they had begun", () => {
    const { store, lines, drawn } = setUp();
    store.getState().chooseLines("relations");
    const close = vi.spyOn(lines.layer, "close");
    lines.follow()();
    expect(close).toHaveBeenCalledTimes(1);
    const before = drawn();
    lines.follow();
    expect(before).toBeGreaterThan(0);
    expect(drawn()).toBe(before);
    expect(vi.mocked(lines.layer.setLook)).toHaveBeenCalledTimes(2);
  });

  it("have the screen wait for their picture where one is on its way", async () => {
    const { store, lines } = setUp();
    const listener = vi.fn();
    deferNotifications(store).subscribe(listener);
    lines.follow();
    vi.spyOn(lines.layer, "isPending", "get").mockReturnValue(true);
    store.getState().chooseLines("relations");
    expect(listener).not.toHaveBeenCalled();
    lines.layer.fire("sharp");
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
    // What changes no line is told at once, whatever is on its way.
    store.getState().openPage("about");
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
