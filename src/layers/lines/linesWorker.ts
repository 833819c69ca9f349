/** Draws lines off the page's thread: ends and looks in, pictures and indexes out. */
import { LinesStudio } from "./LinesStudio.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

let studio = new LinesStudio(new Float64Array());

// The type library of the page does not know the sending side of a worker.
const send = self.postMessage.bind(self) as (
  message: FromLinesWorker,
  transfer?: Transferable[],
) => void;

self.addEventListener("message", ({ data }: MessageEvent<ToLinesWorker>) => {
  switch (data.kind) {
    case "ends":
      studio = new LinesStudio(data.ends);
      break;
    case "prepare":
      studio.project(data.kinds);
      break;
    case "paint":
      paint(data.picture);
      break;
  }
});

function paint(picture: Extract<ToLinesWorker, { kind: "paint" }>["picture"]): void {
  const { width, height, ratio } = picture.view;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * ratio)),
    Math.max(1, Math.round(height * ratio)),
  );
  const context = canvas.getContext("2d");
  if (!context) {
    send({ kind: "unable" });
    return;
  }
  studio.draw(context, picture);
  const bitmap = canvas.transferToImageBitmap();
  send({ kind: "picture", bitmap }, [bitmap]);
  // Pointing at lines can wait until they are seen.
  setTimeout(sendIndex, 0);
}

function sendIndex(): void {
  const packed = studio.takeIndex();
  if (packed) send({ kind: "index", packed }, [packed.buffer as ArrayBuffer]);
}
