import { BareImageData } from "./BareImageData.ts";

/**
 * Stand-ins for what browsers have and jsdom has not: enough for components to run, nothing to be
 * looked at. Pixels and sizes are tested in a browser.
 */
export function addStandIns(): void {
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      // A large screen, light, without motion.
      matches: media === "(prefers-reduced-motion: reduce)",
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.Path2D ??= class {
    moveTo() {}
    lineTo() {}
    closePath() {}
    addPath() {}
  } as unknown as typeof Path2D;
  globalThis.ImageData ??= BareImageData as unknown as typeof ImageData;
  Element.prototype.scrollIntoView ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  // jsdom's own answer is null too, with a complaint in the log.
  HTMLCanvasElement.prototype.getContext = () => null;
}
