import { useId } from "react";
import { listTopChoices, topOf } from "../../domain/topLines.ts";
import { legendMessages as messages } from "../../messages/legend.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLineCount, selectTop } from "../../store/selectDrawn.ts";
import styles from "./LineCount.module.css";

/** How many of the lines are drawn. */
export function LineCount() {
  const store = useAtlasStoreApi();
  const id = useId();
  const count = useAtlas(selectLineCount);
  const top = useAtlas(selectTop);
  const isOfPair = useAtlas(({ selection }) => selection.kind === "pair");
  if (isOfPair || count === 0) return null;
  return (
    <div className={styles.lines}>
      <label htmlFor={id}>{messages.lines}</label>
      <select
        id={id}
        value={topOf(top, count)}
        onChange={({ target }) =>
          store.getState().chooseTop(target.value === "all" ? "all" : Number(target.value))
        }
      >
        {listTopChoices(count, top).map((choice) => (
          <option key={choice} value={choice}>
            {messages.topLines(choice)}
          </option>
        ))}
      </select>
      <span>{messages.ofLines(count)}</span>
    </div>
  );
}
