import type { ReactNode } from "react";
import type { AgreementFact } from "../../domain/dataset.ts";
import { greatCircleDistanceKm } from "../../domain/geo/greatCircle.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { ALLIANCES_SOURCE, type AllianceFact, SOURCES_OF_TABLES } from "../../domain/pairFacts.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { formatCount, formatKilometres, formatPercent } from "../../messages/formatFigures.ts";
import { formatList } from "../../messages/lists.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./OtherTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { useSourceDates } from "./useSourceDates.ts";
import { VisaTies } from "./VisaTies.tsx";

/** Distance, land border, visa rules each way, alliances, votes, agreements. */
export function OtherTies() {
  const { atlas, partyA, partyB, dossier, facts } = usePairPage();
  const [anchorA, anchorB] = [atlas.party(partyA)?.anchor, atlas.party(partyB)?.anchor];
  const agreements = dossier.agreements.filter((fact) => fact.ofPair === undefined);
  const hasVisas = dossier.visas.some((fact) => fact.ofPair === undefined);
  const isEmpty = !facts && !(anchorA && anchorB) && !hasVisas && agreements.length === 0;
  if (isEmpty) return <Nothing>{messages.otherTiesNone}</Nothing>;
  return (
    <dl className={styles.ties}>
      {anchorA && anchorB && (
        <Tie name={messages.distance}>
          {formatKilometres(greatCircleDistanceKm(lonLat(...anchorA), lonLat(...anchorB)))},{" "}
          {messages.distanceNote}
        </Tie>
      )}
      {facts && <BorderTie />}
      <VisaTies />
      {agreements.length > 0 && (
        <div>
          <dt>{messages.agreements}</dt>
          {agreements.map((fact) => (
            <AgreementEntry key={fact.id} fact={fact} />
          ))}
        </div>
      )}
      {facts && <AllianceTies />}
      {facts && <VoteTie />}
    </dl>
  );
}

function Tie({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function BorderTie() {
  const { facts, nameA, nameB } = usePairPage();
  const border = facts?.border;
  if (!border) return <Tie name={messages.border}>{messages.borderNone}</Tie>;
  const { kmByA, kmByB, sources } = border;
  const isOneFigure = kmByA === kmByB || kmByA === undefined || kmByB === undefined;
  return (
    <Tie name={messages.border}>
      {isOneFigure
        ? formatKilometres(kmByA ?? kmByB ?? 0)
        : `${messages.borderAsGiven(formatKilometres(kmByA), nameA)}, ${messages.borderAsGiven(formatKilometres(kmByB), nameB)}`}
      <SourceMarks citations={sources} />
    </Tie>
  );
}

function AllianceTies() {
  const { facts } = usePairPage();
  const dateOf = useSourceDates();
  const date = dateOf(ALLIANCES_SOURCE);
  // Two pacts without a name may say the same of the same time: that is told once.
  const told = new Map((facts?.alliances ?? []).map((one) => [JSON.stringify(one), one]));
  const alliances = [...told.values()];
  const standing = alliances.filter(({ standsIn }) => standsIn !== undefined);
  const ended = alliances.filter(({ standsIn }) => standsIn === undefined);
  return (
    <div>
      <dt>
        {messages.alliances}, {messages.alliancesCoverage(date)}
      </dt>
      {alliances.length === 0 && <dd>{messages.alliancesNone(date)}</dd>}
      {standing.map((alliance) => (
        <dd key={JSON.stringify(alliance)}>
          <PactWords alliance={alliance} />
        </dd>
      ))}
      {ended.length > 0 && (
        <dd>
          <details>
            <summary>{messages.pactsEnded(ended.length)}</summary>
            <ul className={styles.ended}>
              {ended.map((alliance) => (
                <li key={JSON.stringify(alliance)}>
                  <PactWords alliance={alliance} />
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
  );
}

function PactWords({ alliance }: { readonly alliance: AllianceFact }) {
  const { pact, obligations, date, standsIn, note, sources } = alliance;
  const list = formatList(obligations.map((one) => messages.allianceObligation[one]));
  return (
    <>
      {messages.pact(pact, list)}, {messages.pactDate(formatFactDate(date), standsIn)}
      {note && ` (${note})`}
      <SourceMarks citations={sources} />
    </>
  );
}

function VoteTie() {
  const { facts } = usePairPage();
  const dateOf = useSourceDates();
  const date = dateOf(SOURCES_OF_TABLES.votes);
  const votes = facts?.votes;
  if (!votes) return <Tie name={messages.votes}>{messages.votesNone(date)}</Tie>;
  return (
    <Tie name={messages.votes}>
      {messages.votesWords(
        formatPercent(votes.agreementPercent),
        formatPercent(votes.identicalPercent),
        formatCount(votes.votes),
        date,
      )}
      <SourceMarks citations={votes.sources} />
    </Tie>
  );
}

function AgreementEntry({ fact }: { readonly fact: AgreementFact }) {
  return (
    <dd>
      <strong>{fact.title}</strong>
      {` (${formatFactDate(fact.date)}; ${messages.agreementStatus[fact.status]}). ${fact.text}`}
      <SourceMarks citations={fact.sources} />
    </dd>
  );
}
