import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useEmbeddedGestures } from "./useEmbeddedGestures.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The map's element, with what the map itself heard. */
function embed() {
  const element = document.createElement("div");
  const inside = element.appendChild(document.createElement("canvas"));
  document.body.append(element);
  const heard: string[] = [];
  for (const type of ["wheel", "touchstart", "touchmove", "mousedown"]) {
    element.addEventListener(type, () => heard.push(type));
  }
  const { result, unmount } = renderHook(() => useEmbeddedGestures(element));
  const fire = (event: Event) => act(() => inside.dispatchEvent(event));
  return { heard, fire, result, unmount };
}

function touch(type: string, ...fingers: readonly (readonly [x: number, y: number])[]): Event {
  const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
  return Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches });
}

describe("a map in another page", () => {
  it("leaves the plain wheel to that page, and says how it zooms", () => {
    const { heard, fire, result } = embed();
    const wheel = new WheelEvent("wheel", { bubbles: true, cancelable: true });
    fire(wheel);
    expect(heard).toEqual([]);
    expect(wheel.defaultPrevented).toBe(false);
    expect(result.current).toBe("wheel-key");
    act(() => vi.advanceTimersByTime(2000));
    expect(result.current).toBeUndefined();
  });

  it.each(["ctrlKey", "metaKey"])("zooms with the wheel and %s", (key) => {
    const { heard, fire, result } = embed();
    fire(new WheelEvent("wheel", { bubbles: true, [key]: true }));
    expect(heard).toEqual(["wheel"]);
    expect(result.current).toBeUndefined();
  });

  it("leaves one finger to that page, and says that two move the map", () => {
    const { heard, fire, result } = embed();
    fire(touch("touchstart", [100, 100]));
    fire(touch("touchmove", [100, 130]));
    expect(heard).toEqual([]);
    expect(result.current).toBe("two-fingers");
  });

  it("says nothing on a tap", () => {
    const { fire, result } = embed();
    fire(touch("touchstart", [100, 100]));
    fire(touch("touchmove", [102, 103]));
    expect(result.current).toBeUndefined();
  });

  it("hears two fingers and the mouse", () => {
    const { heard, fire } = embed();
    fire(touch("touchstart", [100, 100], [200, 100]));
    fire(touch("touchmove", [90, 100], [210, 100]));
    fire(new MouseEvent("mousedown", { bubbles: true }));
    expect(heard).toEqual(["touchstart", "touchmove", "mousedown"]);
  });

  it("hears everything again when it is no longer embedded", () => {
    const { heard, fire, unmount } = embed();
    unmount();
    fire(new WheelEvent("wheel", { bubbles: true }));
    expect(heard).toEqual(["wheel"]);
  });
});
