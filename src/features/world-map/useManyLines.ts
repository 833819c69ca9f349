import { useEffect, useState } from "react";
import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { openLines } from "./followedLines.ts";

/** Whether the picture of the many lines is here, to come, or will not come. */
type LinesState = "here" | "busy" | "failed";

/**
 * Draws the lines of all pairs that the chosen mode shows; tells what has become of their picture.
 * The layer may be there before the screen.
 */
export function useManyLines(): {
  readonly layer: RelationshipLinesLayer;
  readonly state: LinesState;
} {
  const store = useAtlasStoreApi();
  const lines = openLines(store);
  const { layer } = lines;
  const [state, setState] = useState<LinesState>("here");

  useEffect(
    function followPictures() {
      const handleBusy = () => setState("busy");
      const handleSharp = () => setState("here");
      const handleFailed = () => setState("failed");
      layer.on("busy", handleBusy).on("sharp", handleSharp).on("failed", handleFailed);
      return () => {
        layer.off("busy", handleBusy).off("sharp", handleSharp).off("failed", handleFailed);
      };
    },
    [layer],
  );
  useEffect(
    function followLines() {
      return lines.follow();
    },
    [lines],
  );
  return { layer, state };
}
