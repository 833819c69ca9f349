import { compareFactDates } from "../../domain/factDate.ts";
import {
  type PairFacts,
  TABLE_RECOGNITION_STATES,
  type TableRecognition,
} from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import pageStyles from "./CountryPanel.module.css";
import styles from "./MissionLists.module.css";

/** Who recognises the country, and who does not, where that is a question. */
export function RecognitionOf({
  country,
  facts,
}: {
  readonly country: PartyCode;
  readonly facts: ReadonlyMap<PartyCode, PairFacts>;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const latest = latestRecognitions(country, facts);
  if (latest.length === 0) return null;
  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>{messages.recognition}</h3>
      {TABLE_RECOGNITION_STATES.map((state) => {
        const spells = latest.filter((spell) => spell.state === state);
        if (spells.length === 0) return null;
        return (
          <details key={state} className={styles.regions}>
            <summary>
              {messages.recognitionBy[state]} <span>{spells.length}</span>
            </summary>
            <ul className={styles.rows}>
              {spells
                .map((spell) => ({ spell, name: atlas.nameOf(spell.by) }))
                .sort((one, other) => one.name.localeCompare(other.name))
                .map(({ spell, name }) => (
                  <li key={spell.by}>
                    {name}
                    {spell.date.shape !== "unknown" && ` (${formatFactDate(spell.date)})`}
                  </li>
                ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function latestRecognitions(
  country: PartyCode,
  facts: ReadonlyMap<PartyCode, PairFacts>,
): TableRecognition[] {
  return [...facts.values()].flatMap(({ recognitions }) => {
    const own = recognitions
      .filter((spell) => spell.of === country)
      .sort((one, other) => compareFactDates(one.date, other.date));
    return own.at(-1) ?? [];
  });
}
