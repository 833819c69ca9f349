import { useMemo } from "react";
import type { ClassLook } from "../../domain/looks/lineLook.ts";
import type { FactsOfSubject } from "../../domain/mapSubject.ts";
import {
  cellsOf,
  fillMatrix,
  listSigns,
  type MatrixPlan,
  type MatrixSign,
  MOST_PARTIES,
  planMatrix,
  signOfClass,
} from "../../domain/matrix.ts";
import { rankParties } from "../../domain/nameOrder.ts";
import { filterPopupMessages } from "../../messages/filterPopup.ts";
import { legendMessages } from "../../messages/legend.ts";
import { matrixMessages as messages } from "../../messages/matrixView.ts";
import { writeShownSentence } from "../../messages/shown.ts";
import { tableMessages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import {
  selectPassing,
  selectShown,
  selectSubject,
  selectTradeYear,
  selectWorld,
} from "../../store/selectors.ts";
import { selectFactKinds } from "../../store/selectPairLine.ts";
import { selectAskedTrade } from "../../store/selectRows.ts";
import { MatrixTable } from "./MatrixTable.tsx";
import styles from "./MatrixView.module.css";
import { SIGNS } from "./signs.ts";

interface MatrixViewProps {
  /** Leads to where the reader chooses fewer parties. */
  readonly onNarrow: () => void;
}

/** The parties that pass the filter against each other, or one bloc against another. */
export function MatrixView({ onNarrow }: MatrixViewProps) {
  const world = useAtlas(selectWorld);
  const passing = useAtlas(selectPassing);
  const { atlas } = world;
  const plan = useMemo(
    () => planMatrix(atlas.partyCodes, passing, rankParties(atlas)),
    [atlas, passing],
  );
  return (
    <section className={styles.region} aria-label={messages.region}>
      <div className={styles.tools}>
        {plan.kind === "ready" && (
          <>
            <MatrixLegend isNewest={world.isNewest} />
            <p className={styles.size}>{messages.size(plan.rows.length, plan.columns.length)}</p>
          </>
        )}
      </div>
      {plan.kind === "ready" ? (
        <ReadyMatrix plan={plan} />
      ) : (
        <NoMatrix plan={plan} onNarrow={onNarrow} />
      )}
    </section>
  );
}

function ReadyMatrix({ plan }: { readonly plan: Extract<MatrixPlan, { kind: "ready" }> }) {
  const world = useAtlas(selectWorld);
  const subject = useAtlas(selectSubject);
  const kinds = useAtlas(selectFactKinds);
  const trade = useAtlas(selectAskedTrade);
  const tradeYear = useAtlas(selectTradeYear);
  const shown = useAtlas(selectShown);
  const cells = useMemo(
    () => fillMatrix(world, subject, { rows: plan.rows, columns: plan.columns, trade, kinds }),
    [world, subject, plan, trade, kinds],
  );
  if (subject.isOfTrade && tradeYear === undefined) return <NoTrade />;
  if (!cells) {
    return <p className={styles.empty}>{shown.isMissing ? messages.missing : messages.loading}</p>;
  }
  return (
    <MatrixTable
      rows={plan.rows}
      columns={plan.columns}
      cells={cells}
      caption={writeShownSentence(shown)}
    />
  );
}

/** The year lies before the first figures: nothing is on its way. */
function NoTrade() {
  const store = useAtlasStoreApi();
  const first = useAtlas(({ atlas }) => atlas.firstTradeYear);
  return (
    <div className={styles.empty}>
      <p>{legendMessages.noTrade(first)}</p>
      <button
        type="button"
        className={styles.button}
        onClick={() => store.getState().chooseYear(first)}
      >
        {filterPopupMessages.showYear(first)}
      </button>
    </div>
  );
}

function MatrixLegend({ isNewest }: { readonly isNewest: boolean }) {
  const tradeYear = useAtlas(selectTradeYear);
  const subject = useAtlas(selectSubject);
  const ties = subject.facts ? wordsOfTies(subject.facts) : new Map<MatrixSign, string>();
  const signs: Readonly<Partial<Record<MatrixSign, string>>> = messages.signs;
  return (
    <ul className={styles.legend}>
      {subject.isOfTrade && tradeYear !== undefined && <li>{messages.tradeOf(tradeYear)}</li>}
      {listSigns(cellsOf(subject), isNewest).map((sign) => {
        const words = ties.get(sign) ?? signs[sign];
        return (
          words !== undefined && (
            <li key={sign}>
              <span aria-hidden="true" className={styles.sample} data-sign={sign}>
                {SIGNS[sign]}
              </span>
              {words}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** What the signs of facts say; those of no class of it are not there. */
function wordsOfTies({ words }: FactsOfSubject): Map<MatrixSign, string> {
  return new Map(
    Object.entries(words).map(([lineClass, told = ""]): [MatrixSign, string] => {
      const sign = signOfClass(lineClass as ClassLook);
      return [sign, sign === "tie-one-way" ? messages.fromRow(told) : told];
    }),
  );
}

/** Why there is no matrix, and what helps. */
function NoMatrix({
  plan,
  onNarrow,
}: {
  readonly plan: Exclude<MatrixPlan, { kind: "ready" }>;
  readonly onNarrow: () => void;
}) {
  const store = useAtlasStoreApi();
  const shown = useAtlas(selectShown);
  if (plan.kind === "too-many") {
    const text =
      plan.rows === plan.columns
        ? messages.tooMany(plan.rows, MOST_PARTIES)
        : messages.tooManySides(plan.rows, plan.columns, MOST_PARTIES);
    return (
      <div className={styles.empty}>
        <p>{text}</p>
        <button type="button" className={styles.button} onClick={onNarrow}>
          {messages.choose}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p>{plan.count === 1 ? messages.tooFew : writeShownSentence(shown)}</p>
      <button
        type="button"
        className={styles.button}
        onClick={() => store.getState().clearFilter()}
      >
        {tableMessages.clearFilter}
      </button>
    </div>
  );
}
