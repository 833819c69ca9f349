import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { BlocName } from "./BlocName.tsx";
import styles from "./FilterPopup.module.css";

/** One bloc with its two switches: only who belongs to it, or nobody who does. */
export function OrganisationRow({ id }: { readonly id: string }) {
  const store = useAtlasStoreApi();
  const bloc = useAtlas(({ atlas }) => atlas.bloc(id));
  const isIncluded = useAtlas(({ filter }) => filter.include.includes(id));
  const isExcluded = useAtlas(({ filter }) => filter.exclude.includes(id));
  const name = bloc?.name ?? id;
  const isRegion = bloc?.kind === "region";
  const { includeOrganisation, excludeOrganisation, dropOrganisation } = store.getState();
  return (
    <li className={styles.row}>
      <BlocName id={id} />
      <button
        type="button"
        className={styles.switch}
        aria-pressed={isIncluded}
        aria-label={isRegion ? messages.inRegionLabel(name) : messages.inLabel(name)}
        onClick={() => (isIncluded ? dropOrganisation(id) : includeOrganisation(id))}
      >
        {messages.inButton}
      </button>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={isExcluded}
        aria-label={isRegion ? messages.notRegionLabel(name) : messages.notLabel(name)}
        onClick={() => (isExcluded ? dropOrganisation(id) : excludeOrganisation(id))}
      >
        {messages.notButton}
      </button>
    </li>
  );
}
