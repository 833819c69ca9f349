import { findWaysOut, type WayOut } from "../../domain/emptyFilter.ts";
import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectYear } from "../../store/selectors.ts";
import styles from "./OrganisationFilter.module.css";

/** Where nobody passes: what to do about it. The sentence says why. */
export function EmptyFilterNote() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const filter = useAtlas((state) => state.filter);
  const year = useAtlas(selectYear);
  const ways = findWaysOut(atlas, filter, year);
  const nameOf = (id: string) => atlas.bloc(id)?.short ?? id;
  const words = (way: WayOut) => {
    switch (way.kind) {
      case "year":
        return messages.showYear(way.year);
      case "instead":
        return messages.chooseInstead(nameOf(way.by));
      case "contradiction":
        return messages.dropExcluded(nameOf(way.id));
    }
  };
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{messages.waysOut}</legend>
      {ways.map((way) => (
        <button
          key={words(way)}
          type="button"
          className={styles.way}
          onClick={() => store.getState().followWayOut(way)}
        >
          {words(way)}
        </button>
      ))}
      <button type="button" className={styles.way} onClick={() => store.getState().clearFilter()}>
        {messages.clearAll}
      </button>
    </fieldset>
  );
}
