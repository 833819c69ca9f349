import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { type LegendRow, nameOfRow } from "../../domain/looks/legendRow.ts";
import { isNote } from "../../domain/looks/rowClass.ts";
import { legendMessages as messages, writeLegendRow } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLegendRows } from "../../store/selectLegendRows.ts";
import { useIsSmallScreen, useMatches } from "../../ui/useIsSmallScreen.ts";
import { CountedStrip, isCounted } from "./CountedStrip.tsx";
import styles from "./Legend.module.css";
import { LegendRow as Row } from "./LegendRow.tsx";
import { LineCount } from "./LineCount.tsx";
import { Swatch } from "./Swatch.tsx";

/** The window in which slider and legend beside an open panel would hide most of the map. */
const TIGHT_BESIDE_PANEL = "(width <= 80rem)";

/**
 * What the colours, patterns and lines of the present picture mean. Each class can be shown alone. Folded it
 * is a strip of its looks.
 */
export function Legend() {
  const store = useAtlasStoreApi();
  // A small screen, or a map in another page, has no room for it until it is asked for.
  const isSmall = useIsSmallScreen();
  const isTight = useMatches(TIGHT_BESIDE_PANEL);
  const isSelected = useAtlas(({ selection }) => selection.kind !== "none");
  const rows = useAtlas(selectLegendRows);
  const [wanted, setIsOpen] = useState<boolean | undefined>();
  const isDoorOpen = useAtlas((state) => state.isDoorOpen);
  const hasRoom =
    !isSmall && !isDoorOpen && !store.getState().isEmbedded && !(isTight && isSelected);
  const isOpen = wanted ?? hasRoom;
  const [hasNotes, setHasNotes] = useState(false);
  const classes = rows.filter((row) => !isNote(row) && !isCounted(row));

  return (
    <section
      className={styles.legend}
      aria-label={messages.title}
      data-covers-map="corner"
      data-folded={!isOpen || undefined}
    >
      <div className={styles.side}>
        <div className={styles.head}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {messages.title}
            <ChevronDown size={14} aria-hidden="true" />
          </button>
          {isOpen ? <LineCount /> : <Swatches rows={classes} />}
          {isOpen && (
            <button
              type="button"
              className={styles.title}
              aria-expanded={hasNotes}
              onClick={() => setHasNotes(!hasNotes)}
            >
              {messages.signs}
              <ChevronDown size={14} aria-hidden="true" />
            </button>
          )}
        </div>
        <CountedStrip rows={rows.filter(isCounted)} />
      </div>
      <ul className={styles.list} hidden={!isOpen}>
        {classes.map((row) => (
          <Row key={nameOfRow(row)} row={row} />
        ))}
      </ul>
      <Notes rows={rows.filter(isNote)} isOpen={isOpen && hasNotes} />
      <button
        type="button"
        className={styles.policy}
        onClick={() => store.getState().openPage("borders")}
      >
        {messages.policy}
      </button>
    </section>
  );
}

/** The looks alone, for who knows what they mean. */
function Swatches({ rows }: { readonly rows: readonly LegendRow[] }) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <span className={styles.swatches} aria-hidden="true">
      {rows.map((row) =>
        "remark" in row ? null : (
          <span key={nameOfRow(row)} title={writeLegendRow(row, atlas)}>
            <Swatch sample={row.sample} />
          </span>
        ),
      )}
    </span>
  );
}

/** Signs that every map has, and what is remarked of this one; on paper they are there. */
function Notes({
  rows,
  isOpen,
}: {
  readonly rows: readonly LegendRow[];
  readonly isOpen: boolean;
}) {
  return (
    <ul className={styles.notes} hidden={!isOpen}>
      {rows.map((row) => (
        <Row key={nameOfRow(row)} row={row} />
      ))}
    </ul>
  );
}
