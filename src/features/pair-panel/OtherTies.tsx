import type { ReactNode } from "react";
import type { AgreementFact } from "../../domain/dataset.ts";
import { greatCircleDistanceKm } from "../../domain/geo/greatCircle.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatKilometres } from "../../messages/format/formatFigures.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { KindsNotFound, KindTies, MoreOnItsWay } from "./KindTies.tsx";
import styles from "./OtherTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { VisaTies } from "./VisaTies.tsx";

/** Distance, land border, visa rules each way, alliances, votes, agreements. */
export function OtherTies() {
  const { atlas, partyA, partyB, dossier, facts, more } = usePairPage();
  const hasMore = facts !== undefined && more.state === "here";
  const [anchorA, anchorB] = [atlas.party(partyA)?.anchor, atlas.party(partyB)?.anchor];
  const agreements = dossier.agreements.filter((fact) => fact.ofPair === undefined);
  const hasVisas = dossier.visas.some((fact) => fact.ofPair === undefined);
  const isEmpty = !facts && !(anchorA && anchorB) && !hasVisas && agreements.length === 0;
  if (isEmpty) return <Nothing>{laterMessages.otherTiesNone}</Nothing>;
  return (
    <>
      <dl className={styles.ties}>
        {anchorA && anchorB && (
          <Tie name={laterMessages.distance}>
            {formatKilometres(greatCircleDistanceKm(lonLat(...anchorA), lonLat(...anchorB)))},{" "}
            {laterMessages.distanceNote}
          </Tie>
        )}
        {hasMore && <KindTies place="neighbourhood" />}
        <VisaTies />
        {agreements.length > 0 && (
          <div>
            <dt>{laterMessages.agreements}</dt>
            {agreements.map((fact) => (
              <AgreementEntry key={fact.id} fact={fact} />
            ))}
          </div>
        )}
        {hasMore && <KindTies place="other-ties" />}
      </dl>
      {hasMore && <KindsNotFound places={["neighbourhood", "other-ties"]} />}
      {facts && <MoreOnItsWay more={more} />}
    </>
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

function AgreementEntry({ fact }: { readonly fact: AgreementFact }) {
  return (
    <dd>
      <strong>{fact.title}</strong>
      {` (${formatFactDate(fact.date)}; ${laterMessages.agreementStatus[fact.status]}). ${fact.text}`}
      <SourceMarks citations={fact.sources} />
    </dd>
  );
}
