import { loadCoverage } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { MissionSpell, RepresentationFact } from "../../domain/dataset.ts";
import { isFromMemory, type TableMission } from "../../domain/pairFacts.ts";
import { type PairMission, pairMissions } from "../../domain/pairMissions.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { accreditations as accreditationKind } from "../../kinds/accreditations/kind.ts";
import type { FactOf } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatMonth } from "../../messages/format/formatMonth.ts";
import { formatList } from "../../messages/format/lists.ts";
import { coverageSentences, missionCoverageMessages } from "../../messages/missionCoverage.ts";
import { missionMessages } from "../../messages/missions.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import { MissionTies } from "./KindTies.tsx";
import styles from "./Ledger.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useMarker } from "./useMarker.ts";

/** A two-sided ledger: the missions of A in B beside those of B in A. */
export function MissionLedger() {
  const { partyA, partyB } = usePairPage();
  return (
    <>
      <div className={styles.ledger}>
        <Side sender={partyA} host={partyB} side="a" />
        <Side sender={partyB} host={partyA} side="b" />
      </div>
      <Coverage />
      <MissionTies />
    </>
  );
}

/** How much of the missions each way the tables have, as measured for the regions of the two. */
function Coverage() {
  const { atlas, partyA, partyB } = usePairPage();
  const coverage = useLoaded("coverage", loadCoverage);
  if (coverage.state !== "here") return null;
  const [regionA, regionB] = [atlas.party(partyA)?.region, atlas.party(partyB)?.region];
  const sentences = [
    [regionA, regionB],
    [regionB, regionA],
  ].flatMap(([senderRegion, hostRegion]) =>
    coverageSentences(coverage.value.missions, { senderRegion, hostRegion }),
  );
  return (
    <p className={styles.coverage}>
      {[...new Set(sentences), missionCoverageMessages.absence].join(" ")}
    </p>
  );
}

function Side({
  sender,
  host,
  side,
}: {
  readonly sender: PartyCode;
  readonly host: PartyCode;
  readonly side: "a" | "b";
}) {
  const { atlas, dossier, facts } = usePairPage();
  const missions = pairMissions(dossier, facts).filter((mission) => mission.sender === sender);
  const resident = missions.filter((mission) => mission.class !== "honorary");
  const honorary = missions.filter((mission) => mission.class === "honorary");
  const representations = dossier.representations.filter(
    (fact) => fact.ofPair === undefined && fact.sender === sender,
  );
  const accreditations = factsOf(accreditationKind, facts).filter((fact) => fact.sender === sender);
  const isEmpty = resident.length + representations.length + accreditations.length === 0;
  return (
    <div className={styles.side} data-party={side}>
      <h4>{messages.missionsOf(atlas.nameOf(sender), atlas.nameOf(host))}</h4>
      {isEmpty ? (
        <Nothing>{messages.noMissionFound}</Nothing>
      ) : (
        <ul className={styles.entries}>
          {resident.map((mission) => (
            <MissionEntry key={mission.id} mission={mission} />
          ))}
          {representations.map((fact) => (
            <RepresentationEntry key={fact.id} fact={fact} />
          ))}
          {accreditations.map((fact) => (
            <AccreditationEntry key={`${fact.city} ${fact.residentIn}`} fact={fact} />
          ))}
        </ul>
      )}
      {honorary.length > 0 && (
        <details className={styles.folded}>
          <summary>{messages.honorary(honorary.length)}</summary>
          <ul className={styles.entries}>
            {honorary.map((mission) => (
              <MissionEntry key={mission.id} mission={mission} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function MissionEntry({ mission }: { readonly mission: PairMission }) {
  const { atlas } = usePairPage();
  const marker = useMarker(mission.table);
  return (
    <li className={styles.mission} {...marker}>
      <p className={styles.entryTitle}>
        {missionMessages.title(mission.kind, mission.city)}
        <SourceMarks citations={mission.citations} />
      </p>
      <p className={styles.detail}>{statusWords(mission)}</p>
      {mission.spells.map((spell) => (
        <SpellLine key={JSON.stringify(spell.date)} spell={spell} />
      ))}
      {mission.covers.length > 0 && (
        <p className={styles.detail}>
          {messages.covers(formatList(mission.covers.map((code) => atlas.nameOf(code))))}
        </p>
      )}
      {mission.text && <p className={styles.detail}>{mission.text}</p>}
      {mission.table && <TableDetails table={mission.table} />}
    </li>
  );
}

/** "resident", or of the table "closed since March 2023". */
function statusWords({ status, table }: PairMission): string {
  const words = missionMessages.status[status];
  const since = status === table?.status ? table.statusSince : undefined;
  return since ? missionMessages.since(words, formatFactDate(since)) : words;
}

function TableDetails({ table }: { readonly table: TableMission }) {
  const { atlas } = usePairPage();
  const details = [
    table.opened && missionMessages.opened(formatFactDate(table.opened)),
    table.locatedIn && messages.missionLocatedIn(placeName(atlas, table.locatedIn)),
    missionMessages.seen(formatMonth(table.lastSeen)),
  ].filter(Boolean);
  return (
    <>
      <p className={styles.detail}>{details.join(" · ")}</p>
      {isFromMemory(table) && <p className={styles.detail}>{messages.caution.hand}</p>}
      {table.statusNote && <p className={styles.detail}>{table.statusNote}</p>}
      {table.flags.length > 0 && (
        <p className={styles.detail}>
          {messages.missionFlags(table.flags.map((flag) => messages.missionFlag[flag]).join("; "))}
        </p>
      )}
    </>
  );
}

/** A party, a dependent territory or a disputed area. */
function placeName(atlas: Atlas, code: string): string {
  return (
    atlas.dispute(code)?.name ?? atlas.dependency(code)?.name ?? atlas.nameOf(code as PartyCode)
  );
}

function AccreditationEntry({ fact }: { readonly fact: FactOf<typeof accreditationKind> }) {
  const { atlas } = usePairPage();
  const state = atlas.nameOf(fact.residentIn);
  return (
    <li>
      <p className={styles.entryTitle}>
        {fact.fromOwnCapital ? messages.accreditedFromHome : messages.accredited(fact.city, state)}
        <SourceMarks citations={fact.sources} />
      </p>
      <p className={styles.detail}>{missionMessages.seen(formatMonth(fact.lastSeen))}</p>
    </li>
  );
}

function SpellLine({ spell }: { readonly spell: MissionSpell }) {
  return (
    <p className={styles.detail}>
      {messages.missionSpell[spell.status]} {formatFactDate(spell.date)}
      {spell.text && `: ${spell.text}`}
    </p>
  );
}

function RepresentationEntry({ fact }: { readonly fact: RepresentationFact }) {
  const hasDate = fact.date.shape !== "unknown";
  return (
    <li>
      <p className={styles.entryTitle}>
        {fact.state === "covered" && fact.city && `${messages.coveredFrom(fact.city)}`}
        {fact.state === "covered" && hasDate && `, ${formatFactDate(fact.date)}`}
        {fact.state === "none" && messages.sourceSaysNone}
        <SourceMarks citations={fact.sources} />
      </p>
      <p className={styles.detail}>{fact.text}</p>
    </li>
  );
}
