import { onTestFinished, vi } from "vitest";

/** Until the test ends, what asks for a frame to draw in gets it at once. */
export function drawAtOnce(): void {
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => {
    draw(0);
    return 0;
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
