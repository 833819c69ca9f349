import type { VisitFact } from "../../domain/dataset.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { leaderVisitWords as words } from "../../kinds/leader_visits/words.en.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { MoreOnItsWay } from "./KindTies.tsx";
import styles from "./Ledger.module.css";
import { usePairPage } from "./pairPage.ts";
import { type Journey, pairVisits } from "./pairVisits.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useTelling } from "./useTelling.ts";

/** Visits each way: person, office, date; those of the table, which may be hundreds, folded away. */
export function VisitLedger() {
  const { partyA, partyB, facts, more } = usePairPage();
  return (
    <>
      <div className={styles.ledger}>
        <Side from={partyA} to={partyB} side="a" />
        <Side from={partyB} to={partyA} side="b" />
      </div>
      {facts && <MoreOnItsWay more={more} />}
      <p className={styles.coverage}>{words.title(undefined)}</p>
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
  const page = usePairPage();
  const { own, journeys, elsewhere } = pairVisits(page, from);
  const isKnown = page.more.state === "here" || !page.facts;
  return (
    <div className={styles.side} data-party={side}>
      <h4>{laterMessages.visitsOf(page.atlas.nameOf(from), page.atlas.nameOf(to))}</h4>
      {isKnown && own.length + journeys.length === 0 && (
        <Nothing>{laterMessages.noVisitFound}</Nothing>
      )}
      {own.length > 0 && (
        <ul className={styles.entries}>
          {own.map((visit) => (
            <VisitEntry key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
      <JourneyList name={words.ended?.(journeys.length)} journeys={journeys} />
      <JourneyList name={words.many?.fold(elsewhere.length)} journeys={elsewhere} />
    </div>
  );
}

function JourneyList({
  name,
  journeys,
}: {
  readonly name: string | undefined;
  readonly journeys: readonly Journey[];
}) {
  const beside = useTelling();
  if (journeys.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{name}</summary>
      <ul className={styles.entries}>
        {journeys.map((journey) => (
          <li key={JSON.stringify(journey)}>
            <p className={styles.entryTitle}>{journey.person}</p>
            <p className={styles.detail}>
              {words.tell(journey, beside)}
              {journey.note && ` (${journey.note})`}
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
