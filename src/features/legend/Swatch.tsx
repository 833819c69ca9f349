import { useId } from "react";
import type { LineClass } from "../../domain/lineMode.ts";
import type { PairStanding } from "../../domain/pairStanding.ts";
import styles from "./Swatch.module.css";

export type SwatchKind =
  | PairStanding
  | LineClass
  | "missions-one-way"
  | "member-other"
  | "member-both"
  | "member-unknown"
  | "member-joined"
  | "member-left"
  | "line-selected"
  | "line-documented"
  | "line-notes"
  | "line-broken"
  | "member"
  | "member-edge"
  | "dispute"
  | "dependency"
  | "small-state"
  | "mission-place"
  | "mission-city";

const WIDTH = 22;
const HEIGHT = 12;

/** A sample of a fill or a line of the map, drawn with the map's own colours and patterns. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  return (
    <svg className={styles.swatch} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {kind === "line-selected" ? (
        <SelectedLine />
      ) : kind === "missions-one-way" ? (
        <OneWayLine />
      ) : LINES.has(kind) ? (
        <line x1="0" y1={HEIGHT / 2} x2={WIDTH} y2={HEIGHT / 2} className={styles[kind]} />
      ) : kind === "mission-place" || kind === "mission-city" ? (
        <path d="M8 3h6v6h-6z" className={styles[kind]} />
      ) : kind === "dispute" ? (
        <Dispute />
      ) : kind === "small-state" ? (
        <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="3" className={styles[kind]} />
      ) : (
        <>
          <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} className={styles[kind]} />
          <path d={TEXTURES[kind] ?? ""} className={styles.texture} />
        </>
      )}
    </svg>
  );
}

/** From party A's colour to party B's, as on the map. */
function SelectedLine() {
  const gradient = useId();
  return (
    <>
      <linearGradient id={gradient}>
        <stop className={styles.partyA} offset="0" />
        <stop className={styles.partyB} offset="1" />
      </linearGradient>
      <path d={`M0 4.5h${WIDTH}v3h-${WIDTH}z`} fill={`url(#${gradient})`} />
    </>
  );
}

/** The hatch of an area, and the mark of one that is too small for it. */
function Dispute() {
  return (
    <>
      <rect x="0.5" y="0.5" width="12" height={HEIGHT - 1} className={styles.dispute} />
      <path d="M1 8L8 1M1 11.5L12 1.5M6 11.5L12.5 5.5" className={styles.texture} />
      <path d="M18 2.5l3.5 3.5-3.5 3.5-3.5-3.5z" className={styles.mark} />
    </>
  );
}

/** Solid from the sending state to the middle, dotted from there. */
function OneWayLine() {
  const middle = WIDTH / 2;
  return (
    <>
      <line x1="0" y1={HEIGHT / 2} x2={middle} y2={HEIGHT / 2} className={styles.relations} />
      <line x1={middle} y1={HEIGHT / 2} x2={WIDTH} y2={HEIGHT / 2} className={styles.dotted} />
    </>
  );
}

const LINES: ReadonlySet<SwatchKind> = new Set<SwatchKind>([
  "documented",
  "relations",
  "relations-broken",
  "missions-each-way",
  "missions-none-found",
  "trade-under-100m",
  "trade-under-1bn",
  "trade-under-10bn",
  "trade-over-10bn",
  "gap-stated",
  "change-begun",
  "change-resumed",
  "change-broken",
  "change-ended",
  "gap-nothing-found",
  "line-documented",
  "line-notes",
  "line-broken",
]);

/** The same textures as in layers/fillPatterns.ts, on the area of the swatch. */
const TEXTURES: Readonly<Partial<Record<SwatchKind, string>>> = {
  "missions-sent": "M1 3H21M1 9H21",
  "missions-hosted": "M4 1V11M10 1V11M16 1V11",
  "member-other": "M1 3H21M1 9H21",
  "member-both": "M3 4H7M5 2V6M10 8H14M12 6V10M16 4H20M18 2V6",
  "member-joined": "M4 1V11M10 1V11M16 1V11",
  "member-left": "M3 4H7M5 2V6M10 8H14M12 6V10M16 4H20M18 2V6",
  "member-unknown": "M4 4h1M10 4h1M16 4h1M7 8h1M13 8h1M19 8h1",
  broken: "M3 4H7M5 2V6M10 8H14M12 6V10M16 4H20M18 2V6",
  "stated-none": "M4 4h1M10 4h1M16 4h1M7 8h1M13 8h1M19 8h1",
};
