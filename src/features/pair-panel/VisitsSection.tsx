import type { VisitFact } from "../../domain/dataset.ts";
import { compareFactDates } from "../../domain/factDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./Ledger.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

/** Visits each way: person, office, date. */
export function VisitsSection() {
  const { partyA, partyB, dossier, read } = usePairPage();
  const isEmpty = dossier.visits.length === 0;
  return (
    <Section id="visits">
      {read !== "article" && isEmpty ? (
        <Nothing>{messages.visitsUnread}</Nothing>
      ) : (
        <div className={styles.ledger}>
          <Side from={partyA} to={partyB} side="a" />
          <Side from={partyB} to={partyA} side="b" />
        </div>
      )}
    </Section>
  );
}

function Side({
  from,
  to,
  side,
}: {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly side: "a" | "b";
}) {
  const { atlas, dossier } = usePairPage();
  const visits = dossier.visits
    .filter((visit) => visit.ofPair === undefined && visit.from === from)
    .sort((one, other) => compareFactDates(one.date, other.date));
  return (
    <div className={styles.side} data-party={side}>
      <h4>{messages.visitsOf(atlas.nameOf(from), atlas.nameOf(to))}</h4>
      {visits.length === 0 ? (
        <Nothing>{messages.noVisitFound}</Nothing>
      ) : (
        <ul className={styles.entries}>
          {visits.map((visit) => (
            <VisitEntry key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </div>
  );
}

function VisitEntry({ visit }: { readonly visit: VisitFact }) {
  const status = messages.status[visit.status];
  return (
    <li>
      {visit.persons.map((person) => (
        <p key={person.name} className={styles.entryTitle}>
          {person.name}
        </p>
      ))}
      <p className={styles.detail}>
        {visit.persons.map((person) => person.office).join("; ")}
        {visit.city && `, ${visit.city}`}
      </p>
      <p className={styles.detail}>
        {formatFactDate(visit.date)}
        {status && ` · ${status}`}
        <SourceMarks citations={visit.sources} />
      </p>
    </li>
  );
}
