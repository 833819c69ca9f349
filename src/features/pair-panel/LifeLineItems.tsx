import { layTrack, type RowItem, type TrackRules } from "../../ui/charts/layTrack.ts";
import { TrackItems } from "../../ui/charts/TrackItems.tsx";
import type { LaneProps } from "./laneProps.ts";
import { isHeavy, isPact, type LineMark } from "./lifeLineMarks.ts";
import { labelOf } from "./lifeLineWords.ts";
import { openFact } from "./openFact.ts";
import { pointAt, usePointed } from "./pointedMark.ts";
import { keyOf as keyOfEntry } from "./timelineKey.ts";

/** What stands out, and what is one band. */
export const TRACK_RULES: TrackRules<LineMark> = { isHeavy, isOfMany: isPact };

/** The marks of a track of the life line: each opens its row on the page. */
export function LifeLineItems({
  marks,
  height,
  name,
  labelY,
  lane,
  scale,
  end,
  tell,
  onItem,
}: LaneProps & {
  readonly marks: readonly LineMark[];
  readonly height: number;
  readonly labelY?: number;
  readonly name: string;
}) {
  const pointed = usePointed();
  const items = layTrack(marks, TRACK_RULES, { xOf: scale.xOf, height, end, last: scale.last });
  return (
    <TrackItems
      {...{ items, height, end, name, lane, labelY }}
      acts={{
        tell,
        labelOf,
        section: "history",
        keysOf: ({ marks: own }) => own.map(keyOf),
        lookOf: (item) => ({
          side: sideOf(item),
          isHeavy: item.marks.some(({ weight }) => weight === "turn"),
          isOpen: item.marks.every(({ isOpen }) => isOpen),
        }),
        pointed,
        onOpen: (item) => {
          const entry = item.marks.find((mark) => mark.entry)?.entry;
          void openFact(entry ? keyOfMark(item) : "", "history");
        },
        onShow: (item) => {
          onItem(item);
          pointAt(item?.marks.length === 1 ? keyOfMark(item) : undefined);
        },
      }}
    />
  );
}

function keyOf({ id, entry }: LineMark): string {
  return entry ? keyOfEntry(entry) : id;
}

function keyOfMark({ marks: [first] }: RowItem<LineMark>): string {
  return first ? keyOf(first) : "";
}

function sideOf({ marks }: RowItem<LineMark>): string {
  const [first] = marks;
  return marks.every(({ side }) => side === first?.side) ? (first?.side ?? "none") : "none";
}
