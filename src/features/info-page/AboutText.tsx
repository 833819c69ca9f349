import { formatDay } from "../../messages/format/formatFactDate.ts";
import { infoPageMessages } from "../../messages/infoPages.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import styles from "./InfoPage.module.css";

const messages = infoPageMessages.about;

/** Edition, sources with their licences, and the software. */
export function AboutText() {
  const asOf = useAtlas(({ atlas }) => atlas.asOf);
  const version = useAtlas(({ atlas }) => atlas.dataVersion);
  return (
    <>
      <p>{messages.edition(version, formatDay(asOf))}</p>
      <h3 className={styles.heading}>{messages.sources}</h3>
      <ul className={styles.list}>
        {messages.sourceList.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{messages.software}</h3>
      <p>{messages.softwareText}</p>
      <p>
        <a href="licences.md">{messages.licencesOfCode}</a>
        {" · "}
        <a href="data-licences.md">{messages.licencesOfData}</a>
      </p>
    </>
  );
}
