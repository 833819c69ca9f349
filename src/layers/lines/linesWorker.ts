/** Draws lines off the page's thread: ends and looks in, pictures and one index out. */
import { createLineGeometry, type LineGeometry } from "../../domain/geo/lineGeometry.ts";
import { drawLines } from "./drawLines.ts";
import { packIndex } from "./segmentIndex.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

let ends = new Float64Array();
let geometry: LineGeometry | undefined;
let isIndexDue = false;

// The type library of the page does not know the sending side of a worker.
const send = self.postMessage.bind(self) as (
  message: FromLinesWorker,
  transfer?: Transferable[],
) => void;

self.addEventListener("message", ({ data }: MessageEvent<ToLinesWorker>) => {
  if (data.kind === "ends") {
    ends = data.ends as Float64Array<ArrayBuffer>;
    geometry = undefined;
    isIndexDue = true;
    return;
  }
  const { view } = data.picture;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(view.width * view.ratio)),
    Math.max(1, Math.round(view.height * view.ratio)),
  );
  const context = canvas.getContext("2d");
  if (!context) {
    send({ kind: "unable" });
    return;
  }
  geometry ??= createLineGeometry(ends);
  drawLines(context, geometry, data.picture);
  const bitmap = canvas.transferToImageBitmap();
  send({ kind: "picture", bitmap }, [bitmap]);
  if (isIndexDue) setTimeout(sendIndex, 0);
});

/** Pointing at lines can wait until they are seen. */
function sendIndex(): void {
  if (!isIndexDue || !geometry) return;
  isIndexDue = false;
  const packed = packIndex(geometry);
  send({ kind: "index", packed }, [packed.buffer as ArrayBuffer]);
}
