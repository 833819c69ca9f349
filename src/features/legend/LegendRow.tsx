import styles from "./Legend.module.css";
import { Swatch, type SwatchKind } from "./Swatch.tsx";

/** A sample of the map and what it means. */
export function LegendRow({ kind, text }: { readonly kind: SwatchKind; readonly text: string }) {
  return (
    <li className={styles.row}>
      <Swatch kind={kind} />
      <span>{text}</span>
    </li>
  );
}
