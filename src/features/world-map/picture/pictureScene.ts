import type { Shapes } from "../../../data/decodeShapes.ts";
import type { Outline } from "../../../domain/geo/outline.ts";
import type { Palette } from "../../../layers/palette.ts";
import type { AtlasState } from "../../../store/atlasStore.ts";
import type { MeasureText } from "./drawing.ts";
import type { PictureFrame } from "./pathData.ts";

/** What the world in a picture is drawn from. */
export interface PictureScene {
  readonly state: AtlasState;
  readonly shapes: Shapes;
  readonly disputes: readonly Outline[];
  readonly palette: Palette;
  readonly frame: PictureFrame;
  readonly measure: MeasureText;
}
