import type { Change } from "../../domain/changes.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { changesMessages as messages } from "../../messages/changes.ts";
import { formatPackedDate } from "../../messages/format/formatPackedDate.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./ChangesList.module.css";

/** One change: its date, and whom it concerns as a link to their page. */
export function ChangeItem({ change }: { readonly change: Change }) {
  return (
    <li className={styles.item}>
      <span className={styles.date}>{formatPackedDate(change.date)}</span>
      <span>
        <Words change={change} />
      </span>
    </li>
  );
}

function Words({ change }: { readonly change: Change }) {
  const atlas = useAtlas((state) => state.atlas);
  switch (change.kind) {
    case "joined":
    case "left":
      return (
        <>
          <PartyLink code={change.party} />
          {` · ${atlas.organisation(change.organisation)?.short ?? change.organisation}`}
        </>
      );
    case "recognised":
    case "withdrawn":
      return (
        <PairLink
          pair={change.pair}
          words={messages.recognition(atlas.nameOf(change.by), atlas.nameOf(change.of))}
        />
      );
    case "became-independent":
    case "ceased-independent":
      return <PartyLink code={change.party} />;
    default: {
      const [nameA = "", nameB = ""] = splitPairKey(change.pair).map(atlas.nameOf);
      return (
        <>
          <PairLink pair={change.pair} words={messages.pair(nameA, nameB)} />
          {change.by && ` ${messages.by(atlas.nameOf(change.by))}`}
        </>
      );
    }
  }
}

function PartyLink({ code }: { readonly code: PartyCode }) {
  const store = useAtlasStoreApi();
  const name = useAtlas(({ atlas }) => atlas.nameOf(code));
  return (
    <button
      type="button"
      className={styles.link}
      data-opens={code}
      onClick={() => store.getState().openCountry(code, "list")}
    >
      {name}
    </button>
  );
}

function PairLink({ pair, words }: { readonly pair: PairKey; readonly words: string }) {
  const store = useAtlasStoreApi();
  return (
    <button
      type="button"
      className={styles.link}
      data-opens={pair}
      onClick={() => store.getState().openPair(pair, "list")}
    >
      {words}
    </button>
  );
}
