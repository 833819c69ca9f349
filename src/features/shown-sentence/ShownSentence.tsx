import { writeShownSentence } from "../../messages/shown.ts";
import { shownNameMessages as messages } from "../../messages/shownName.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectShown } from "../../store/selectors.ts";
import styles from "./ShownSentence.module.css";

/** One sentence above the map that says at any time what is shown. */
export function ShownSentence() {
  const shown = useAtlas(selectShown);
  return (
    <p
      id={messages.id}
      className={styles.sentence}
      role="status"
      aria-label={messages.name}
      data-covers-map="top"
    >
      {writeShownSentence(shown)}
    </p>
  );
}
