import { loadCoverage } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { isStanding, rankOfMission } from "../../domain/countedMission.ts";
import { ALL_REGIONS } from "../../domain/missionCoverage.ts";
import type { PairFacts, TableMission } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { coverageSentences } from "../../messages/missionCoverage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import pageStyles from "./CountryPanel.module.css";
import styles from "./MissionLists.module.css";

/** The missions that the country sends and hosts, by region. */
export function MissionLists({
  country,
  facts,
}: {
  readonly country: PartyCode;
  readonly facts: ReadonlyMap<PartyCode, PairFacts>;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const coverage = useCoverageOf(atlas.party(country)?.region);
  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>{messages.missions}</h3>
      <div className={styles.sides}>
        {(["sent", "hosted"] as const).map((side) => (
          <div key={side}>
            <h4 className={pageStyles.label}>{messages[side]}</h4>
            <Regions regions={missionsByRegion(atlas, { country, facts, side })} />
          </div>
        ))}
      </div>
      <p className={pageStyles.note}>{[...coverage, messages.missionsNote].join(" ")}</p>
    </section>
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

interface RegionMissions {
  readonly region: string;
  readonly missions: readonly { readonly id: string; readonly text: string }[];
}

function Regions({ regions }: { readonly regions: readonly RegionMissions[] }) {
  if (regions.length === 0) return <p className={pageStyles.note}>{messages.noneFound}</p>;
  return (
    <ul className={styles.regions}>
      {regions.map(({ region, missions }) => (
        <li key={region}>
          <details>
            <summary>
              {region} <span>{missions.length}</span>
            </summary>
            <ul className={styles.rows}>
              {missions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function missionsByRegion(
  atlas: Atlas,
  look: {
    readonly country: PartyCode;
    readonly facts: ReadonlyMap<PartyCode, PairFacts>;
    readonly side: "sent" | "hosted";
  },
): RegionMissions[] {
  const byRegion = new Map<string, { id: string; text: string }[]>();
  for (const [partner, facts] of look.facts) {
    const region = atlas.party(partner)?.region ?? "";
    for (const mission of facts.missions) {
      const isOnSide = (mission.sender === look.country) === (look.side === "sent");
      if (!isOnSide || !isCounted(mission)) continue;
      const place = mission.city ? `${mission.kind}, ${mission.city}` : mission.kind;
      const list = byRegion.get(region) ?? [];
      list.push({ id: mission.id, text: `${atlas.nameOf(partner)}: ${place}` });
      byRegion.set(region, list);
    }
  }
  return [...byRegion]
    .map(([region, missions]) => ({
      region,
      missions: missions.sort((one, other) => one.text.localeCompare(other.text)),
    }))
    .sort((one, other) => other.missions.length - one.missions.length);
}

function isCounted(mission: TableMission): boolean {
  return isStanding(mission) && rankOfMission(mission.class) !== "honorary";
}
