import type { VisitFact } from "../../domain/dataset.ts";
import { compareFactDates } from "../../domain/factDate.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { FactOf } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { journeys as kind, TRAVELLER } from "../../kinds/journeys/kind.ts";
import { journeyWords as words } from "../../kinds/journeys/words.en.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./Ledger.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useSourceDates } from "./useSourceDates.ts";
import { useTelling } from "./useTelling.ts";

/** Visits each way: person, office, date; journeys of US presidents and secretaries folded away. */
export function VisitLedger() {
  const { partyA, partyB } = usePairPage();
  const dateOf = useSourceDates();
  return (
    <>
      <div className={styles.ledger}>
        <Side from={partyA} to={partyB} side="a" />
        <Side from={partyB} to={partyA} side="b" />
      </div>
      <p className={styles.coverage}>{words.title(dateOf(kind.source))}</p>
    </>
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
  const { atlas, dossier, facts } = usePairPage();
  const visits = dossier.visits
    .filter((visit) => visit.ofPair === undefined && visit.from === from)
    .sort((one, other) => compareFactDates(one.date, other.date));
  const journeys = from === TRAVELLER ? factsOf(kind, facts) : [];
  return (
    <div className={styles.side} data-party={side}>
      <h4>{messages.visitsOf(atlas.nameOf(from), atlas.nameOf(to))}</h4>
      {visits.length + journeys.length === 0 && <Nothing>{messages.noVisitFound}</Nothing>}
      {visits.length > 0 && (
        <ul className={styles.entries}>
          {visits.map((visit) => (
            <VisitEntry key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
      {journeys.length > 0 && <JourneyList journeys={journeys} />}
    </div>
  );
}

function JourneyList({ journeys }: { readonly journeys: readonly FactOf<typeof kind>[] }) {
  const beside = useTelling();
  return (
    <details className={styles.folded}>
      <summary>{words.ended?.(journeys.length)}</summary>
      <ul className={styles.entries}>
        {journeys.map((journey) => (
          <li key={JSON.stringify(journey)}>
            <p className={styles.entryTitle}>{journey.visitor}</p>
            <p className={styles.detail}>
              {words.tell(journey, beside)}
              <SourceMarks citations={journey.sources} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function VisitEntry({ visit }: { readonly visit: VisitFact }) {
  const status = visit.status === "omitted" ? messages.visitOmitted : messages.status[visit.status];
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
