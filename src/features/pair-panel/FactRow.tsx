import type { ReactNode } from "react";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { chartPart } from "./chartPart.ts";
import { idOfRow, keyOf } from "./timelineKey.ts";

/** A row of a list whose fact has a mark on the life line alone: the mark leads here, and the row to it. */
export function FactRow({
  entry,
  children,
  ...row
}: {
  /** None for a fact without a mark. */
  readonly entry: TimelineEntry | undefined;
  readonly children: ReactNode;
  readonly "data-state"?: string;
}) {
  if (entry === undefined) return <li {...row}>{children}</li>;
  return (
    <li {...row} id={idOfRow(keyOf(entry))}>
      <LazyPart part={chartPart}>{({ RowMark }) => <RowMark entry={entry} isInWords />}</LazyPart>
      {children}
    </li>
  );
}
