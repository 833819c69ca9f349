import type { BandStretch } from "../../domain/bands.ts";
import type { IsoDay } from "../../domain/factDate.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { usePairPage } from "./pairPage.ts";
import styles from "./RelationBands.module.css";

const WIDTH = 380;
const HEIGHT = 14;

/** A state over time as a band, from its first day until the day that the data speaks of. */
export function StateBand({
  stretches,
  label,
}: {
  readonly stretches: readonly BandStretch[];
  /** The same in words, for those who cannot see it. */
  readonly label: string;
}) {
  const { atlas } = usePairPage();
  const world = useAtlas(selectWorld);
  const start = yearAt(stretches[0]?.from ?? atlas.asOf);
  const end = yearAt(atlas.asOf);
  const xOf = (day: IsoDay) => ((yearAt(day) - start) / (end - start || 1)) * WIDTH;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {stretches.map((stretch) => (
        <g
          key={`${stretch.from} ${stretch.state}`}
          className={styles.stretch}
          data-state={stretch.state}
        >
          {stretch.surelyFrom > stretch.from && (
            <rect
              className={styles.unsure}
              x={xOf(stretch.from)}
              width={xOf(stretch.surelyFrom) - xOf(stretch.from)}
              height={HEIGHT}
            />
          )}
          <rect
            x={xOf(stretch.surelyFrom)}
            width={Math.max(1, xOf(stretch.until) - xOf(stretch.surelyFrom))}
            height={HEIGHT}
          />
        </g>
      ))}
      {!world.isNewest && world.day >= (stretches[0]?.from ?? atlas.asOf) && (
        <line
          className={styles.cursor}
          x1={xOf(world.day)}
          x2={xOf(world.day)}
          y1="-3"
          y2={HEIGHT + 3}
        />
      )}
    </svg>
  );
}

/** Returns a day as a year with its fraction: 1996-07-02 is about 1996.5. */
function yearAt(day: IsoDay): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
