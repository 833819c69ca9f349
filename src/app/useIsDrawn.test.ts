import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useIsDrawn } from "./useIsDrawn.ts";

// Marks outlive the file that has set them.
beforeEach(() => performance.clearMarks());
afterEach(() => vi.useRealTimers());

const passOn = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe("the first picture", () => {
  it.each(["dyad:map-drawn", "dyad:page-drawn"])("is there at the mark %s", async (mark) => {
    const { result } = renderHook(useIsDrawn);
    performance.mark("dyad:something-else");
    await passOn();
    expect(result.current).toBe(false);
    performance.mark(mark);
    await passOn();
    expect(result.current).toBe(true);
  });

  it("is there for whoever comes later", async () => {
    performance.mark("dyad:map-drawn");
    const { result } = renderHook(useIsDrawn);
    await passOn();
    expect(result.current).toBe(true);
  });

  it("is waited for three seconds at most", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { result } = renderHook(useIsDrawn);
    act(() => vi.advanceTimersByTime(2900));
    expect(result.current).toBe(false);
    act(() => vi.advanceTimersByTime(200));
    expect(result.current).toBe(true);
  });
});
