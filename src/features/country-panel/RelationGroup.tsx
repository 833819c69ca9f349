import { ChevronRight } from "lucide-react";
import { findFlag } from "../../data/loadDataset.ts";
import type { MissionCounts } from "../../domain/dataset.ts";
import type { PartnerSummary } from "../../domain/partnerSummary.ts";
import { makePairKey, type PartyCode } from "../../domain/partyCode.ts";
import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
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
  tellSubject,
  isOpen,
}: {
  readonly title: string;
  readonly country: PartyCode;
  readonly partners: readonly PartyCode[];
  readonly summaries: ReadonlyMap<PartyCode, PartnerSummary>;
  /** What the subject of the map says of a partner, in words. */
  readonly tellSubject: (partner: PartyCode) => string | undefined;
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
            words={tellSubject(partner)}
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
  words,
}: {
  readonly country: PartyCode;
  readonly partner: PartyCode;
  readonly summary: PartnerSummary | undefined;
  /** What the subject of the map says of it. */
  readonly words: string | undefined;
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
          {words && <span className={styles.subject}>{words}</span>}
          {summary && <span className={styles.detail}>{describe(summary)}</span>}
        </span>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

/** "since 27 June 1964; suspended 1996–2021 · 1 embassy there, 2 consulates here", as far as known. */
function describe(summary: PartnerSummary): string {
  const { since, changes, relations, sent, hosted } = summary;
  const hasEnded = relations === "broken" || relations === "stated-none";
  const beginning = since && (hasEnded ? formatBegun(since) : formatSince(since));
  const story = [
    beginning ?? wordsOfNone(summary),
    ...changes.map((change, index) => formatRelationChange(change, changes[index - 1])),
  ].filter((part) => part !== "");
  const [there, here] = [sent, hosted].map((counts) => formatMissions(withoutHonorary(counts)));
  const missions =
    there && there === here
      ? [messages.missionsEachWay(there)]
      : [
          ...(there ? [messages.missionsThere(there)] : []),
          ...(here ? [messages.missionsHere(here)] : []),
        ];
  return [story.join("; "), missions.join("; ")].filter((part) => part !== "").join(" · ");
}

/** Told pairs stand under one title, whatever their relations: where there are none that is said. */
function wordsOfNone({ isDocumented, relations, changes }: PartnerSummary): string {
  if (!isDocumented || changes.length > 0) return "";
  if (relations === "stated-none") return messages.toldStatedNone;
  return relations === "nothing-found" ? messages.toldNothingFound : "";
}

function withoutHonorary({ honorary: _, ...counts }: MissionCounts): MissionCounts {
  return counts;
}
