import type { LegendRow } from "../../domain/looks/legendRow.ts";
import { classOfRow } from "../../domain/looks/rowClass.ts";
import {
  formatLeast,
  legendMessages as messages,
  nameCounted,
  writeLegendRow,
} from "../../messages/legend.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectSubject } from "../../store/selectors.ts";
import { ClassButton } from "./ClassButton.tsx";
import styles from "./CountedStrip.module.css";
import { Swatch } from "./Swatch.tsx";

/** Returns whether a row is a class of the fills that count. */
export function isCounted(row: LegendRow): boolean {
  return "sign" in row && (row.sign.kind === "counted" || row.sign.kind === "counted-none");
}

/** The classes of the fills that count, side by side, each with the least count that is in it. */
export function CountedStrip({ rows }: { readonly rows: readonly LegendRow[] }) {
  const atlas = useAtlas((state) => state.atlas);
  const subject = useAtlas(selectSubject);
  if (rows.length === 0) return null;
  return (
    <div className={styles.strip}>
      <span className={styles.title}>{nameCounted(subject.id)}</span>{" "}
      {subject.countsHosted && (
        <span className={styles.since}>{messages.hostedListed(atlas.missionYears)}</span>
      )}
      <ul className={styles.classes}>
        {rows.map((row) => {
          const name = classOfRow(row);
          if (!("sign" in row) || name === undefined) return null;
          return (
            <li key={name}>
              <ClassButton name={name} className={styles.class}>
                <Swatch sample={row.sample} isWide />
                <span aria-hidden="true">{formatLeast(row.sign)}</span>
                <span className={styles.spoken}>{writeLegendRow(row, atlas)}</span>
              </ClassButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
