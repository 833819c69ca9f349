import { useCallback, useEffect } from "react";
import { loadHistory, loadSubject, loadTradeYear } from "../data/loadYear.ts";
import { isNewEdition, reloadInNewEdition } from "../data/newEdition.ts";
import type { MapSubject } from "../domain/mapSubject.ts";
import type { SubjectId } from "../domain/subjectId.ts";
import { LATER_SUBJECTS, tellSubject } from "../kinds/subjects/tellSubject.ts";
import { timelineMessages as messages } from "../messages/timeline.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import {
  selectIsHistoryWanted,
  selectWantedSubject,
  selectWantedTrade,
} from "../store/selectors.ts";
import { LoadFailure } from "../ui/LoadFailure.tsx";
import { type Loaded, useLoaded } from "../ui/useLoaded.ts";
import styles from "./Notices.module.css";

/** Fetches what the year shown needs besides the start-up data; says so where it does not come. */
export function LoadYearData() {
  const store = useAtlasStoreApi();
  const isHistoryWanted = useAtlas(selectIsHistoryWanted);
  const wantedTrade = useAtlas(selectWantedTrade);
  const parties = useAtlas((state) => state.atlas.partyCodes);
  const loadPast = useCallback(() => loadHistory(parties), [parties]);
  const history = useLoaded(isHistoryWanted ? "history" : undefined, loadPast);
  const trade = useLoaded(wantedTrade === undefined ? undefined : `${wantedTrade}`, loadTrade);
  useEffect(
    function handOverHistory() {
      if (!isHistoryWanted || history.state !== "here") return;
      store.getState().receiveHistory(history.value);
    },
    [store, isHistoryWanted, history],
  );
  useEffect(
    function handOverTrade() {
      if (wantedTrade !== undefined && trade.state === "here") {
        store.getState().receiveTrade(trade.value);
      }
    },
    [store, wantedTrade, trade],
  );
  const wantedSubject = useAtlas(selectWantedSubject);
  const subject = useLoaded(wantedSubject, loadMapSubject);
  useEffect(
    function handOverSubject() {
      if (wantedSubject === undefined || subject.state !== "here") return;
      store.getState().receiveSubject(subject.value);
    },
    [store, wantedSubject, subject],
  );
  const hasFailed =
    (wantedSubject !== undefined && subject.state === "failed") ||
    (isHistoryWanted && history.state === "failed") ||
    (wantedTrade !== undefined && trade.state === "failed");
  useEffect(
    function sayWhetherItComes() {
      const { sayIsMissing } = store.getState();
      sayIsMissing(hasFailed);
      return () => sayIsMissing(false);
    },
    [store, hasFailed],
  );
  return (
    <>
      {isHistoryWanted && <Failure loaded={history} text={messages.historyFailed} />}
      {wantedSubject !== undefined && <Failure loaded={subject} text={messages.linesFailed} />}
      {wantedTrade !== undefined && (
        <Failure loaded={trade} text={messages.tradeFailed(wantedTrade)} />
      )}
    </>
  );
}

const loadMapSubject = async (id: SubjectId): Promise<MapSubject> =>
  LATER_SUBJECTS.find((subject) => subject.id === id) ?? tellSubject(await loadSubject(id));
const loadTrade = (year: string) => loadTradeYear(Number(year));

function Failure({ loaded, text }: { readonly loaded: Loaded<unknown>; readonly text: string }) {
  if (loaded.state !== "failed") return null;
  return (
    <div className={styles.failure}>
      <LoadFailure
        text={text}
        isNewEdition={isNewEdition(loaded.error)}
        onRetry={loaded.retry}
        onReload={reloadInNewEdition}
      />
    </div>
  );
}
