import { loadCoverage } from "../../data/loadDataset.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { CoverageFile, MissionCoverage, TableCoverage } from "../../domain/dataset.ts";
import { ALL_REGIONS } from "../../domain/missionCoverage.ts";
import type { AnyKind } from "../../kinds/defineKind.ts";
import { ALL_KINDS } from "../../kinds/index.ts";
import { wordsOf } from "../../kinds/words.ts";
import { formatCount, formatPercent } from "../../messages/format/formatFigures.ts";
import { infoPageMessages } from "../../messages/infoPages.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./InfoPage.module.css";

const messages = infoPageMessages.sources;
const SHARES = ["none", "few", "some", "more"] as const;

/** What the tables hold, how much is known of the pairs, and each source with its weakness. */
export function SourcesText() {
  const coverage = useLoaded("coverage", loadCoverage);
  if (coverage.state === "loading") return <p role="status">{messages.loading}</p>;
  if (coverage.state === "failed") {
    return (
      <LoadFailure
        text={messages.failed}
        isNewEdition={isNewEdition(coverage.error)}
        onRetry={coverage.retry}
        onReload={reloadInNewEdition}
      />
    );
  }
  return (
    <>
      <CoverageTable tables={coverage.value.tables} />
      <MissionShares measured={coverage.value.missions} />
      <KindShares coverage={coverage.value} />
      <h3 className={styles.heading}>{messages.list}</h3>
      <ul className={styles.list}>
        {coverage.value.sources.map((source) => (
          <li key={source.id}>
            {source.address ? (
              <a href={source.address} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {`. ${source.publisher}; ${source.licence}; ${source.date}.`}
            {source.weakness && ` ${source.weakness}`}
            {source.rows > 0 && ` (${messages.cited(formatCount(source.rows))})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function CoverageTable({ tables }: { readonly tables: readonly TableCoverage[] }) {
  const { columns } = messages;
  return (
    <table className={styles.table}>
      <caption>{messages.tables}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, title]) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table.table}>
            <th scope="row">{nameTable(table.table)}</th>
            <td>{formatCount(table.rows)}</td>
            <td>{formatCount(table.parties)}</td>
            <td>{formatCount(table.pairs)}</td>
            <td>{[...new Set([table.oldestYear, table.newestYear])].filter(Boolean).join("–")}</td>
            <td>{formatCount(table.doubted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much of the missions the tables have: a row a measure, where one of the two is any region. */
function MissionShares({ measured }: { readonly measured: readonly MissionCoverage[] }) {
  const rows = measured.filter((row) => [row.senderRegion, row.hostRegion].includes(ALL_REGIONS));
  const { missionColumns } = messages;
  return (
    <>
      <table className={styles.table}>
        <caption>{messages.missionShares}</caption>
        <thead>
          <tr>
            {Object.entries(missionColumns).map(([key, title]) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.class} ${row.senderRegion} ${row.hostRegion}`}>
              <th scope="row">{messages.missionClass[row.class]}</th>
              <td>{row.senderRegion}</td>
              <td>{row.hostRegion}</td>
              <td>{messages.missionShare(row.share, row.low, row.high)}</td>
              <td>{row.measuredOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...new Set(rows.map(({ basis }) => basis))].map((basis) => (
        <p key={basis}>{messages.missionBasis(basis)}</p>
      ))}
    </>
  );
}

function KindShares({ coverage }: { readonly coverage: CoverageFile }) {
  return (
    <>
      <h3 className={styles.heading}>{messages.kinds}</h3>
      <dl className={styles.anchors}>
        {SHARES.map((kind, index) => {
          const count = coverage.pairsByKinds[index] ?? 0;
          const percent = formatPercent((100 * count) / coverage.pairs);
          return (
            <div key={kind}>
              <dt>{messages.kindsOf[kind]}</dt>
              <dd>{messages.share(percent, formatCount(count))}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** A table of a kind of fact has its name beside its other words. */
function nameTable(id: string): string {
  const kind = ALL_KINDS.find((one) => one.id === id);
  return (kind ? wordsOf<AnyKind>(kind).table : messages.tableNames[id]) ?? id;
}
