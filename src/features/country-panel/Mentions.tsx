import type { CountryFile } from "../../domain/countryFile.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairName } from "../../messages/pairTitle.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import pageStyles from "./CountryPanel.module.css";
import styles from "./Mentions.module.css";

/** Facts of other pairs in which the country is a third party. */
export function Mentions({ file }: { readonly file: CountryFile }) {
  const atlas = useAtlas((state) => state.atlas);
  const store = useAtlasStoreApi();
  if (file.mentions.length === 0) return null;
  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>{messages.mentions}</h3>
      <ul className={styles.mentions}>
        {file.mentions.map((mention) => (
          <li key={`${mention.pair}#${mention.factId}`}>
            <p className={styles.meta}>
              {formatFactDate(mention.date)} ·{" "}
              <button
                type="button"
                data-opens={mention.pair}
                onClick={() => store.getState().openPair(mention.pair, "list")}
              >
                {pairName(...splitPairKey(mention.pair).map(atlas.nameOf))}
              </button>
            </p>
            <p>{mention.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
