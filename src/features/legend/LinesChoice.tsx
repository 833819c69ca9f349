import { LINE_MODES } from "../../domain/lineMode.ts";
import { legendMessages as messages } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./LinesChoice.module.css";

/** Which pairs have a line on the map. */
export function LinesChoice() {
  const store = useAtlasStoreApi();
  const chosen = useAtlas((state) => state.lines);
  return (
    <div className={styles.choice} role="radiogroup" aria-label={messages.lines}>
      <span className={styles.title} aria-hidden="true">
        {messages.lines}
      </span>
      {LINE_MODES.map((mode) => (
        <label key={mode} className={styles.mode}>
          <input
            type="radio"
            name="lines"
            checked={mode === chosen}
            onChange={() => store.getState().chooseLines(mode)}
          />
          {messages.lineModes[mode]}
        </label>
      ))}
    </div>
  );
}
