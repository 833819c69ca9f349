import { useState } from "react";
import { type ExportTable, writeCsv } from "../../domain/export/csv.ts";
import type { ExportView } from "../../domain/export/exportView.ts";
import { writeGeoJson } from "../../domain/export/geoJson.ts";
import { listMatrixRows } from "../../domain/export/matrixTable.ts";
import { writePairTable } from "../../domain/export/pairTable.ts";
import { listExportedStates, writeStateTable } from "../../domain/export/stateTable.ts";
import { listShownPairs } from "../../domain/pairRows.ts";
import { exportMessages as messages } from "../../messages/export.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import styles from "./ExportDialog.module.css";
import { nameFile } from "./nameFile.ts";
import { PairData } from "./PairData.tsx";
import { SaveButton } from "./SaveButton.tsx";
import type { MadeFile, Saving } from "./useSaving.ts";

/** The rows and lines of the view as files. */
export function DataSection({
  view,
  sentence,
  address,
  saving,
}: {
  readonly view: ExportView;
  readonly sentence: string;
  readonly address: string;
  readonly saving: Saving;
}) {
  const { data } = messages;
  const pairs = listShownPairs(view.world.atlas.partyCodes, view.kinds).length;
  const states = listExportedStates(view).length;
  const geo = data.geo(formatCount(pairs), formatCount(states));
  const [hasMark, setHasMark] = useState(false);
  const csv = (what: string, table: ExportTable): MadeFile => ({
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
          make={() => csv("pairs", writePairTable(view))}
        />
      </div>
      <div className={styles.file}>
        <span>{data.states(states)}</span>
        <SaveButton
          label={data.csv}
          description={data.states(states)}
          saving={saving}
          make={() => csv("states", writeStateTable(view))}
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
