import { useState } from "react";
import { loadCoverage } from "../../data/loadDataset.ts";
import {
  type CountryMission,
  compareMissions,
  listCountryMissions,
  MISSION_ORDERS,
  type MissionOrder,
} from "../../domain/countryMissions.ts";
import { ALL_REGIONS } from "../../domain/missionCoverage.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatSince } from "../../messages/format/formatFactDate.ts";
import { coverageSentences } from "../../messages/missionCoverage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import pageStyles from "./CountryPanel.module.css";
import { CountrySection } from "./CountrySection.tsx";
import styles from "./MissionLists.module.css";
import { MoreButton } from "./MoreButton.tsx";
import { OrderSelect } from "./OrderSelect.tsx";
import { PairButton } from "./PairButton.tsx";

/** So many rows of a list are shown at first. */
const SHOWN_FIRST = 20;

/** The missions that the country sends and hosts: two lists in the order that the reader chooses. */
export function MissionLists({
  country,
  facts,
  partners,
}: {
  readonly country: PartyCode;
  readonly facts: ReadonlyMap<PartyCode, PairFacts>;
  /** Those that the filter leaves. */
  readonly partners: ReadonlySet<PartyCode>;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const [order, setOrder] = useState<MissionOrder>("state");
  const coverage = useCoverageOf(atlas.party(country)?.region);
  const compare = compareMissions(order, (code) => atlas.nameOf(code));
  return (
    <CountrySection id="missions">
      <OrderSelect
        orders={MISSION_ORDERS}
        words={messages.missionOrder}
        order={order}
        onOrder={setOrder}
      />
      <div className={styles.sides}>
        {(["sent", "hosted"] as const).map((side) => (
          <MissionList
            key={side}
            title={messages[side]}
            country={country}
            missions={listCountryMissions(country, facts, side)
              .filter(({ partner }) => partners.has(partner))
              .sort(compare)}
          />
        ))}
      </div>
      <p className={pageStyles.note}>{[...coverage, messages.missionsNote].join(" ")}</p>
    </CountrySection>
  );
}

function MissionList({
  title,
  country,
  missions,
}: {
  readonly title: string;
  readonly country: PartyCode;
  readonly missions: readonly CountryMission[];
}) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? missions : missions.slice(0, SHOWN_FIRST);
  const headingId = `missions-${title}`;
  return (
    <div className={styles.side}>
      <h4 id={headingId} className={pageStyles.label}>
        {title} <span className={styles.count}>{missions.length}</span>
      </h4>
      {missions.length === 0 && <p className={pageStyles.note}>{messages.noneFound}</p>}
      <ul aria-labelledby={headingId} className={styles.rows}>
        {shown.map(({ partner, mission }) => (
          <li key={mission.id}>
            <PairButton country={country} partner={partner} />
            <span className={styles.detail}>
              {[mission.kind, mission.city].filter((part) => part !== "").join(", ")}
              {mission.opened && `, ${formatSince(mission.opened)}`}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton rest={missions.length - SHOWN_FIRST} isWhole={isWhole} onWhole={setIsWhole} />
    </div>
  );
}

/** How much of the embassies that a region sends, and hosts, the tables have. */
function useCoverageOf(region: string | undefined): string[] {
  const loaded = useLoaded("coverage", loadCoverage);
  if (loaded.state !== "here") return [];
  const { missions } = loaded.value;
  const [sent, hosted] = [
    coverageSentences(missions, { senderRegion: region, hostRegion: ALL_REGIONS }),
    coverageSentences(missions, { senderRegion: ALL_REGIONS, hostRegion: region }),
  ];
  return [...new Set([sent[0] ?? [], hosted[0] ?? [], sent[1] ?? []].flat())];
}
