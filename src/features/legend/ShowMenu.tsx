import { keepPlainSubjects, listShowMenu } from "../../domain/showMenu.ts";
import { showMenuMessages as messages } from "../../messages/showMenu.ts";
import { useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectSubject } from "../../store/selectors.ts";
import styles from "./ShowMenu.module.css";

/**
 * What the map is about: a subject, or one of the kinds of facts that it gathers; at the front door one of the
 * few that need no explanation.
 */
export function ShowMenu() {
  const store = useAtlasStoreApi();
  const { subjects } = useAtlasAtOnce(({ atlas }) => atlas);
  const isDoorOpen = useAtlasAtOnce((state) => state.isDoorOpen);
  const shown = useAtlasAtOnce((state) => selectSubject(state).id);

  return (
    <div className={styles.menu}>
      <span className={styles.title} aria-hidden="true">
        {messages.title}
      </span>
      <select
        className={styles.choice}
        aria-label={messages.title}
        value={shown}
        onChange={(event) => store.getState().showLines(event.target.value)}
      >
        {listShowMenu(isDoorOpen ? keepPlainSubjects(subjects) : subjects).map(
          ({ group, choices }) => (
            <optgroup key={group} label={messages.groups[group]}>
              {choices.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
