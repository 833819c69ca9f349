import type { LegendRow as Row } from "../../domain/looks/legendRow.ts";
import { classOfRow } from "../../domain/looks/rowClass.ts";
import { writeLegendRow } from "../../messages/legend.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { ClassButton } from "./ClassButton.tsx";
import styles from "./LegendRow.module.css";
import { Swatch } from "./Swatch.tsx";

/** A look of the map and what it means, or a remark. A class stands out under the pointer, and alone when it is pressed. */
export function LegendRow({ row }: { readonly row: Row }) {
  const atlas = useAtlas((state) => state.atlas);
  const text = writeLegendRow(row, atlas);
  if ("remark" in row) return <li className={styles.note}>{text}</li>;
  const name = classOfRow(row);
  const look = (
    <>
      <Swatch sample={row.sample} />
      {row.beside && <Swatch sample={row.beside} />}
      <span>{text}</span>
    </>
  );
  if (name === undefined) return <li className={styles.row}>{look}</li>;
  return (
    <li>
      <ClassButton name={name} className={styles.row}>
        {look}
      </ClassButton>
    </li>
  );
}
