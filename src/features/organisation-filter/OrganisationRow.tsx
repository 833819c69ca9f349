import { organisationFilterMessages as messages } from "../../messages/organisationFilter.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./FilterPopup.module.css";

/** One organisation with its two switches: only its members, or none of them. */
export function OrganisationRow({ id }: { readonly id: string }) {
  const store = useAtlasStoreApi();
  const organisation = useAtlas(({ atlas }) => atlas.organisation(id));
  const count = useAtlas(({ atlas }) => atlas.membersNow(id).size);
  const isIncluded = useAtlas(({ filter }) => filter.include.includes(id));
  const isExcluded = useAtlas(({ filter }) => filter.exclude.includes(id));
  const name = organisation?.name ?? id;
  const handleIn = () => {
    if (isIncluded) store.getState().dropOrganisation(id);
    else store.getState().includeOrganisation(id);
  };
  const handleNot = () => {
    if (isExcluded) store.getState().dropOrganisation(id);
    else store.getState().excludeOrganisation(id);
  };
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name}
        <span className={styles.count}>{messages.members(count)}</span>
      </span>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={isIncluded}
        aria-label={messages.inLabel(name)}
        onClick={handleIn}
      >
        {messages.inButton}
      </button>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={isExcluded}
        aria-label={messages.notLabel(name)}
        onClick={handleNot}
      >
        {messages.notButton}
      </button>
    </li>
  );
}
