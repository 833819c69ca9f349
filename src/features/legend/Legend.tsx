import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { nameOfRow } from "../../domain/looks/legendRow.ts";
import { legendMessages as messages, writeLegendRow } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLegendRows } from "../../store/selectLegendRows.ts";
import { useIsSmallScreen, useMatches } from "../../ui/useIsSmallScreen.ts";
import styles from "./Legend.module.css";
import { LegendRow as Row } from "./LegendRow.tsx";

/** The window in which slider and legend beside an open panel would hide most of the map. */
const TIGHT_BESIDE_PANEL = "(width <= 80rem)";

/** What the colours, patterns and lines of the present picture mean. */
export function Legend() {
  const store = useAtlasStoreApi();
  // A small screen, or a map in another page, has no room for it until it is asked for.
  const isSmall = useIsSmallScreen();
  const isTight = useMatches(TIGHT_BESIDE_PANEL);
  const atlas = useAtlas((state) => state.atlas);
  const isSelected = useAtlas(({ selection }) => selection.kind !== "none");
  const rows = useAtlas(selectLegendRows);
  const [wanted, setIsOpen] = useState<boolean | undefined>();
  const hasRoom = !isSmall && !store.getState().isEmbedded && !(isTight && isSelected);
  const isOpen = wanted ?? hasRoom;

  return (
    <section className={styles.legend} aria-label={messages.title} data-covers-map="corner">
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
      </div>
      <ul className={styles.list} hidden={!isOpen}>
        {rows.map((row) => (
          <Row key={nameOfRow(row)} row={row} text={writeLegendRow(row, atlas)} />
        ))}
      </ul>
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
