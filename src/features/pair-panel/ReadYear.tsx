import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import styles from "./YearFigures.module.css";

/** The figures of a year each way: the key of a chart as well. A way without words is not told. */
export function ReadYear({
  year,
  a,
  b,
}: {
  readonly year: number;
  /** What party A did with party B, in words. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}) {
  const { partyA, partyB } = usePairPage();
  return (
    <div className={styles.read}>
      <strong>{year}</strong>
      {a !== undefined && (
        <p className={styles.key} data-party="a">
          <PartyArrow from={partyA} to={partyB} /> <span>{a}</span>
        </p>
      )}
      {b !== undefined && (
        <p className={styles.key} data-party="b">
          <PartyArrow from={partyB} to={partyA} /> <span>{b}</span>
        </p>
      )}
    </div>
  );
}
