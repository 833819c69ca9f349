import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { layTrack } from "../../ui/charts/layTrack.ts";
import line from "../../ui/charts/TimeLine.module.css";
import { textWidth } from "../../ui/charts/textWidth.ts";
import styles from "./LifeLine.module.css";
import { TRACK_RULES } from "./LifeLineItems.tsx";
import type { LaneProps } from "./laneProps.ts";
import { usePairPage } from "./pairPage.ts";
import { SectionMark } from "./SectionMark.tsx";

const TYPE = 10.5;
const STUB = 22;
const AIR = 6;

/** Missions that stand, and of which nobody knows since when: no bar, but words, and a piece without a beginning. */
export function LifeLineMissions({
  data,
  scale,
  end,
  side,
  height,
}: LaneProps & { readonly side: "a" | "b"; readonly height: number }) {
  const { atlas, partyA, partyB } = usePairPage();
  const undated = data.undatedMissions.find((one) => one.side === side);
  if (undated === undefined) return null;
  const at = Math.min(end, scale.xOf(undated.asOf + 1));
  const [from, to] = side === "a" ? [partyA, partyB] : [partyB, partyA];
  const words = messages.missionsUndated(undated.count, String(undated.asOf));
  const start = at - STUB - AIR - textWidth(words, TYPE);
  const own = data.marks.filter(
    (mark) =>
      mark.lane === "missions" && (mark.side === side || (side === "a" && mark.side === "none")),
  );
  const items = layTrack(own, TRACK_RULES, { xOf: scale.xOf, height, end, last: scale.last });
  const isFree = start >= 0 && items.every(({ x, width }) => x + width + AIR < start || x > at);
  // Where its words do not stand, another mark does: a press there is that one's.
  const reach = isFree ? start : at - STUB;
  return (
    <SectionMark
      section="missions"
      label={messages.missionsUndatedSpoken(
        atlas.nameOf(from),
        atlas.nameOf(to),
        undated.count,
        String(undated.asOf),
      )}
    >
      <rect className={styles.reach} x={reach} width={at - reach} height={height} />
      <rect
        className={styles.unknown}
        data-party={side}
        x={at - STUB}
        y={1}
        width={STUB}
        height={height - 2}
      />
      {isFree && (
        <text className={line.label} x={at - STUB - AIR} y={height / 2 + 4} textAnchor="end">
          {words}
        </text>
      )}
    </SectionMark>
  );
}
