import type { ReactNode } from "react";
import { countStanding, totalOfRank } from "../../domain/countedMission.ts";
import type { Rank, RankedFigure } from "../../domain/pairHead.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { organisationTies, rankShared } from "../../domain/sharedOrganisations.ts";
import { figureWordsOf } from "../../kinds/heads.ts";
import { formatYear } from "../../messages/format/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatList } from "../../messages/format/lists.ts";
import { beginSentence, nameInSentence } from "../../messages/format/nameInSentence.ts";
import { formatOrdinal } from "../../messages/format/ordinals.ts";
import { pairHeadMessages as messages } from "../../messages/pairHead.ts";
import styles from "./Figures.module.css";
import { type FigureCell, figureCells, TRADE } from "./figureCells.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { TradeDirectionLabel } from "./TradeDirectionLabel.tsx";
import { tradeFigures } from "./tradeFigures.ts";

/** Figures of the two in their colours, each with its year, its source and the place of the other. */
export function Figures() {
  const page = usePairPage();
  const { cells, notFound } = figureCells(page);
  const trade = cells.find(({ kind }) => kind === TRADE);
  const others = cells.filter((cell) => cell !== trade);
  const quoted = tradeFigures(page.dossier);
  const missing = notFound.filter((kind) => kind !== TRADE || quoted.length === 0);
  return (
    <>
      <dl>
        {trade && <KindCell cell={trade} />}
        {quoted.length > 0 && <QuotedTrade figures={quoted} />}
        <Cell title={messages.missions}>
          <Missions />
        </Cell>
        {others.map((cell) => (
          <KindCell key={cell.kind} cell={cell} />
        ))}
        <Cell title={messages.organisations}>
          <Organisations />
        </Cell>
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>
          {messages.notFound(formatList(missing.map((kind) => figureWordsOf(kind).name)))}
        </p>
      )}
    </>
  );
}

function Cell({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <dt>{title}</dt>
      {children}
    </div>
  );
}

/** The figures of a kind; a year that both share stands in the title. */
function KindCell({ cell: { kind, figures } }: { readonly cell: FigureCell }) {
  const { title, when = String } = figureWordsOf(kind);
  const years = [...new Set(figures.map(({ year }) => year))];
  const [year] = years;
  const isShared = years.length === 1 && year !== undefined;
  return (
    <Cell title={isShared ? `${title}, ${when(year)}` : title}>
      {figures.map((figure) => (
        <Figure
          key={figure.from ?? ""}
          figure={figure}
          year={isShared || figure.year === undefined ? undefined : when(figure.year)}
        />
      ))}
    </Cell>
  );
}

function Figure({
  figure: { kind, from, figure, ranks, sources },
  year,
}: {
  readonly figure: RankedFigure;
  readonly year: string | undefined;
}) {
  const { atlas, partyA, partyB } = usePairPage();
  const { tell, partners } = figureWordsOf(kind);
  const order: readonly PartyCode[] = from === partyB ? [partyB, partyA] : [partyA, partyB];
  const [first, second] = order;
  const side = from === undefined ? "none" : from === partyB ? "b" : "a";
  const places = tellPlaces(
    order.map((party, index) => [atlas.nameOf(party), ranks.get(party), partners[index as 0 | 1]]),
  );
  return (
    <dd className={styles.figure} data-from={side}>
      {from && first && second && <PartyArrow from={first} to={second} />}{" "}
      <span className={styles.number}>
        <span className={styles.whole}>
          <strong>{tell(figure)}</strong>
          <SourceMarks citations={sources} />
        </span>
        {year && <span className={styles.beside}> {year}</span>}
      </span>
      {places && <span className={styles.rank}>{places}</span>}
    </dd>
  );
}

/** The place of each among the partners of the other, in words; nothing where neither has one. */
function tellPlaces(
  parties: readonly (readonly [name: string, rank: Rank | undefined, partners: string])[],
): string {
  const places = parties.flatMap(([name, rank, partners]) =>
    rank
      ? [messages.rank(nameInSentence(name), formatOrdinal(rank.place), String(rank.of), partners)]
      : [],
  );
  return places.length > 0 ? beginSentence(places.join("; ")) : "";
}

/** Trade as an article quotes it, where no table has a figure. */
function QuotedTrade({ figures }: { readonly figures: ReturnType<typeof tradeFigures> }) {
  return (
    <Cell title={messages.quotedTrade}>
      {figures.map((figure) => (
        <dd key={figure.id} className={styles.figure}>
          <TradeDirectionLabel figure={figure} />{" "}
          <span className={styles.number}>
            <strong>{formatThousandUsd(figure.thousandUsd, figure.qualifier)}</strong>
            <SourceMarks citations={figure.sources} />
            <span className={styles.beside}> {formatYear(figure.date)}</span>
          </span>
        </dd>
      ))}
    </Cell>
  );
}

function Missions() {
  const { dossier, facts, partyA, partyB } = usePairPage();
  const missions = pairMissions(dossier, facts);
  return [partyA, partyB].map((sender) => {
    const counts = countStanding(missions.filter((mission) => mission.sender === sender));
    const [resident, consulates] = [
      totalOfRank(counts, "resident"),
      totalOfRank(counts, "consular"),
    ];
    const isStatedNone = dossier.representations.some(
      (fact) => fact.ofPair === undefined && fact.sender === sender && fact.state === "none",
    );
    const absence = isStatedNone ? messages.sourceSaysNone : messages.noneFound;
    return (
      <dd key={sender} className={styles.figure}>
        <PartyArrow from={sender} to={sender === partyA ? partyB : partyA} />{" "}
        <span className={styles.number}>
          {resident > 0 ? (
            <strong>{resident}</strong>
          ) : (
            <span className={styles.beside}>{absence}</span>
          )}
          {consulates > 0 && (
            <span className={styles.beside}>
              {resident > 0 ? " + " : ", "}
              {messages.consulates(consulates)}
            </span>
          )}
        </span>
      </dd>
    );
  });
}

function Organisations() {
  const { atlas, pair, partyA, partyB } = usePairPage();
  const { shared, sharedAgencies } = organisationTies(atlas, [partyA, partyB]);
  const ranks = rankShared(atlas, pair);
  const places = tellPlaces(
    [partyA, partyB].map((party) => [atlas.nameOf(party), ranks.get(party), messages.partners]),
  );
  const agencies = messages.agencies(sharedAgencies.length);
  if (shared.length + sharedAgencies.length === 0) {
    return (
      <dd className={styles.figure} data-from="none">
        <span className={styles.beside}>{messages.noneFound}</span>
      </dd>
    );
  }
  return (
    <dd className={styles.figure} data-from="none">
      <span className={styles.number}>
        {shared.length > 0 && <strong>{shared.length}</strong>}
        {sharedAgencies.length > 0 && (
          <span className={styles.beside}>{shared.length > 0 ? ` + ${agencies}` : agencies}</span>
        )}
      </span>
      {places && <span className={styles.rank}>{places}</span>}
    </dd>
  );
}
