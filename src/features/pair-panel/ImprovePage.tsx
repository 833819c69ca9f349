import { laterMessages } from "../../messages/pairPanelLater.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./SourceList.module.css";

/** Leads from the foot of a page to where its dossier can be corrected; not from a page within another. */
export function ImprovePage() {
  const store = useAtlasStoreApi();
  const isEmbedded = useAtlas((state) => state.isEmbedded);
  if (isEmbedded) return null;
  return (
    <p className={styles.remark}>
      <button
        type="button"
        className={styles.improve}
        data-opens="page-read"
        onClick={() => store.getState().openPage("read")}
      >
        {laterMessages.improve}
      </button>{" "}
      {laterMessages.improveHint}
    </p>
  );
}
