import { useState } from "react";
import { type TakenTable, writeCsv } from "../../domain/take/csv.ts";
import { writeGeoJson } from "../../domain/take/geoJson.ts";
import { listMatrixRows } from "../../domain/take/matrixTable.ts";
import { listPairRows, listTakenPairs } from "../../domain/take/pairTable.ts";
import { listStateRows, listTakenStates } from "../../domain/take/stateTable.ts";
import type { TakenView } from "../../domain/take/takenView.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { takeAlongMessages as messages } from "../../messages/takeAlong.ts";
import { PairData } from "./PairData.tsx";
import { SaveButton } from "./SaveButton.tsx";
import styles from "./TakeAlong.module.css";
import { nameFile } from "./takenNames.ts";
import type { MadeFile, Saving } from "./useSaving.ts";

/** The rows and lines of the view as files. */
export function DataSection({
  view,
  sentence,
  address,
  saving,
}: {
  readonly view: TakenView;
  readonly sentence: string;
  readonly address: string;
  readonly saving: Saving;
}) {
  const { data } = messages;
  const pairs = listTakenPairs(view).length;
  const states = listTakenStates(view).length;
  const geo = data.geo(formatCount(pairs), formatCount(states));
  const [hasMark, setHasMark] = useState(false);
  const csv = (what: string, table: TakenTable): MadeFile => ({
    content: new Blob([writeCsv(table, { hasMark })], { type: "text/csv;charset=utf-8" }),
    name: nameFile(view, what, "csv"),
  });
  const pair = view.subject.kind === "pair" ? view.subject.pair : undefined;
  const geoJson = (): MadeFile => {
    const { licence, borders } = messages;
    const text = writeGeoJson(view, { caption: sentence, address, licence, borders });
    return {
      content: new Blob([text], { type: "application/geo+json" }),
      name: nameFile(view, "lines", "geojson"),
    };
  };
  return (
    <section className={styles.section} aria-labelledby="take-data">
      <h3 id="take-data">{data.title}</h3>
      {pair && <PairData view={view} pair={pair} saving={saving} makeCsv={csv} />}
      {view.matrix && (
        <div className={styles.file}>
          <span>{data.matrix(view.matrix.rows.length, view.matrix.columns.length)}</span>
          <SaveButton
            label={data.csv}
            description={data.matrix(view.matrix.rows.length, view.matrix.columns.length)}
            saving={saving}
            make={() => csv("matrix", listMatrixRows(view))}
          />
        </div>
      )}
      <div className={styles.file}>
        <span>{data.pairs(pairs)}</span>
        <SaveButton
          label={data.csv}
          description={data.pairs(pairs)}
          saving={saving}
          make={() => csv("pairs", listPairRows(view))}
        />
      </div>
      <div className={styles.file}>
        <span>{data.states(states)}</span>
        <SaveButton
          label={data.csv}
          description={data.states(states)}
          saving={saving}
          make={() => csv("states", listStateRows(view))}
        />
      </div>
      <div className={styles.file}>
        <span>{geo}</span>
        <SaveButton label={data.geoJson} description={geo} saving={saving} make={geoJson} />
      </div>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={hasMark}
          onChange={(event) => setHasMark(event.target.checked)}
        />
        {data.mark}
      </label>
      <p className={styles.note}>{data.note}</p>
    </section>
  );
}
