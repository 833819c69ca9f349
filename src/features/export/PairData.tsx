import { loadDossier } from "../../data/loadDataset.ts";
import { loadMoreFacts } from "../../data/loadMoreFacts.ts";
import { loadPairFacts } from "../../data/loadPartyFacts.ts";
import { loadPairTrade } from "../../data/loadTrade.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { ExportTable } from "../../domain/export/csv.ts";
import type { ExportView } from "../../domain/export/exportView.ts";
import {
  type FactCells,
  type KnownOfPair,
  listPairFactRows,
  listPairTradeRows,
} from "../../domain/export/pairFactsTable.ts";
import { joinFacts } from "../../domain/pairFacts.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { listKindCells } from "../../kinds/exportRows.ts";
import { exportMessages as messages } from "../../messages/export.ts";
import { formatList } from "../../messages/format/lists.ts";
import { Retry } from "../../ui/Retry.tsx";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./ExportDialog.module.css";
import { nameFile } from "./nameFile.ts";
import { SaveButton } from "./SaveButton.tsx";
import type { MadeFile, Saving } from "./useSaving.ts";

/** What the pair's page holds, as files: every fact, and yearly trade exact as the data sets have it. */
export function PairData({
  view,
  pair,
  saving,
  makeCsv,
}: {
  readonly view: ExportView;
  readonly pair: PairKey;
  readonly saving: Saving;
  readonly makeCsv: (what: string, table: ExportTable) => MadeFile;
}) {
  const { atlas } = view.world;
  const known = useKnownOfPair(atlas, pair, view.coverage.sources);
  const { data } = messages;
  if (known.state === "loading") return <p role="status">{messages.loading}</p>;
  if (known.state === "failed") {
    return <Retry text={messages.failed} label={messages.tryAgain} onRetry={known.retry} />;
  }
  const facts = listPairFactRows(known.value);
  const trade = listPairTradeRows(known.value);
  const json = (): MadeFile => ({
    content: new Blob([writeJson(view, facts.rows, trade.rows)], { type: "application/json" }),
    name: nameFile(view, "facts", "json"),
  });
  return (
    <>
      <div className={styles.file}>
        <span>{data.facts(facts.rows.length)}</span>
        <span className={styles.buttons}>
          <SaveButton
            label={data.csv}
            description={data.facts(facts.rows.length)}
            saving={saving}
            make={() => makeCsv("facts", facts)}
          />
          <SaveButton
            label={data.json}
            description={data.facts(facts.rows.length)}
            saving={saving}
            make={json}
          />
        </span>
      </div>
      {trade.rows.length > 0 && (
        <div className={styles.file}>
          <span>{data.trade(trade.rows.length)}</span>
          <SaveButton
            label={data.csv}
            description={data.trade(trade.rows.length)}
            saving={saving}
            make={() => makeCsv("trade", trade)}
          />
        </div>
      )}
    </>
  );
}

function writeJson(
  view: ExportView,
  facts: readonly object[],
  tradeByYear: readonly object[],
): string {
  const { asOf, dataVersion } = view.world.atlas;
  return `${JSON.stringify({ asOf, dataVersion, licence: messages.licence, facts, tradeByYear }, null, 1)}\n`;
}

function useKnownOfPair(atlas: Atlas, pair: PairKey, sources: KnownOfPair["sources"]) {
  const hasDossier = atlas.dossier(pair) !== undefined;
  const hasTables = splitPairKey(pair).every((code) => atlas.party(code));
  const dossier = useLoaded(hasDossier ? pair : undefined, loadDossier);
  const facts = useLoaded(hasTables ? pair : undefined, loadAllFacts);
  const trade = useLoaded(hasTables ? pair : undefined, loadPairTrade);
  const wanted = [...(hasDossier ? [dossier] : []), ...(hasTables ? [facts, trade] : [])];
  const failed = wanted.find((one) => one.state === "failed");
  if (failed?.state === "failed") return failed;
  if (wanted.some((one) => one.state === "loading")) return { state: "loading" } as const;
  const value: KnownOfPair = {
    pair,
    dossier: dossier.state === "here" ? dossier.value : undefined,
    facts: facts.state === "here" ? facts.value : undefined,
    ofKinds: facts.state === "here" ? listCells(facts.value, atlas) : [],
    trade: trade.state === "here" ? trade.value : [],
    sources,
  };
  return { state: "here", value } as const;
}

async function loadAllFacts(pair: PairKey) {
  const [first, more] = await Promise.all([loadPairFacts(pair), loadMoreFacts(pair)]);
  return { ...joinFacts(first, more), former: more.former };
}

/** What is known of the two, then of the former states in whose place they stand: these rows name the two. */
function listCells(facts: Awaited<ReturnType<typeof loadAllFacts>>, atlas: Atlas): FactCells[] {
  const ofFormer = facts.former.flatMap((former) => {
    const names = formatList(splitPairKey(former.pair).map(atlas.nameOf));
    return listKindCells(former).map(({ text, ...cells }) => ({
      ...cells,
      pair: former.pair,
      text: messages.data.ofFormer(names, text),
    }));
  });
  return [...listKindCells(facts), ...ofFormer];
}
