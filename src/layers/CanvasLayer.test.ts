import { describe, expect, it, vi } from "vitest";
import { drawAtOnce } from "../testing/drawAtOnce.ts";
import { makeMap } from "../testing/makeMap.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import { fitMargins, spareMargins } from "./pictureMargins.ts";

const PANE = "test-pane";

class PlainLayer extends CanvasLayer {
  override draw(): void {
    // jsdom has no context to draw with.
  }

  get lastView(): CanvasView | undefined {
    return this.view;
  }
}

function setUp(zoom = 2) {
  const map = makeMap({ middle: { x: 128, y: 128 }, zoom });
  const canvases = () => map.getPane(PANE)?.querySelectorAll("canvas") ?? [];
  return { map, canvases, layer: new PlainLayer(PANE) };
}

describe("a layer on a canvas", () => {
  it("stands being added, removed and added again, with one canvas", () => {
    const { map, canvases, layer } = setUp();
    layer.addTo(map);
    expect(canvases()).toHaveLength(1);
    layer.remove();
    expect(canvases()).toHaveLength(0);
    layer.addTo(map);
    expect(canvases()).toHaveLength(1);
    expect(map.hasLayer(layer)).toBe(true);
  });

  it("follows the map no more once it is removed", () => {
    const { map, layer } = setUp();
    layer.addTo(map).remove();
    map.setView(map.getCenter(), 4, { animate: false });
    expect(layer.lastView).toBeUndefined();
  });

  it("follows the map again after it was added again", () => {
    const { map, layer } = setUp();
    layer.addTo(map).remove().addTo(map);
    map.setView(map.getCenter(), 4, { animate: false });
    expect(layer.lastView?.scale).toBe(16);
  });

  it("may be asked to draw before, between and after", async () => {
    const { map, layer } = setUp();
    layer.redraw();
    layer.addTo(map).redraw();
    layer.remove();
    layer.redraw();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(layer.lastView).toBeUndefined();
  });

  it("is hidden from readers of the screen", () => {
    const { map, canvases, layer } = setUp();
    layer.addTo(map);
    expect(canvases()[0]).toHaveAttribute("aria-hidden", "true");
  });

  it("reaches beyond the window by 15 % on each side", () => {
    drawAtOnce();
    const { map, canvases, layer } = setUp();
    layer.addTo(map);
    expect(layer.lastView).toMatchObject({ width: 1040, height: 520, scale: 4 });
    expect(canvases()[0]).toHaveStyle({ width: "1040px", height: "520px" });
  });

  it("ends with the window at first, where margins can wait, and has them before the map moves", () => {
    drawAtOnce();
    const { map, canvases, layer } = setUp();
    spareMargins(map);
    layer.addTo(map);
    expect(layer.lastView).toMatchObject({ width: 800, height: 400, margin: { x: 0, y: 0 } });
    expect(canvases()[0]?.style.transform).toBe("translate3d(0px,0px,0) scale(1)");
    map.fire("movestart");
    expect(layer.lastView).toMatchObject({ width: 1040, height: 520, margin: { x: 120, y: 60 } });
    expect(canvases()[0]?.style.transform).toBe("translate3d(-120px,-60px,0) scale(1)");
  });

  it("gets its margins when there is time after a zoom, not with it", () => {
    drawAtOnce();
    const { map, layer } = setUp();
    spareMargins(map);
    layer.addTo(map);
    map.fire("zoomstart").fire("movestart").fire("moveend");
    expect(layer.lastView).toMatchObject({ width: 800, height: 400 });
    fitMargins(map);
    expect(layer.lastView).toMatchObject({ width: 1040, height: 520 });
  });

  it("gets its margins once", () => {
    const { map } = setUp();
    const margins = vi.fn();
    map.on("margins", margins);
    spareMargins(map);
    fitMargins(map);
    map.fire("movestart");
    fitMargins(map);
    expect(margins).toHaveBeenCalledTimes(1);
  });

  it("needs no margins, and no new picture on the way, where the whole world is in the window", () => {
    drawAtOnce();
    const { map, layer } = setUp();
    spareMargins(map);
    layer.addTo(map);
    fitMargins(map);
    map.setZoom(1, { animate: false });
    expect(layer.lastView).toMatchObject({ width: 1040, height: 520, scale: 2 });
    fitMargins(map);
    const { lastView } = layer;
    expect(lastView).toMatchObject({ width: 800, height: 400, scale: 2 });
    map.off("moveend");
    map.panBy([300, 0], { animate: false });
    expect(layer.lastView).toBe(lastView);
  });

  it("moves and scales the old picture while a zoom runs, and draws it when the map rests", () => {
    drawAtOnce();
    const { map, canvases, layer } = setUp();
    layer.addTo(map);
    map.fire("zoomanim", { center: map.getCenter(), zoom: 3 });
    // Twice as large round the middle: 520 × 2 pixels to its left, 260 × 2 above.
    expect(canvases()[0]?.style.transform).toBe("translate3d(-640px,-320px,0) scale(2)");
    expect(layer.lastView?.scale).toBe(4);
    map.setView(map.getCenter(), 3, { animate: false });
    expect(canvases()[0]?.style.transform).toBe("translate3d(-120px,-60px,0) scale(1)");
    expect(layer.lastView?.scale).toBe(8);
  });

  it("puts the middle of the window into the middle of the picture", () => {
    drawAtOnce();
    const { map, layer } = setUp(3);
    layer.addTo(map);
    const view = layer.lastView;
    const drawnAt = (world: number, offset = 0) => world * (view?.scale ?? 0) + offset;
    expect(Math.abs(drawnAt(128, view?.offsetX) - 520)).toBeLessThanOrEqual(1);
    expect(Math.abs(drawnAt(128, view?.offsetY) - 260)).toBeLessThanOrEqual(1);
  });
});
