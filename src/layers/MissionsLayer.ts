import type { WorldPoint } from "../domain/geo/projection.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import type { MapColour, Palette } from "./palette.ts";

/** A diplomatic mission on the map. */
export interface MissionPoint {
  readonly id: string;
  readonly at: WorldPoint;
  readonly colour: MapColour;
  /** Solid where the mission's own place is known, hollow where only its city's is. */
  readonly isExactPlace: boolean;
}

/** Half the side of a mission's square in pixels. */
const HALF_SIDE = 2.6;

/** Missions as small squares: round is for states, a diamond for disputes. */
export class MissionsLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private points: readonly MissionPoint[];

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.points = [];
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  setMissions(points: readonly MissionPoint[]): this {
    this.points = points;
    return this.redraw();
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    for (const { at, colour, isExactPlace } of this.points) {
      const x = at.x * view.scale + view.offsetX;
      const y = at.y * view.scale + view.offsetY;
      context.beginPath();
      context.rect(x - HALF_SIDE, y - HALF_SIDE, 2 * HALF_SIDE, 2 * HALF_SIDE);
      context.lineWidth = 3;
      context.strokeStyle = this.palette.halo;
      context.stroke();
      context.lineWidth = 1.4;
      context.fillStyle = this.palette[isExactPlace ? colour : "halo"];
      context.fill();
      context.strokeStyle = this.palette[colour];
      context.stroke();
    }
  }
}
