import { ChevronRight } from "lucide-react";
import { findFlag } from "../../data/loadDataset.ts";
import type { DossierDepth, DossierEntry, MissionCounts } from "../../domain/dataset.ts";
import { otherParty, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import { formatSince } from "../../messages/formatFactDate.ts";
import { formatMissions } from "../../messages/formatFigures.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { FlagImage } from "../../ui/FlagImage.tsx";
import pageStyles from "./CountryPanel.module.css";
import styles from "./RelationList.module.css";

/** The relations of a country of which the atlas holds a dossier, or single facts. */
export function RelationList({
  country,
  depth,
}: {
  readonly country: PartyCode;
  readonly depth: DossierDepth;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const pairs = atlas.dossiersOf(country).filter((entry) => entry.depth === depth);
  if (pairs.length === 0 && depth === "notes") return null;
  return (
    <section className={pageStyles.block}>
      <h3 className={pageStyles.heading}>
        {depth === "full" ? messages.relations : messages.notes}
      </h3>
      {pairs.length === 0 && <p className={pageStyles.note}>{messages.relationsNone}</p>}
      <ul>
        {pairs.map((entry) => (
          <RelationRow key={entry.pair} pair={entry.pair} country={country} />
        ))}
      </ul>
    </section>
  );
}

function RelationRow({ pair, country }: { readonly pair: PairKey; readonly country: PartyCode }) {
  const store = useAtlasStoreApi();
  const partner = otherParty(pair, country);
  const name = useAtlas(({ atlas }) => atlas.nameOf(partner));
  const entry = useAtlas(({ atlas }) => atlas.dossier(pair));
  const hover = (isOver: boolean) =>
    store.getState().hover(isOver ? { kind: "pair", pair } : undefined);
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-opens={pair}
        onClick={() => store.getState().openPair(pair, "list")}
        onMouseEnter={() => hover(true)}
        onMouseLeave={() => hover(false)}
        onFocus={() => hover(true)}
        onBlur={() => hover(false)}
      >
        <FlagImage code={partner} findAddress={findFlag} />
        <span className={styles.words}>
          <span>{name}</span>
          {entry && <span className={styles.detail}>{describe(entry)}</span>}
        </span>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

/** "since 27 June 1964 · 2 embassies", as far as known. */
function describe(entry: DossierEntry): string {
  const since = entry.since ? formatSince(entry.since) : messages.noDate;
  const missions = formatMissions(addCounts(entry.missionsAToB, entry.missionsBToA));
  return [entry.depth === "full" || entry.since ? since : "", missions]
    .filter((part) => part !== "")
    .join(" · ");
}

function addCounts(one: MissionCounts, other: MissionCounts): MissionCounts {
  const sum = (name: keyof MissionCounts) => (one[name] ?? 0) + (other[name] ?? 0);
  return { embassy: sum("embassy"), consulate: sum("consulate"), office: sum("office") };
}
