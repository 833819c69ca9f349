import { useMemo, useRef, useState } from "react";
import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { makeLongYearScale } from "../../ui/charts/chartScales.ts";
import { LongYearAxis } from "../../ui/charts/LongYearAxis.tsx";
import type { RowItem } from "../../ui/charts/layTrack.ts";
import line from "../../ui/charts/TimeLine.module.css";
import { useDrawnWidth } from "../../ui/charts/useDrawnWidth.ts";
import { useYearDrag } from "../../ui/charts/useYearDrag.ts";
import { YearField } from "../../ui/charts/YearField.tsx";
import styles from "./LifeLine.module.css";
import { LifeLineLane } from "./LifeLineLane.tsx";
import { readFigures } from "./lifeLineFigures.ts";
import { AXIS_HEIGHT, heightOfLanes, LANE_HEIGHTS } from "./lifeLineHeights.ts";
import type { LineMark } from "./lifeLineMarks.ts";
import { readLifeLine } from "./lifeLineMarks.ts";
import { type TellingPage, tellItem, tellYear } from "./lifeLineWords.ts";
import { usePairPage } from "./pairPage.ts";
import { useLineYear } from "./useLineYear.ts";

const USUAL_WIDTH = 392;
/** Names of the rows, in pixels. */
const NAMES = 72;
/** Behind the lines: how much it was at last. */
const END = 42;

/**
 * One axis of time for all that is known of the pair. The hairline reads a year across all rows and is the year of
 * the map; a mark opens its fact; each row is a list.
 */
export function LifeLine({ tellEvent }: Pick<TellingPage, "tellEvent">) {
  const page = usePairPage();
  const telling = { ...page, tellEvent };
  const frame = useRef<HTMLDivElement>(null);
  const width = useDrawnWidth(frame, USUAL_WIDTH);
  const data = useMemo(() => readLifeLine(page), [page]);
  const figures = useMemo(() => readFigures(page), [page]);
  const { year, isBeforeMap, move, settle } = useLineYear();
  const [item, setItem] = useState<RowItem<LineMark> | undefined>();
  const scale = makeLongYearScale(data.first, data.last, width - NAMES - END);
  const axis = { width, from: NAMES, yearAt: scale.yearAt };
  const { hovered, forget, handlers } = useYearDrag(axis, { move, settle });
  if (data.lanes.length === 0) return null;
  const height = heightOfLanes(data.lanes);
  const rows = height - AXIS_HEIGHT;
  const read = hovered ?? Math.max(data.first, year);
  const middleOf = (one: number) => (scale.xOf(one) + scale.xOf(one + 1)) / 2;

  let top = 0;
  return (
    <div className={line.timeLine}>
      <div ref={frame} className={`${line.frame} ${line.hand}`} {...handlers}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a set of fields. */}
        <svg
          className={line.drawing}
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="group"
          aria-label={messages.rows}
        >
          <LongYearAxis scale={scale} x={NAMES} y={rows} year={year} />
          {data.lanes.map((lane) => {
            const y = top;
            top += LANE_HEIGHTS[lane];
            return (
              <LifeLineLane
                key={lane}
                {...{ lane, y, data, scale, figures }}
                x={NAMES}
                end={width - NAMES - END}
                tell={(one) => tellItem(one, telling)}
                onItem={setItem}
              />
            );
          })}
          {hovered !== undefined && hovered !== year && (
            <path className={line.hovered} d={`M${NAMES + middleOf(hovered)} 0V${rows}`} />
          )}
          <path
            className={line.hairline}
            d={`M${NAMES + middleOf(Math.max(data.first, year))} 0V${rows}`}
          />
        </svg>
        <YearField
          name={messages.reader}
          from={NAMES}
          end={END}
          first={data.first}
          last={data.last}
          year={year}
          text={tellYear(year, data, figures, telling)}
          settle={settle}
          move={(to, motion) => {
            // What the pointer rests on is not what the keys read.
            forget();
            move(to, motion);
          }}
        />
      </div>
      <p className={line.read} data-is-mark={item !== undefined || undefined}>
        {item === undefined ? tellYear(read, data, figures, telling) : tellItem(item, telling)}
        {item === undefined && read === data.last && (
          <span className={styles.how}> {messages.how}</span>
        )}
        {item === undefined && isBeforeMap && hovered === undefined && (
          <span> {messages.beforeMap(year, FIRST_YEAR)}</span>
        )}
      </p>
    </div>
  );
}
