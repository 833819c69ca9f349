import { ChevronRight } from "lucide-react";
import { findFlag } from "../../data/loadDataset.ts";
import type { MissionCounts } from "../../domain/dataset.ts";
import type { PartnerSummary } from "../../domain/partnerSummary.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { formatBegun, formatSince } from "../../messages/format/formatFactDate.ts";
import { formatMissions } from "../../messages/format/formatFigures.ts";
import { formatRelationChange } from "../../messages/formatRelationChange.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { FlagImage } from "../../ui/FlagImage.tsx";
import styles from "./RelationList.module.css";

/** Partners of one kind, in the order that the reader chose. */
export function RelationGroup({
  title,
  country,
  partners,
  summaries,
  isOpen,
}: {
  readonly title: string;
  readonly country: PartyCode;
  readonly partners: readonly PartyCode[];
  readonly summaries: ReadonlyMap<PartyCode, PartnerSummary>;
  readonly isOpen: boolean;
}) {
  if (partners.length === 0) return null;
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        {title} <span className={styles.count}>{partners.length}</span>
      </summary>
      <ul>
        {partners.map((partner) => (
          <RelationRow
            key={partner}
            country={country}
            partner={partner}
            summary={summaries.get(partner)}
          />
        ))}
      </ul>
    </details>
  );
}

function RelationRow({
  country,
  partner,
  summary,
}: {
  readonly country: PartyCode;
  readonly partner: PartyCode;
  readonly summary: PartnerSummary | undefined;
}) {
  const store = useAtlasStoreApi();
  const name = useAtlas(({ atlas }) => atlas.nameOf(partner));
  const pair = makePairKey(country, partner);
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
          {summary && <span className={styles.detail}>{describe(summary)}</span>}
        </span>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

/** "since 27 June 1964; suspended 1996–2021 · 2 embassies", as far as known. */
function describe({ since, changes, relations, sent, hosted }: PartnerSummary): string {
  const hasEnded = relations === "broken" || relations === "stated-none";
  const beginning = since && (hasEnded ? formatBegun(since) : formatSince(since));
  const story = [beginning ?? "", ...changes.map(formatRelationChange)].filter(
    (part) => part !== "",
  );
  return [story.join("; "), formatMissions(addCounts(sent, hosted))]
    .filter((part) => part !== "")
    .join(" · ");
}

function addCounts(one: MissionCounts, other: MissionCounts): MissionCounts {
  const sum = (name: keyof MissionCounts) => (one[name] ?? 0) + (other[name] ?? 0);
  return { embassy: sum("embassy"), consulate: sum("consulate"), office: sum("office") };
}
