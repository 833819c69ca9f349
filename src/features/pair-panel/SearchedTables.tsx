import type { AnyKind } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { KINDS } from "../../kinds/index.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import styles from "./HistorySection.module.css";
import { usePairPage } from "./pairPage.ts";
import { useSourceDates } from "./useSourceDates.ts";

/** Which tables were searched for events that the timeline tells, how far they reach, what was found. */
export function SearchedTables() {
  const { facts, more } = usePairPage();
  const dateOf = useSourceDates();
  const kinds: readonly AnyKind[] = KINDS.filter(({ place }: AnyKind) => place === "history");
  if (kinds.length === 0 || more.state !== "here") return null;
  return (
    <details className={styles.searched}>
      <summary>{laterMessages.searched}</summary>
      <dl>
        {kinds.map((kind) => {
          const words = tellingWordsOf(kind);
          const date = dateOf(kind.source);
          const count = factsOf(kind, facts).length;
          return (
            <div key={kind.id}>
              <dt>{words.title(date)}</dt>
              <dd>{count > 0 ? laterMessages.toldAbove(count) : words.none(date)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
