import { LINE_MODES, type LinePicture } from "../../domain/lineMode.ts";
import { linesChoiceMessages as messages } from "../../messages/linesChoice.ts";
import { useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLinePicture, selectSince } from "../../store/selectors.ts";
import styles from "./LinesChoice.module.css";

const WITH_CHANGES: readonly LinePicture[] = [...LINE_MODES, "changes"];

/** Which pairs have a line on the map; what changed only where two years are compared. */
export function LinesChoice() {
  const store = useAtlasStoreApi();
  const chosen = useAtlasAtOnce(selectLinePicture);
  const isComparing = useAtlasAtOnce((state) => selectSince(state) !== undefined);
  const pictures = isComparing ? WITH_CHANGES : LINE_MODES;
  return (
    <div className={styles.choice} role="radiogroup" aria-label={messages.title}>
      <span className={styles.title} aria-hidden="true">
        {messages.title}
      </span>
      {pictures.map((picture) => (
        <label key={picture} className={styles.mode}>
          <input
            type="radio"
            name="lines"
            checked={picture === chosen}
            onChange={() => store.getState().showLines(picture)}
          />
          {messages.modes[picture]}
        </label>
      ))}
    </div>
  );
}
