import type { LegendRow as Row } from "../../domain/looks/legendRow.ts";
import styles from "./Legend.module.css";
import { Swatch } from "./Swatch.tsx";

/** A look of the map and what it means, or a remark. */
export function LegendRow({ row, text }: { readonly row: Row; readonly text: string }) {
  if ("remark" in row) return <li className={styles.note}>{text}</li>;
  return (
    <li className={styles.row}>
      <Swatch sample={row.sample} />
      <span>{text}</span>
    </li>
  );
}
