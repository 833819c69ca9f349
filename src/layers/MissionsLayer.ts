import type { WorldPoint } from "../domain/geo/projection.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";
import { MISSION_SQUARE } from "../domain/looks/markLooks.ts";
import type { TableMission } from "../domain/pairFacts.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import { containerToWorld } from "./equalEarthCrs.ts";
import type { Palette } from "./palette.ts";

/** A diplomatic mission on the map. */
export interface MissionPoint {
  readonly mission: TableMission;
  readonly at: WorldPoint;
  readonly colour: MapColour;
}

/** Half the side of a mission's square in pixels; of the one that stands out. */
const HALF_SIDE = MISSION_SQUARE.halfSide;
const HALF_SIDE_LIT = HALF_SIDE + 2;

/** Missions as small squares: round is for states, a diamond for disputes. */
export class MissionsLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private points: readonly MissionPoint[];
  declare private lit: string | undefined;

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.points = [];
    this.lit = undefined;
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  setMissions(points: readonly MissionPoint[]): this {
    this.points = points;
    return this.redraw();
  }

  /** Highlights the mission of an id and draws it on top of the others. */
  setLit(mission: string | undefined): this {
    if (mission === this.lit) return this;
    this.lit = mission;
    return this.redraw();
  }

  /**
   * Returns the missions within some pixels of a point, the nearest first, of one place the topmost.
   * @param point in pixels of the map's container.
   * @param reach distance in pixels.
   */
  missionsAt(point: { readonly x: number; readonly y: number }, reach: number): TableMission[] {
    const map = this._map as typeof this._map | undefined;
    if (!map) return [];
    const scale = 2 ** map.getZoom();
    const world = containerToWorld(map, point);
    return this.points
      .map(({ mission, at }) => ({
        mission,
        distance: Math.hypot(at.x - world.x, at.y - world.y) * scale,
      }))
      .filter(({ distance }) => distance <= reach)
      .reverse()
      .sort((one, other) => one.distance - other.distance)
      .map(({ mission }) => mission);
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    const isLit = ({ mission }: MissionPoint) => mission.id === this.lit;
    const points = [...this.points].sort((one, other) => Number(isLit(one)) - Number(isLit(other)));
    for (const point of points) {
      const { at, colour, mission } = point;
      const x = at.x * view.scale + view.offsetX;
      const y = at.y * view.scale + view.offsetY;
      const half = isLit(point) ? HALF_SIDE_LIT : HALF_SIDE;
      context.beginPath();
      context.rect(x - half, y - half, 2 * half, 2 * half);
      context.lineWidth = 3;
      context.strokeStyle = this.palette.halo;
      context.stroke();
      context.lineWidth = MISSION_SQUARE.edge;
      context.fillStyle = this.palette[mission.isExactPlace ? colour : "halo"];
      context.fill();
      context.strokeStyle = this.palette[colour];
      context.stroke();
    }
  }
}
