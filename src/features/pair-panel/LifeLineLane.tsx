import type { Lane } from "../../domain/lifeLanes.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import line from "../../ui/charts/TimeLine.module.css";
import styles from "./LifeLine.module.css";
import { LifeLineFigures } from "./LifeLineFigures.tsx";
import { LifeLineItems } from "./LifeLineItems.tsx";
import { LifeLineMissions } from "./LifeLineMissions.tsx";
import { LifeLineRelations } from "./LifeLineRelations.tsx";
import type { LaneProps } from "./laneProps.ts";
import { LANE_HEIGHTS } from "./lifeLineHeights.ts";
import type { LineMark } from "./lifeLineMarks.ts";
import { usePairPage } from "./pairPage.ts";

/** Rows of two tracks: one a direction. */
const EACH_WAY: ReadonlySet<Lane> = new Set(["missions", "visits"]);
/** Rows in which what stands out has words, above the rest. */
const LABELLED: ReadonlySet<Lane> = new Set(["conflicts", "treaties"]);
const LABELS = 11;
/** At the bottom of rows of figures: what happened. */
const STRIP = 9;
const AIR = 2;
/** Above the tracks of a row each way: its name. */
const NAME = 12;

/** A row of the life line: its name, and what it has, as a list. */
export function LifeLineLane({
  x,
  y,
  ...props
}: LaneProps & { readonly x: number; readonly y: number }) {
  const { partyA, partyB } = usePairPage();
  const { lane, data } = props;
  const height = LANE_HEIGHTS[lane];
  const marks = data.marks.filter((mark) => mark.lane === lane);
  const isEachWay = EACH_WAY.has(lane);
  const ways = [
    ["a", partyA, partyB],
    ["b", partyB, partyA],
  ] as const;
  const codes = lane === "missions" ? messages.missionsOf : messages.oneWay;
  const trackHeight = (height - NAME - 2 * AIR) / 2;
  return (
    <g transform={`translate(0 ${y})`}>
      {y > 0 && <path className={line.rule} d={`M0 0H${x + props.end}`} />}
      <text className={line.name} y={isEachWay ? 10 : Math.min(18, height / 2 + 4)}>
        {messages.lanes[lane]}
      </text>
      {lane === "people" && props.figures.counted && (
        <text className={styles.counted} y={Math.min(18, height / 2 + 4) + 13}>
          {messages.counted[props.figures.counted]}
        </text>
      )}
      {isEachWay &&
        ways.map(([side, from, to], place) => (
          <text
            key={side}
            className={styles.way}
            data-party={side}
            y={NAME + place * (trackHeight + AIR) + trackHeight / 2 + 4}
          >
            {codes(from, to)}
          </text>
        ))}
      <g transform={`translate(${x} 0)`}>
        {lane === "relations" && <LifeLineRelations {...props} marks={marks} />}
        {(lane === "people" || lane === "trade") && (
          <LifeLineFigures {...props} height={height - (marks.length > 0 ? STRIP : 0)} />
        )}
        {isEachWay
          ? ways.map(([side, from, to], place) => (
              <g key={side} transform={`translate(0 ${NAME + place * (trackHeight + AIR)})`}>
                <LifeLineItems
                  {...props}
                  marks={marks.filter((mark) => sideOf(mark) === side)}
                  height={trackHeight}
                  name={messages.laneOneWay(messages.lanes[lane], from, to)}
                />
                {lane === "missions" && (
                  <LifeLineMissions {...props} side={side} height={trackHeight} />
                )}
              </g>
            ))
          : lane !== "relations" && (
              <g transform={`translate(0 ${height - AIR - heightOfTrack(lane)})`}>
                <LifeLineItems
                  {...props}
                  marks={marks}
                  height={heightOfTrack(lane)}
                  name={messages.lanes[lane]}
                  labelY={-1}
                />
              </g>
            )}
      </g>
    </g>
  );
}

/** Below its words, or at the bottom of its figures. */
function heightOfTrack(lane: Lane): number {
  if (lane === "people" || lane === "trade") return STRIP - 1;
  return LANE_HEIGHTS[lane] - 2 * AIR - (LABELLED.has(lane) ? LABELS : 0);
}

/** What both did stands with the first. */
function sideOf({ side }: LineMark): "a" | "b" {
  return side === "b" ? "b" : "a";
}
