import { Fragment } from "react";
import {
  TABLE_RECOGNITION_STATES,
  type TableRecognition,
  type TableRecognitionState,
} from "../../domain/pairFacts.ts";
import type { RecognitionsByTime } from "../../domain/recognitionsOn.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import styles from "./RecognitionOf.module.css";

const NOT_STANDING = ["ended", "later", "undated"] as const;

/** Who recognises the country, and who does not, in the year shown, where that is a question. */
export function RecognitionOf({
  recognitions: groups,
}: {
  readonly recognitions: RecognitionsByTime;
}) {
  const world = useAtlas(selectWorld);
  return (
    <CountrySection id="recognition">
      {!world.isNewest && (
        <h4 className={pageStyles.label}>{messages.recognitionIn(world.year)}</h4>
      )}
      <Spells spells={groups.standing} words={messages.recognitionBy} />
      {groups.standing.length === 0 && <p className={pageStyles.note}>{messages.noneFound}</p>}
      {NOT_STANDING.map(
        (time) =>
          groups[time].length > 0 && (
            <Fragment key={time}>
              <h4 className={pageStyles.label}>{messages.recognitionTimes[time]}</h4>
              <Spells
                spells={groups[time]}
                words={time === "ended" ? messages.recognitionOnceBy : messages.recognitionBy}
              />
            </Fragment>
          ),
      )}
    </CountrySection>
  );
}

/** Who says so, by what they say. */
function Spells({
  spells,
  words,
}: {
  readonly spells: readonly TableRecognition[];
  readonly words: Readonly<Record<TableRecognitionState, string>>;
}) {
  const atlas = useAtlas((state) => state.atlas);
  return TABLE_RECOGNITION_STATES.map((state) => {
    const own = spells.filter((spell) => spell.state === state);
    if (own.length === 0) return null;
    return (
      <details key={state} className={styles.group}>
        <summary>
          {words[state]} <span>{own.length}</span>
        </summary>
        <ul className={styles.rows}>
          {own
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
  });
}
