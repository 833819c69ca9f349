import { listShowMenu, type ShowChoice } from "../../domain/showMenu.ts";
import { showMenuMessages as messages } from "../../messages/showMenu.ts";
import { useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLinePicture, selectSince } from "../../store/selectors.ts";
import styles from "./ShowMenu.module.css";

/** What the map is about: how relations stand, what changed where two years are compared, a kind of fact. */
export function ShowMenu() {
  const store = useAtlasStoreApi();
  const { subjects } = useAtlasAtOnce(({ atlas }) => atlas);
  const isComparing = useAtlasAtOnce((state) => selectSince(state) !== undefined);
  const shown = useAtlasAtOnce((state) => {
    const picture = selectLinePicture(state);
    return picture === "subject" ? state.lines : picture;
  });
  const menu = listShowMenu(subjects, isComparing);
  const choices = menu.flatMap((part) => part.choices);

  function handleChange(value: string) {
    const choice = choices.find(({ id }) => id === value);
    if (choice) store.getState().showLines(choice.id);
  }

  return (
    <div className={styles.menu}>
      <span className={styles.title} aria-hidden="true">
        {messages.title}
      </span>
      <select
        className={styles.choice}
        aria-label={messages.title}
        value={shown}
        onChange={(event) => handleChange(event.target.value)}
      >
        {menu.map((part) => (
          <optgroup key={part.group} label={messages.groups[part.group]}>
            {part.choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {nameOf(choice)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function nameOf(choice: ShowChoice): string {
  return "name" in choice ? choice.name : messages.modes[choice.id];
}
