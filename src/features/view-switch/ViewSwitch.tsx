import { viewSwitchMessages as messages } from "../../messages/viewSwitch.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { VIEWS } from "../../store/addressKeys.ts";
import styles from "./ViewSwitch.module.css";

/** Shows the same set as a map, a table or a matrix. */
export function ViewSwitch() {
  const store = useAtlasStoreApi();
  const shown = useAtlas(({ view }) => view);
  return (
    <fieldset className={styles.group} aria-label={messages.group}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className={styles.button}
          aria-pressed={view === shown}
          title={messages.views[view]}
          onClick={() => store.getState().chooseView(view)}
        >
          {/* On a small screen a sign stands for the word. */}
          <span className={styles.sign} data-sign-of={view} aria-hidden="true" />
          <span className={styles.word}>{messages.views[view]}</span>
        </button>
      ))}
    </fieldset>
  );
}
