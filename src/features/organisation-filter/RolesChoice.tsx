import { EXTRA_ROLES } from "../../domain/organisationFilter.ts";
import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { EXTRA_ROLE_NAMES } from "../../messages/shownName.ts";
import { useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./FilterPopup.module.css";

/** Which roles count besides membership. */
export function RolesChoice() {
  const store = useAtlasStoreApi();
  const roles = useAtlasAtOnce(({ filter }) => filter.roles);
  return (
    <details className={styles.roles} open={roles.length > 0 || undefined}>
      <summary>{messages.roles} …</summary>
      <fieldset className={styles.roleList} title={messages.rolesNote}>
        <legend className={styles.hidden}>{messages.roles}</legend>
        {EXTRA_ROLES.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={({ target }) =>
                store
                  .getState()
                  .setRoles(target.checked ? [...roles, role] : roles.filter((one) => one !== role))
              }
            />
            {EXTRA_ROLE_NAMES[role]}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{messages.rolesNote}</p>
    </details>
  );
}
