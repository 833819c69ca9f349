import { otherParty, type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectMoved } from "../../store/selectAnswer.ts";
import { countryOf } from "../../store/selection.ts";
import { selectSince, selectSubject, selectYear } from "../../store/selectors.ts";
import styles from "./Answer.module.css";

/** What moved between the year that is compared with and the year shown. */
export function MovedLists() {
  const moved = useAtlas(selectMoved);
  const since = useAtlas(selectSince);
  const year = useAtlas(selectYear);
  const isOfTrade = useAtlas((state) => selectSubject(state).isOfTrade === true);
  if (since !== undefined && isOfTrade) {
    return <p className={styles.note}>{messages.oneYearOfTrade}</p>;
  }
  if (!moved || since === undefined) return null;
  const { gone, come } = moved;
  return (
    <section aria-label={messages.moved(since, year)}>
      <h3 className={styles.heading}>{messages.moved(since, year)}</h3>
      {gone.length + come.length === 0 && <p className={styles.note}>{messages.nothingMoved}</p>}
      <MovedList title={messages.gone(since)} pairs={gone} />
      <MovedList title={messages.come(since)} pairs={come} />
    </section>
  );
}

function MovedList({
  title,
  pairs,
}: {
  readonly title: string;
  readonly pairs: readonly PairKey[];
}) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const country = useAtlas(({ selection }) => countryOf(selection));
  const nameOf = (pair: PairKey) => {
    if (country !== undefined) return atlas.nameOf(otherParty(pair, country));
    const [nameA = "", nameB = ""] = splitPairKey(pair).map(atlas.nameOf);
    return messages.pair(nameA, nameB);
  };
  if (pairs.length === 0) return null;
  return (
    <details className={styles.moved} open>
      <summary>
        {title} <span className={styles.quiet}>{pairs.length}</span>
      </summary>
      <ul>
        {pairs.map((pair) => (
          <li key={pair}>
            <button
              type="button"
              className={styles.link}
              data-opens={pair}
              onClick={() => store.getState().openPair(pair, "list")}
            >
              {nameOf(pair)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
