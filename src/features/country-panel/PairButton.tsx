import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./plainButtons.module.css";

/** The name of a partner in a list, which opens the page of the pair. */
export function PairButton({
  country,
  partner,
}: {
  readonly country: PartyCode;
  readonly partner: PartyCode;
}) {
  const name = useAtlas(({ atlas }) => atlas.nameOf(partner));
  const store = useAtlasStoreApi();
  const pair = makePairKey(country, partner);
  return (
    <button
      type="button"
      className={styles.plain}
      data-opens={pair}
      onClick={() => store.getState().openPair(pair, "list")}
    >
      {name}
    </button>
  );
}
