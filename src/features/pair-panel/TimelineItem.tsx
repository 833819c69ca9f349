import { earliestDay, type FactDate } from "../../domain/factDate.ts";
import { type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import type { TimelineEntry, ToldFact } from "../../domain/timeline.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { chartPart } from "./chartPart.ts";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./TimelineItem.module.css";
import { idOfRow, keyOf } from "./timelineKey.ts";

/** One event of the timeline: its date, what happened, whom else it concerns, who says so. */
export function TimelineItem({ entry }: { readonly entry: TimelineEntry }) {
  const { atlas, pair } = usePairPage();
  const store = useAtlasStoreApi();
  const day = useAtlas((state) => selectWorld(state).day);
  const isLater = (earliestDay(entry.date) ?? "") > day;
  const isVisitOmitted = entry.kind === "visit" && entry.status === "omitted";
  const status = isVisitOmitted ? messages.visitOmitted : messages.status[entry.status];
  const [nameA, nameB] = splitPairKey(entry.ofPair ?? pair).map((code) => atlas.nameOf(code));
  return (
    <li
      id={idOfRow(keyOf(entry))}
      className={styles.item}
      data-is-later={isLater || undefined}
      data-is-main={entry.headline !== undefined || undefined}
      data-is-doubted={entry.isDoubted}
    >
      <span className={styles.date}>
        <DateWords date={entry.date} />
      </span>
      <span className={styles.dot} data-status={entry.status}>
        <LazyPart part={chartPart}>{({ RowMark }) => <RowMark entry={entry} />}</LazyPart>
      </span>
      <div className={styles.body}>
        <p>
          {entry.headline && <strong>{entry.headline}. </strong>}
          {entry.told ? <ToldWords told={entry.told} /> : entry.text}
          {status && " "}
          {status && <span className={styles.status}>{status}</span>}
          <SourceMarks citations={entry.sources} />
        </p>
        <p className={styles.links}>
          <span>{messages.kind[entry.kind]}</span>
          {entry.ofPair && (
            <span>
              {`${messages.alsoUnder} `}
              <button
                type="button"
                data-opens={entry.ofPair}
                onClick={() => entry.ofPair && store.getState().openPair(entry.ofPair, "list")}
              >
                {messages.ofPair(nameA ?? "", nameB ?? "")}
              </button>
            </span>
          )}
          {entry.third.map((code) => (
            <ThirdParty key={code} code={code} />
          ))}
        </p>
      </div>
    </li>
  );
}

/** The words of the kinds come by themselves. */
function ToldWords({ told }: { readonly told: ToldFact }) {
  return <LazyPart part={lowerPart}>{({ EventWords }) => <EventWords told={told} />}</LazyPart>;
}

/** A day is a machine-readable time as well; coarser dates are words. */
function DateWords({ date }: { readonly date: FactDate }) {
  const words = formatFactDate(date);
  if (date.shape !== "point" || date.at.precision !== "day") return words;
  return <time dateTime={date.at.earliest}>{words}</time>;
}

function ThirdParty({ code }: { readonly code: PartyCode }) {
  const { atlas } = usePairPage();
  const store = useAtlasStoreApi();
  if (!atlas.party(code)) return <span>{atlas.nameOf(code)}</span>;
  return (
    <button
      type="button"
      data-opens={code}
      onClick={() => store.getState().openCountry(code, "list")}
    >
      {atlas.nameOf(code)}
    </button>
  );
}
