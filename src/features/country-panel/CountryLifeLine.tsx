import { useMemo, useRef, useState } from "react";
import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import type { CountryFile } from "../../domain/countryFile.ts";
import { countryLineMessages as messages } from "../../messages/countryLine.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { makeLongYearScale } from "../../ui/charts/chartScales.ts";
import { LongYearAxis } from "../../ui/charts/LongYearAxis.tsx";
import { layTrack, type RowItem } from "../../ui/charts/layTrack.ts";
import styles from "../../ui/charts/TimeLine.module.css";
import { TrackItems } from "../../ui/charts/TrackItems.tsx";
import { useDrawnWidth } from "../../ui/charts/useDrawnWidth.ts";
import { useYearDrag } from "../../ui/charts/useYearDrag.ts";
import { YearField } from "../../ui/charts/YearField.tsx";
import { CountryLineList, idOfLineRow } from "./CountryLineList.tsx";
import { COUNTRY_LANES, type CountryLane } from "./countryLanes.ts";
import { type CountryMark, readCountryLine, tellCountryYear } from "./countryLine.ts";
import { AXIS_HEIGHT, COUNTRY_LANE_HEIGHTS } from "./countryLineHeights.ts";
import { useLineYear } from "./useLineYear.ts";

const USUAL_WIDTH = 392;
/** Names of the rows, in pixels. */
const NAMES = 72;
/** Behind the line: half of the year that stands at its end. */
const END = 18;
const AIR = 2;
/** Room for the words above what stands out. */
const LABELS = 12;
const LABELLED: ReadonlySet<CountryLane> = new Set(["state", "breaks", "organisations", "wars"]);
/** Colours of the rows, as on the life line of a pair. */
const LOOK_OF_LANE: Readonly<Record<CountryLane, string>> = {
  state: "state",
  relations: "relations",
  breaks: "breaks",
  organisations: "organisations",
  wars: "conflicts",
};
const LEVELS = 3;

/** A country on one axis of time: as a state, with whom it has relations, what it joined, its wars. */
export function CountryLifeLine({ file }: { readonly file: CountryFile }) {
  const atlas = useAtlas((state) => state.atlas);
  const { year, isBeforeMap, move, settle } = useLineYear();
  const store = useAtlasStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDetailsElement>(null);
  const width = useDrawnWidth(frame, USUAL_WIDTH);
  const line = useMemo(() => readCountryLine(atlas, file), [atlas, file]);
  const [item, setItem] = useState<RowItem<CountryMark> | undefined>();
  const [pointed, setPointed] = useState<string | undefined>();
  const scale = makeLongYearScale(line.first, line.last, width - NAMES - END);
  const axis = { width, from: NAMES, yearAt: scale.yearAt };
  const { hovered, forget, handlers } = useYearDrag(axis, { move, settle });
  if (line.lanes.length === 0) return <p>{messages.none}</p>;
  const end = width - NAMES - END;
  const rows = line.lanes.reduce((sum, lane) => sum + COUNTRY_LANE_HEIGHTS[lane], 0);
  const read = hovered ?? Math.max(line.first, year);
  const middleOf = (one: number) => NAMES + (scale.xOf(one) + scale.xOf(one + 1)) / 2;

  const open = ({ marks: [mark] }: RowItem<CountryMark>) => {
    if (mark === undefined) return;
    if (mark.lane === "relations" || mark.lane === "organisations") {
      store.getState().openSection(mark.lane);
      document.getElementById(mark.lane)?.scrollIntoView({ block: "start" });
      return;
    }
    if (list.current) list.current.open = true;
    const row = document.getElementById(idOfLineRow(mark));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  };
  let top = 0;
  return (
    <div className={styles.timeLine}>
      <div ref={frame} className={`${styles.frame} ${styles.hand}`} {...handlers}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a set of fields. */}
        <svg
          className={styles.drawing}
          viewBox={`0 0 ${width} ${rows + AXIS_HEIGHT}`}
          height={rows + AXIS_HEIGHT}
          role="group"
          aria-label={messages.rows}
        >
          <LongYearAxis scale={scale} x={NAMES} y={rows} year={year} />
          {line.lanes.map((lane) => {
            const y = top;
            const room = COUNTRY_LANE_HEIGHTS[lane];
            top += room;
            const labels = LABELLED.has(lane) ? LABELS : 0;
            const height = room - 2 * AIR - labels;
            const marks = line.marks.filter((mark) => mark.lane === lane);
            return (
              <g key={lane} transform={`translate(0 ${y})`}>
                {y > 0 && <path className={styles.rule} d={`M0 0H${NAMES + end}`} />}
                <text className={styles.name} y={Math.min(18, room / 2 + 4)}>
                  {messages.lanes[lane]}
                </text>
                <g transform={`translate(${NAMES} ${AIR + labels})`}>
                  <TrackItems
                    items={layTrack(
                      marks,
                      { isHeavy: ({ isHeavy }) => isHeavy, levels: LEVELS },
                      { xOf: scale.xOf, height, end, last: line.last },
                    )}
                    {...{ height, end }}
                    name={messages.lanes[lane]}
                    lane={LOOK_OF_LANE[lane]}
                    labelY={labels > 0 ? -1 : undefined}
                    acts={{
                      tell: tellItem,
                      labelOf: ({ marks: [mark], decade }) =>
                        decade === undefined ? (mark?.label ?? "") : "",
                      section:
                        lane === "relations" || lane === "organisations" ? lane : "life-line",
                      onOpen: open,
                      onShow: setItem,
                      keysOf: (one) => one.marks.map(({ id }) => id),
                      lookOf: (one) => ({ isHeavy: one.marks.some(({ isHeavy }) => isHeavy) }),
                      pointed,
                    }}
                  />
                </g>
              </g>
            );
          })}
          {hovered !== undefined && hovered !== year && (
            <path className={styles.hovered} d={`M${middleOf(hovered)} 0V${rows}`} />
          )}
          <path
            className={styles.hairline}
            d={`M${middleOf(Math.max(line.first, year))} 0V${rows}`}
          />
        </svg>
        <YearField
          name={messages.reader}
          from={NAMES}
          end={END}
          first={line.first}
          last={line.last}
          year={year}
          text={tellCountryYear(year, line)}
          settle={settle}
          move={(to, motion) => {
            // What the pointer rests on is not what the keys read.
            forget();
            move(to, motion);
          }}
        />
      </div>
      <p className={styles.read}>
        {item === undefined ? tellCountryYear(read, line) : tellItem(item)}
        {item === undefined && isBeforeMap && hovered === undefined && (
          <span> {messages.beforeMap(year, FIRST_YEAR)}</span>
        )}
      </p>
      <CountryLineList
        ref={list}
        country={file.code}
        marks={line.marks.filter(({ lane }) => lane !== "relations" && lane !== "organisations")}
        lanes={COUNTRY_LANES.filter((lane) => line.lanes.includes(lane))}
        onPoint={setPointed}
      />
    </div>
  );
}

function tellItem({ marks, decade }: RowItem<CountryMark>): string {
  const [mark] = marks;
  if (mark === undefined) return "";
  if (decade !== undefined) return messages.decade(decade, messages.count[mark.lane](marks.length));
  return messages.markOf(yearsOfMark(mark), mark.words);
}

function yearsOfMark({ from, until, shape }: CountryMark): string {
  return messages.spell(from, shape === "ongoing" ? null : (until ?? from));
}
