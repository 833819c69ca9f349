import { findLedger } from "../../data/loadDataset.ts";
import type { SeeAlso, Source } from "../../domain/dataset.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import { ImprovePage } from "./ImprovePage.tsx";
import { usePairPage } from "./pairPage.ts";
import styles from "./SourceList.module.css";

/** The numbered sources, the ledger of the texts, and what else to look at. */
export function SourceList() {
  const { pair, dossier, sources, read } = usePairPage();
  const ledger = useLoaded(read === "article" ? pair : undefined, findLedger);
  return (
    <>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ol>
      {ledger.state === "here" && ledger.value && (
        <p className={styles.remark}>
          <a href={ledger.value} download={`${pair}-ledger.csv`}>
            {laterMessages.ledger}
          </a>
        </p>
      )}
      {dossier.seeAlso.length > 0 && (
        <>
          <h4 className={styles.label}>{laterMessages.seeAlso}</h4>
          <ul className={styles.seeAlso}>
            {dossier.seeAlso.map((entry) => (
              <SeeAlsoEntry key={JSON.stringify(entry)} entry={entry} />
            ))}
          </ul>
        </>
      )}
      <ImprovePage />
    </>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  return (
    <li>
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {`. ${source.publisher}; ${messages.sourceKind[source.kind]}; ${source.licence}; ${source.date}.`}
    </li>
  );
}

function SeeAlsoEntry({ entry }: { readonly entry: SeeAlso }) {
  const { atlas } = usePairPage();
  const store = useAtlasStoreApi();
  if (entry.kind === "title") return <li>{entry.title}</li>;
  if (entry.kind === "pair") {
    const [nameA, nameB] = splitPairKey(entry.pair).map((code) => atlas.nameOf(code));
    return (
      <li>
        <button
          type="button"
          data-opens={entry.pair}
          onClick={() => store.getState().openPair(entry.pair, "list")}
        >
          {messages.panel(nameA ?? "", nameB ?? "")}
        </button>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        data-opens={entry.party}
        onClick={() => store.getState().openCountry(entry.party, "list")}
      >
        {entry.title}
      </button>
    </li>
  );
}
