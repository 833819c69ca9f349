import { X } from "lucide-react";
import { classOfRow } from "../../domain/looks/rowClass.ts";
import { legendMessages as messages, writeLegendRow } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLegendRows } from "../../store/selectLegendRows.ts";
import { selectOnly } from "../../store/selectors.ts";
import styles from "./OnlyChip.module.css";

/** Says, over map, table and matrix, that one class of the legend is shown alone; a click shows all again. */
export function OnlyChip() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const only = useAtlas((state) => (selectOnly(state) ? state.only : undefined));
  const row = useAtlas((state) => selectLegendRows(state).find((one) => classOfRow(one) === only));
  if (only === undefined) return null;
  // A class that nobody is of in this view has no row.
  const text = row ? messages.only(writeLegendRow(row, atlas)) : messages.onlyNobody;
  return (
    <button
      type="button"
      className={styles.chip}
      data-only
      aria-label={`${text}. ${messages.all}`}
      title={messages.all}
      onClick={() => store.getState().chooseOnly(undefined)}
    >
      <span>{text}</span>
      <X size={14} aria-hidden="true" />
    </button>
  );
}
