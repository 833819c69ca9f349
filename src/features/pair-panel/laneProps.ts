import type { Lane } from "../../domain/lifeLanes.ts";
import type { LongYearScale } from "../../ui/charts/chartScales.ts";
import type { RowItem } from "../../ui/charts/layTrack.ts";
import type { LineFigures } from "./lifeLineFigures.ts";
import type { LifeLineData, LineMark } from "./lifeLineMarks.ts";

/** What every part of a row is drawn by. */
export interface LaneProps {
  readonly lane: Lane;
  readonly data: LifeLineData;
  readonly scale: LongYearScale;
  readonly figures: LineFigures;
  /** Returns what is drawn in words. */
  readonly tell: (item: RowItem<LineMark>) => string;
  /** Where the line ends, in pixels from its start. */
  readonly end: number;
  /** Told which item has the focus, or is under the pointer. */
  readonly onItem: (item: RowItem<LineMark> | undefined) => void;
}
