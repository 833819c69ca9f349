import { answerMessages as messages } from "../../messages/answer.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { countryOf } from "../../store/selection.ts";
import styles from "./Answer.module.css";

/** Where the answer leads: to the page of the country asked of, and to the same pairs as a table. */
export function AnswerWays() {
  const store = useAtlasStoreApi();
  const name = useAtlas(({ atlas, selection }) => {
    const country = countryOf(selection);
    return country === undefined ? undefined : atlas.nameOf(country);
  });
  const isMap = useAtlas((state) => state.view === "map");
  const { closePage, chooseView, chooseRows } = store.getState();
  const showTable = () => {
    chooseView("table");
    chooseRows("pairs");
  };
  return (
    <p className={styles.ways}>
      {name !== undefined && (
        <button type="button" className={styles.more} onClick={closePage}>
          {messages.pageOf(nameInSentence(name))}
        </button>
      )}
      {isMap && (
        <button type="button" className={styles.more} onClick={showTable}>
          {messages.table}
        </button>
      )}
    </p>
  );
}
