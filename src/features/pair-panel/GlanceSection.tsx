import type { ReactNode } from "react";
import type { MissionFact, VisitFact } from "../../domain/dataset.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { organisationTies } from "../../domain/sharedOrganisations.ts";
import { formatYear } from "../../messages/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./GlanceSection.module.css";
import { PartyArrow } from "./PartyArrow.tsx";
import { type PairPage, usePairPage } from "./pairPage.ts";
import { Section } from "./Section.tsx";
import { TradeDirectionLabel } from "./TradeDirectionLabel.tsx";
import { tradeFigures } from "./tradeFigures.ts";

/** The pair in four cells: missions, trade, visits, organisations. */
export function GlanceSection() {
  return (
    <Section id="at-a-glance">
      <dl className={styles.cells}>
        <Cell title={messages.missionsCell}>
          <MissionsCell />
        </Cell>
        <Cell title={messages.tradeCell}>
          <TradeCell />
        </Cell>
        <Cell title={messages.visitsCell}>
          <VisitsCell />
        </Cell>
        <Cell title={messages.organisationsCell}>
          <OrganisationsCell />
        </Cell>
      </dl>
    </Section>
  );
}

function Cell({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Only an article that was read can have nothing to tell. */
function absenceWords(read: PairPage["read"]): string {
  return read === "article" ? messages.noneFound : messages.notLookedFor;
}

/** A count in one direction; absence is words, never 0. */
function Count({
  from,
  to,
  count,
  absence,
}: {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly count: number;
  readonly absence: string;
}) {
  return (
    <p className={styles.count}>
      <PartyArrow from={from} to={to} />{" "}
      {count > 0 ? <strong>{count}</strong> : <span className={styles.absence}>{absence}</span>}
    </p>
  );
}

function MissionsCell() {
  const { dossier, partyA, partyB, read } = usePairPage();
  const standing = (mission: MissionFact, sender: PartyCode) =>
    mission.ofPair === undefined &&
    mission.sender === sender &&
    mission.status === "open" &&
    mission.class !== "honorary";
  return [partyA, partyB].map((sender) => {
    const host = sender === partyA ? partyB : partyA;
    const isStatedNone = dossier.representations.some(
      (fact) => fact.ofPair === undefined && fact.sender === sender && fact.state === "none",
    );
    return (
      <Count
        key={sender}
        from={sender}
        to={host}
        count={dossier.missions.filter((mission) => standing(mission, sender)).length}
        absence={isStatedNone ? messages.sourceSaysNone : absenceWords(read)}
      />
    );
  });
}

function VisitsCell() {
  const { dossier, partyA, partyB, read } = usePairPage();
  const isVisit = (visit: VisitFact, from: PartyCode) =>
    visit.ofPair === undefined && visit.from === from && visit.status === "happened";
  return [partyA, partyB].map((from) => (
    <Count
      key={from}
      from={from}
      to={from === partyA ? partyB : partyA}
      count={dossier.visits.filter((visit) => isVisit(visit, from)).length}
      absence={absenceWords(read)}
    />
  ));
}

function TradeCell() {
  const { dossier, read } = usePairPage();
  const figures = tradeFigures(dossier);
  if (figures.length === 0) {
    const words = read === "article" ? messages.noFigure : messages.notLookedFor;
    return <p className={styles.absence}>{words}</p>;
  }
  return figures.map((figure) => (
    <p key={figure.id} className={styles.count}>
      <TradeDirectionLabel figure={figure} />{" "}
      <strong>{formatThousandUsd(figure.thousandUsd, figure.qualifier)}</strong>{" "}
      <span className={styles.absence}>{formatYear(figure.date)}</span>
    </p>
  ));
}

function OrganisationsCell() {
  const { atlas, pair } = usePairPage();
  const { shared, sharedAgencies } = organisationTies(atlas, pair);
  if (shared.length + sharedAgencies.length === 0) {
    return <p className={styles.absence}>{messages.noneFound}</p>;
  }
  const agencies = messages.agencies(sharedAgencies.length);
  if (shared.length === 0) return <p className={styles.count}>{agencies}</p>;
  return (
    <p className={styles.count}>
      <strong>{shared.length}</strong>{" "}
      {sharedAgencies.length > 0 && <span className={styles.absence}>+ {agencies}</span>}
    </p>
  );
}
