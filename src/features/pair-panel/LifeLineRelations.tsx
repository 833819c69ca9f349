import type { BandStretch } from "../../domain/bands.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { pairPanelMessages } from "../../messages/pairPanel.ts";
import { placeAbove } from "../../ui/charts/placeLabels.ts";
import line from "../../ui/charts/TimeLine.module.css";
import styles from "./LifeLine.module.css";
import { LifeLineItems } from "./LifeLineItems.tsx";
import type { LaneProps } from "./laneProps.ts";
import type { LineMark } from "./lifeLineMarks.ts";
import { yearOfDay, yearsOf } from "./lifeLineWords.ts";

const TYPE = 10.5;
const BAND_TOP = 14;
const BAND = 12;
/** Below the band: turns, recognitions and the like. */
const STRIP_TOP = 28;
const STRIP = 10;
const WORDS = 11;

/** The state of relations as a band, a texture a state, with the turns and the rest on it. */
export function LifeLineRelations(props: LaneProps & { readonly marks: readonly LineMark[] }) {
  const { data, scale, end, marks } = props;
  const xOf = (day: string) => Math.max(0, Math.min(end, scale.xOf(yearAt(day))));
  const placed = data.stretches.map((stretch) => ({
    stretch,
    x: xOf(stretch.surelyFrom),
    unsure: xOf(stretch.from),
    until: Math.max(xOf(stretch.until), xOf(stretch.surelyFrom) + 2),
  }));
  const rule = marks.filter(isRule);
  // The band has how long: below it stands when something turned.
  const others = marks
    .filter((mark) => !isRule(mark))
    .map((mark): LineMark => ({ ...mark, turnedIn: mark.from }));
  const words = placeAbove(
    [
      ...placed.map(({ stretch, x }) => ({ id: stretch.from, at: x, words: wordsOf(stretch) })),
      ...rule.map((mark) => ({
        id: mark.id,
        at: scale.xOf(mark.from),
        words: messages.words.rule(yearsOf(mark)),
      })),
    ],
    { end, size: TYPE },
  );
  return (
    <>
      <g transform={`translate(0 ${BAND_TOP})`}>
        <LifeLineItems {...props} marks={rule} height={BAND} name={messages.rule} />
      </g>
      {placed.map(({ stretch, x, unsure, until }) => (
        <g
          key={`${stretch.from} ${stretch.state}`}
          className={styles.stretch}
          data-state={stretch.state}
        >
          {unsure < x && (
            <rect
              className={styles.unsure}
              x={unsure}
              y={BAND_TOP}
              width={x - unsure}
              height={BAND}
            />
          )}
          <rect x={x} y={BAND_TOP} width={until - x} height={BAND} />
        </g>
      ))}
      <svg aria-hidden="true" overflow="visible">
        {words.map(({ id, at, words: told }) => (
          <text key={id} className={line.label} x={at} y={WORDS}>
            {told}
          </text>
        ))}
      </svg>
      {data.hasUndatedRelations && (
        <>
          <rect className={styles.unknown} x={end - 24} y={BAND_TOP} width="24" height={BAND} />
          <text className={line.label} x={end - 30} y={BAND_TOP + 10} textAnchor="end">
            {messages.sinceUnknown}
          </text>
        </>
      )}
      <g transform={`translate(0 ${STRIP_TOP})`}>
        <LifeLineItems {...props} marks={others} height={STRIP} name={messages.lanes.relations} />
      </g>
    </>
  );
}

/** That one ruled the other: it lasted, and stands where relations would. */
function isRule({ word, shape }: LineMark): boolean {
  return word === "rule" && shape === "span";
}

/** The year alone says that relations began or stand again. */
function wordsOf({ state, from }: BandStretch): string {
  const year = yearOfDay(from);
  if (state === "established" || state === "resumed") return String(year);
  return `${pairPanelMessages.state[state].replace("relations ", "")} ${year}`;
}

/** A day as a year with its fraction. */
function yearAt(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12;
}
