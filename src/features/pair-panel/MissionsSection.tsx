import type { MissionFact, MissionSpell, RepresentationFact } from "../../domain/dataset.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { formatList } from "../../messages/lists.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./Ledger.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

/** A two-sided ledger: the missions of A in B beside those of B in A. */
export function MissionsSection() {
  const { partyA, partyB, dossier, read } = usePairPage();
  const isEmpty = dossier.missions.length + dossier.representations.length === 0;
  return (
    <Section id="missions">
      {read !== "article" && isEmpty ? (
        <Nothing>{messages.missionsUnread}</Nothing>
      ) : (
        <div className={styles.ledger}>
          <Side sender={partyA} host={partyB} side="a" />
          <Side sender={partyB} host={partyA} side="b" />
        </div>
      )}
    </Section>
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
  const { atlas, dossier } = usePairPage();
  const missions = dossier.missions.filter(
    (mission) => mission.ofPair === undefined && mission.sender === sender,
  );
  const representations = dossier.representations.filter(
    (fact) => fact.ofPair === undefined && fact.sender === sender,
  );
  return (
    <div className={styles.side} data-party={side}>
      <h4>{messages.missionsOf(atlas.nameOf(sender), atlas.nameOf(host))}</h4>
      {missions.length + representations.length === 0 ? (
        <Nothing>{messages.noMissionFound}</Nothing>
      ) : (
        <ul className={styles.entries}>
          {missions.map((mission) => (
            <MissionEntry key={mission.id} mission={mission} />
          ))}
          {representations.map((fact) => (
            <RepresentationEntry key={fact.id} fact={fact} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MissionEntry({ mission }: { readonly mission: MissionFact }) {
  const { atlas } = usePairPage();
  return (
    <li>
      <p className={styles.entryTitle}>
        <span className={styles.capital}>{messages.missionTitle(mission.kind, mission.city)}</span>
        <SourceMarks citations={mission.sources} />
      </p>
      <p className={styles.detail}>{messages.missionStatus[mission.status]}</p>
      {mission.spells.map((spell) => (
        <SpellLine key={JSON.stringify(spell.date)} spell={spell} />
      ))}
      {mission.covers.length > 0 && (
        <p className={styles.detail}>
          {messages.covers(formatList(mission.covers.map((code) => atlas.nameOf(code))))}
        </p>
      )}
      {mission.text && <p className={styles.detail}>{mission.text}</p>}
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
