import { type KeyboardEvent, useRef, useState } from "react";
import type { RowItem, TrackMark } from "./layTrack.ts";
import { placeAbove } from "./placeLabels.ts";
import styles from "./TimeLine.module.css";

const TYPE = 10.5;
/** So wide a mark is at least for a finger. */
const REACH = 10;

/** How an item of a row is told, drawn and opened. */
export interface ItemActs<Mark extends TrackMark> {
  /** Returns what it shows in words. */
  readonly tell: (item: RowItem<Mark>) => string;
  /** Returns the words that stand above it; none for most. */
  readonly labelOf?: (item: RowItem<Mark>) => string;
  /** Where a press leads without the program: a fragment of the address. */
  readonly section: string;
  readonly onOpen: (item: RowItem<Mark>) => void;
  /** Told which item has the focus, or is under the pointer. */
  readonly onShow: (item: RowItem<Mark> | undefined) => void;
  /** Returns what is tied to it: the keys of its rows on the page, by which they find it. */
  readonly keysOf: (item: RowItem<Mark>) => readonly string[];
  /** Attributes that its look goes by. */
  readonly lookOf?: (item: RowItem<Mark>) => {
    readonly side?: string;
    readonly isHeavy?: boolean;
    readonly isOpen?: boolean;
  };
  /** Key of the row that is pointed at. */
  readonly pointed?: string | undefined;
}

/** The items of a track as a list: one stop of the tab key, arrow keys walk them. */
export function TrackItems<Mark extends TrackMark>({
  items,
  height,
  end,
  name,
  lane,
  labelY,
  acts,
}: {
  readonly items: readonly RowItem<Mark>[];
  /** Of the track, in pixels. */
  readonly height: number;
  /** Where the line ends, in pixels. */
  readonly end: number;
  /** What it is a list of. */
  readonly name: string;
  /** Whose colours it has. */
  readonly lane: string;
  /** Where the words of what stands out stand, in pixels from the top of the track; without it there are none. */
  readonly labelY?: number | undefined;
  readonly acts: ItemActs<Mark>;
}) {
  const list = useRef<SVGGElement>(null);
  const [stop, setStop] = useState<string | undefined>();
  if (items.length === 0) return null;
  const { labelOf } = acts;
  const words = placeAbove(
    (labelY === undefined || !labelOf ? [] : items).map((item) => ({
      at: item.x,
      words: labelOf?.(item) ?? "",
      id: item.id,
    })),
    { end, size: TYPE },
  );
  const current = items.find(({ id }) => id === stop) ?? items.at(-1);
  const walk = (event: KeyboardEvent) => {
    const links: Element[] = [...(list.current?.querySelectorAll("a") ?? [])];
    const at = document.activeElement ? links.indexOf(document.activeElement) : -1;
    const to = nextPlace(event.key, at, links.length);
    if (to === undefined) return;
    event.preventDefault();
    (links[to] as SVGAElement | undefined)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has lists by their role alone.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive.
    <g ref={list} role="list" aria-label={name}>
      {items.map((item) => {
        const keys = acts.keysOf(item);
        const look = acts.lookOf?.(item);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: as above.
          <g key={item.id} role="listitem">
            <a
              href={`#${acts.section}`}
              className={styles.item}
              data-look={item.look}
              data-lane={lane}
              data-party={look?.side}
              data-is-heavy={look?.isHeavy || undefined}
              data-is-open={look?.isOpen || undefined}
              data-is-pointed={
                (acts.pointed !== undefined && keys.includes(acts.pointed)) || undefined
              }
              data-holds={keys.join("\n")}
              aria-label={acts.tell(item)}
              tabIndex={item.id === current?.id ? 0 : -1}
              onKeyDown={walk}
              onClick={(event) => {
                event.preventDefault();
                acts.onOpen(item);
              }}
              onFocus={() => {
                setStop(item.id);
                acts.onShow(item);
              }}
              onBlur={() => acts.onShow(undefined)}
              onPointerEnter={() => acts.onShow(item)}
              onPointerLeave={() => acts.onShow(undefined)}
            >
              <rect className={styles.reach} {...reachOf(item, items, height)} />
              <ItemShape item={item} />
            </a>
          </g>
        );
      })}
      <svg aria-hidden="true" overflow="visible">
        {words.map(({ id, at, words: told }) => (
          <text key={id} className={styles.label} x={at} y={labelY}>
            {told}
          </text>
        ))}
      </svg>
    </g>
  );
}

type Drawn = Pick<RowItem<TrackMark>, "look" | "x" | "y" | "width" | "height">;

function ItemShape({ item: { look, x, y, width, height } }: { readonly item: Drawn }) {
  if (look === "dot") {
    const radius = Math.max(1.5, Math.min(width, height) / 2 - 0.75);
    return <circle className={styles.shape} cx={x + width / 2} cy={y + height / 2} r={radius} />;
  }
  return (
    <rect
      className={styles.shape}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={look === "bar" ? 1.5 : 0}
    />
  );
}

/** Where an item takes a press: the height of its track, or its own where others lie above or below it. */
function reachOf(item: Drawn, items: readonly Drawn[], height: number) {
  const width = Math.max(REACH, item.width);
  const x = item.x - (width - item.width) / 2;
  const isAlone = items.every(
    (other) => other === item || other.x + other.width < x || other.x > x + width,
  );
  return isAlone
    ? { x, width, y: 0, height }
    : { x: item.x - 1, width: item.width + 2, y: item.y - 1, height: item.height + 2 };
}

/** Where a key leads to in a row of so many; `undefined` for keys that lead nowhere. */
function nextPlace(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, at - 1);
    case "ArrowRight":
      return Math.min(count - 1, at + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
