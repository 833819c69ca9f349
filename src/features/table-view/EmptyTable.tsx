import { isNobody } from "../../domain/organisationFilter.ts";
import { writeShownSentence } from "../../messages/shown.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectPassing, selectShown } from "../../store/selectors.ts";
import styles from "./TableView.module.css";

/** Why there is no row, and what helps. */
export function EmptyTable({
  wanted,
  onShowAll,
}: {
  /** What the reader looked for among rows that there are. */
  readonly wanted: string | undefined;
  readonly onShowAll: () => void;
}) {
  const store = useAtlasStoreApi();
  const shown = useAtlas(selectShown);
  const passing = useAtlas(selectPassing);
  if (wanted !== undefined) {
    return (
      <div className={styles.empty}>
        <p>{messages.nothingLeft(wanted)}</p>
        <button type="button" className={styles.button} onClick={onShowAll}>
          {messages.showAll}
        </button>
      </div>
    );
  }
  if (!shown.isComplete) {
    return <p className={styles.empty}>{shown.isMissing ? messages.missing : messages.loading}</p>;
  }
  const sentence = writeShownSentence(shown);
  const size = passing && isNobody(passing) ? 0 : passing?.inside.size;
  const isAlone = size === 1 && shown.pairs === 0;
  return (
    <div className={styles.empty}>
      <p>
        {size === 0 ? sentence : isAlone ? messages.onePartyNoPair : messages.noPairs(sentence)}
      </p>
      {passing && (
        <button
          type="button"
          className={styles.button}
          onClick={() => store.getState().clearFilter()}
        >
          {messages.clearFilter}
        </button>
      )}
    </div>
  );
}
