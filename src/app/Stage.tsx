import { useCallback, useState } from "react";
import { WorldMap } from "../features/world-map/WorldMap.tsx";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import styles from "./Stage.module.css";

const tableOrMatrix = definePart(() => import("../features/table-view/TableOrMatrix.tsx"));

/**
 * Where the set is shown: as a map, a table or a matrix. The map stays behind a table, hidden and
 * inert: it keeps its camera and its drawn lines, and is back at once. Who comes for a table does not
 * wait for the map: it is drawn after the table.
 * @param onNarrow leads to the filter
 */
export function Stage({ onNarrow }: { readonly onNarrow: () => void }) {
  const view = useAtlas((state) => state.view);
  const isMap = view === "map";
  const [hasMap, setHasMap] = useState(isMap);
  if (isMap && !hasMap) setHasMap(true);
  const bringMap = useCallback(() => setHasMap(true), []);
  return (
    <>
      {hasMap && (
        <div className={styles.map} inert={!isMap}>
          <ErrorBoundary>
            <WorldMap />
          </ErrorBoundary>
        </div>
      )}
      {!isMap && (
        <div className={styles.page}>
          <ErrorBoundary key={view}>
            <LazyPart part={tableOrMatrix}>
              {({ TableOrMatrix }) => (
                <TableOrMatrix view={view} onNarrow={onNarrow} onDrawn={bringMap} />
              )}
            </LazyPart>
          </ErrorBoundary>
        </div>
      )}
    </>
  );
}
