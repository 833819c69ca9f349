import { useMemo } from "react";
import { modeOf, type SubjectClass } from "../../domain/lineMode.ts";
import type { LineSubject } from "../../domain/lineSubject.ts";
import {
  fillMatrix,
  listSigns,
  type MatrixMode,
  type MatrixPlan,
  type MatrixSign,
  MOST_PARTIES,
  planMatrix,
  signOfClass,
} from "../../domain/matrix.ts";
import { rankParties } from "../../domain/nameOrder.ts";
import { legendMessages } from "../../messages/legend.ts";
import { matrixMessages as messages } from "../../messages/matrixView.ts";
import { organisationFilterMessages } from "../../messages/organisationFilter.ts";
import { writeShownSentence } from "../../messages/shown.ts";
import { tableMessages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import {
  selectPassing,
  selectShown,
  selectSubject,
  selectSubjectKinds,
  selectTrade,
  selectTradeYear,
  selectWorld,
} from "../../store/selectors.ts";
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
  const mode = useAtlas((state) => modeOf(state.lines));
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
            <MatrixLegend mode={mode} isNewest={world.isNewest} />
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
  const mode = useAtlas((state) => modeOf(state.lines));
  const kinds = useAtlas(selectSubjectKinds);
  const trade = useAtlas((state) => (state.lines === "trade" ? selectTrade(state) : undefined));
  const tradeYear = useAtlas(selectTradeYear);
  const shown = useAtlas(selectShown);
  const cells = useMemo(
    () => fillMatrix(world, mode, { rows: plan.rows, columns: plan.columns, trade, kinds }),
    [world, mode, plan, trade, kinds],
  );
  if (mode === "trade" && tradeYear === undefined) return <NoTrade />;
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
        {organisationFilterMessages.showYear(first)}
      </button>
    </div>
  );
}

function MatrixLegend({
  mode,
  isNewest,
}: {
  readonly mode: MatrixMode;
  readonly isNewest: boolean;
}) {
  const tradeYear = useAtlas(selectTradeYear);
  const subject = useAtlas(selectSubject);
  const ties = subject ? wordsOfTies(subject) : new Map<MatrixSign, string>();
  const signs: Readonly<Partial<Record<MatrixSign, string>>> = messages.signs;
  return (
    <ul className={styles.legend}>
      {mode === "trade" && tradeYear !== undefined && <li>{messages.tradeOf(tradeYear)}</li>}
      {listSigns(mode, isNewest).map((sign) => {
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

/** What the signs of a kind of fact say; those of no class of it are not there. */
function wordsOfTies({ words }: LineSubject): Map<MatrixSign, string> {
  return new Map(
    Object.entries(words).map(([lineClass, told]): [MatrixSign, string] => {
      const sign = signOfClass(lineClass as SubjectClass);
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
