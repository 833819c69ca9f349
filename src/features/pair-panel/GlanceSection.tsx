import type { ReactNode } from "react";
import { countStanding, totalOfRank } from "../../domain/countedMission.ts";
import { newestFigures } from "../../domain/newestTrade.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { organisationTies } from "../../domain/sharedOrganisations.ts";
import { formatYear } from "../../messages/format/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./GlanceSection.module.css";
import { PartyArrow } from "./PartyArrow.tsx";
import { type PairPage, usePairPage } from "./pairPage.ts";
import { countVisits, pairVisits } from "./pairVisits.ts";
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
  besides = "",
}: {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly count: number;
  readonly absence: string;
  /** What is counted apart. */
  readonly besides?: string;
}) {
  return (
    <p className={styles.count}>
      <PartyArrow from={from} to={to} />{" "}
      {count > 0 ? <strong>{count}</strong> : <span className={styles.absence}>{absence}</span>}
      {besides && <span className={styles.absence}>{`${count > 0 ? " + " : ", "}${besides}`}</span>}
    </p>
  );
}

function MissionsCell() {
  const { dossier, facts, partyA, partyB } = usePairPage();
  const missions = pairMissions(dossier, facts);
  return [partyA, partyB].map((sender) => {
    const counts = countStanding(missions.filter((mission) => mission.sender === sender));
    const consulates = totalOfRank(counts, "consular");
    const isStatedNone = dossier.representations.some(
      (fact) => fact.ofPair === undefined && fact.sender === sender && fact.state === "none",
    );
    return (
      <Count
        key={sender}
        from={sender}
        to={sender === partyA ? partyB : partyA}
        count={totalOfRank(counts, "resident")}
        absence={isStatedNone ? messages.sourceSaysNone : messages.noneFound}
        besides={consulates > 0 ? messages.consulates(consulates) : ""}
      />
    );
  });
}

/** The table of visits comes after the first words: before, nothing is counted. */
function VisitsCell() {
  const page = usePairPage();
  const { facts, more, partyA, partyB, read } = page;
  if (facts && more.state === "loading")
    return <p className={styles.absence}>{messages.counting}</p>;
  return [partyA, partyB].map((from) => (
    <Count
      key={from}
      from={from}
      to={from === partyA ? partyB : partyA}
      count={countVisits(pairVisits(page, from))}
      absence={absenceWords(read)}
    />
  ));
}

function TradeCell() {
  const { dossier, trade, partyA, partyB } = usePairPage();
  const figures = tradeFigures(dossier);
  const newest = newestFigures(trade.state === "here" ? trade.value : []);
  if (figures.length > 0) {
    return figures.map((figure) => (
      <p key={figure.id} className={styles.count}>
        <TradeDirectionLabel figure={figure} />{" "}
        <strong>{formatThousandUsd(figure.thousandUsd, figure.qualifier)}</strong>&nbsp;
        <span className={styles.absence}>{formatYear(figure.date)}</span>
      </p>
    ));
  }
  if (newest.length === 0) return <p className={styles.absence}>{messages.noFigure}</p>;
  return [partyA, partyB].map((from) => {
    const figure = newest.find(({ exporter }) => exporter === from);
    return (
      <p key={from} className={styles.count}>
        <PartyArrow from={from} to={from === partyA ? partyB : partyA} />{" "}
        {figure ? (
          <>
            <strong>{formatThousandUsd(figure.thousandUsd, "exactly")}</strong>&nbsp;
            <span className={styles.absence}>{figure.year}</span>
          </>
        ) : (
          <span className={styles.absence}>{messages.noFigure}</span>
        )}
      </p>
    );
  });
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
