import { keyHelpMessages as messages } from "../messages/keyHelp.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import styles from "./KeyHelp.module.css";

/** All keys, and a switch that turns the single-letter ones off. */
export function KeyHelp() {
  const store = useAtlasStoreApi();
  const areLetterKeysOn = useAtlas((state) => state.areLetterKeysOn);
  return (
    <ModalDialog
      title={messages.keysTitle}
      closeLabel={messages.close}
      onClose={() => store.getState().showKeyHelp(false)}
    >
      <dl className={styles.keys}>
        {messages.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={areLetterKeysOn}
          onChange={(event) => store.getState().switchLetterKeys(event.target.checked)}
        />
        {messages.letterKeys}
      </label>
    </ModalDialog>
  );
}
