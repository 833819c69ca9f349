import type { DossierEntry, MissionCounts } from "../../domain/dataset.ts";
import { countMissions, missionsFrom } from "../../domain/pairStanding.ts";
import { otherParty, type PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatMissions } from "../../messages/formatFigures.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import pageStyles from "./CountryPanel.module.css";
import styles from "./MissionLists.module.css";

/** The missions that the country sends and hosts, by partner. */
export function MissionLists({ country }: { readonly country: PartyCode }) {
  const atlas = useAtlas((state) => state.atlas);
  const entries = atlas.dossiersOf(country);
  if (!entries.some((entry) => hasMissions(entry))) return null;
  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>{messages.missions}</h3>
      <div className={styles.sides}>
        {([0, 1] as const).map((side) => (
          <div key={side}>
            <h4 className={pageStyles.label}>{side === 0 ? messages.sent : messages.hosted}</h4>
            <Side country={country} entries={entries} side={side} />
          </div>
        ))}
      </div>
      <p className={pageStyles.note}>{messages.missionsNote}</p>
    </section>
  );
}

function Side({
  country,
  entries,
  side,
}: {
  readonly country: PartyCode;
  readonly entries: readonly DossierEntry[];
  readonly side: 0 | 1;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const rows = entries
    .map((entry): [PartyCode, MissionCounts] => [
      otherParty(entry.pair, country),
      missionsFrom(entry, country)[side],
    ])
    .filter(([, counts]) => countMissions(counts) > 0);
  if (rows.length === 0) return <p className={pageStyles.note}>{messages.noneFound}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map(([partner, counts]) => (
        <li key={partner}>
          {atlas.nameOf(partner)} <span>{formatMissions(counts)}</span>
        </li>
      ))}
    </ul>
  );
}

function hasMissions(entry: DossierEntry): boolean {
  return countMissions(entry.missionsAToB) + countMissions(entry.missionsBToA) > 0;
}
