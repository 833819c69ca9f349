import type { AgreementFact, VisaFact } from "../../domain/dataset.ts";
import { greatCircleDistanceKm } from "../../domain/geo/greatCircle.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { formatKilometres } from "../../messages/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./OtherTiesSection.module.css";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";

/** Distance, visa rules, agreements; and what has not been looked for yet. */
export function OtherTiesSection() {
  const { atlas, partyA, partyB, dossier } = usePairPage();
  const [anchorA, anchorB] = [atlas.party(partyA)?.anchor, atlas.party(partyB)?.anchor];
  const visas = dossier.visas.filter((fact) => fact.ofPair === undefined);
  const agreements = dossier.agreements.filter((fact) => fact.ofPair === undefined);
  return (
    <Section id="other-ties">
      <dl className={styles.ties}>
        {anchorA && anchorB && (
          <div>
            <dt>{messages.distance}</dt>
            <dd>
              {formatKilometres(greatCircleDistanceKm(lonLat(...anchorA), lonLat(...anchorB)))},{" "}
              {messages.distanceNote}
            </dd>
          </div>
        )}
        {visas.map((fact) => (
          <VisaEntry key={fact.id} fact={fact} />
        ))}
        {agreements.length > 0 && (
          <div>
            <dt>{messages.agreements}</dt>
            {agreements.map((fact) => (
              <AgreementEntry key={fact.id} fact={fact} />
            ))}
          </div>
        )}
      </dl>
      <Nothing>{messages.tiesUnread}</Nothing>
    </Section>
  );
}

function VisaEntry({ fact }: { readonly fact: VisaFact }) {
  return (
    <div>
      <dt>
        {messages.visa} <PartyArrow from={fact.from} to={fact.to} />
      </dt>
      <dd>
        {fact.text}
        <SourceMarks citations={fact.sources} />
      </dd>
    </div>
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
