import { useState } from "react";
import type { Change, ChangeKind } from "../../domain/changes.ts";
import { countUndone } from "../../domain/countUndone.ts";
import { changesMessages as messages } from "../../messages/changes.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { ChangeItem } from "./ChangeItem.tsx";
import styles from "./ChangesList.module.css";

/** A group with more than so many changes is folded, and shows so many at first. */
const FOLDED_FROM = 40;
const SHOWN_FIRST = 100;

/** All changes of a kind, in the order of time. */
export function ChangeGroup({
  kind,
  changes,
}: {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}) {
  const world = useAtlas(selectWorld);
  const undone = countUndone(changes, world);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN_FIRST);
  return (
    <details className={styles.group} open={changes.length <= FOLDED_FROM}>
      <summary>
        {messages.kinds[kind]}{" "}
        <span className={styles.count}>
          {formatCount(changes.length)}
          {undone > 0 &&
            messages.undone(formatCount(undone), world.isNewest ? undefined : world.year)}
        </span>
      </summary>
      <ul>
        {shown.map((change) => (
          <ChangeItem key={JSON.stringify(change)} change={change} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className={styles.more} onClick={() => setIsWhole(true)}>
          {messages.more(formatCount(changes.length))}
        </button>
      )}
    </details>
  );
}
