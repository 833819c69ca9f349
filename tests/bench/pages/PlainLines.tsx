import type { LeafletMouseEvent, Polyline as LeafletPolyline, PathOptions } from "leaflet";
import { memo, useMemo } from "react";
import { Polyline } from "react-leaflet";
import type { PartyCode } from "../../../src/domain/partyCode.ts";
import type { PlainLine } from "./plainWorld.ts";

// One object a look: react-leaflet sets the style of a line only when it gets another object.
const FINE: PathOptions = { color: "#77818f", weight: 1.1, opacity: 0.1, stroke: true };
/** What is not selected grows pale, as in the atlas. */
const DIMMED: PathOptions = { color: "#77818f", weight: 1.1, opacity: 0.03, stroke: true };
/** Lines within a pixel of the screen, which browsers draw several times faster. */
const LEAN_FINE: PathOptions = { ...FINE, weight: 0.8 };
const LEAN_DIMMED: PathOptions = { ...DIMMED, weight: 0.8 };
const OWN: PathOptions = { color: "#353f4e", weight: 1.1, opacity: 0.6, stroke: true };
const HOVERED: PathOptions = { color: "#353f4e", weight: 2.8, opacity: 1 };
/** Unmounting what a filter leaves out takes half as long, but to bring it back nine times as long. */
const HIDDEN: PathOptions = { stroke: false };

type OnHover = (pair: string | undefined) => void;

/** One `<Polyline>` a pair; those that filter and year leave are seen. */
export const PlainLines = memo(function PlainLines({
  lines,
  passing,
  year,
  selected,
  isLean,
  onHover,
}: {
  readonly lines: readonly PlainLine[];
  readonly isLean: boolean;
  readonly passing: ReadonlySet<PartyCode> | undefined;
  readonly year: number | undefined;
  readonly selected: PartyCode | undefined;
  readonly onHover: OnHover;
}) {
  const lookOf = ({ parties, since }: PlainLine) => {
    if (year !== undefined && since > year) return HIDDEN;
    if (passing && !parties.every((code) => passing.has(code))) return HIDDEN;
    if (selected === undefined) return isLean ? LEAN_FINE : FINE;
    if (parties.includes(selected)) return OWN;
    return isLean ? LEAN_DIMMED : DIMMED;
  };
  return lines.map((line) => (
    <PlainLinePath key={line.pair} line={line} look={lookOf(line)} onHover={onHover} />
  ));
});

const PlainLinePath = memo(function PlainLinePath({
  line,
  look,
  onHover,
}: {
  readonly line: PlainLine;
  readonly look: PathOptions;
  readonly onHover: OnHover;
}) {
  const handlers = useMemo(
    () => ({
      mouseover: (event: LeafletMouseEvent) => {
        (event.target as LeafletPolyline).setStyle(HOVERED);
        onHover(line.pair);
      },
      mouseout: (event: LeafletMouseEvent) => {
        (event.target as LeafletPolyline).setStyle(look);
        onHover(undefined);
      },
    }),
    [line, look, onHover],
  );
  return <Polyline positions={line.positions} pathOptions={look} eventHandlers={handlers} />;
});
